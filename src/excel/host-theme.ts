/** The colours and the language of the Excel around the pane. */
import type { HostTheme, ThemeKind } from "../host/host-theme";

export function createHostTheme(): HostTheme {
  return {
    current: themeNow,
    onChange: (listener) => {
      const queries = [contrastQuery, darkQuery].map((query) => window.matchMedia(query));
      const tell = () => listener(themeNow());
      for (const query of queries) query.addEventListener("change", tell);
      return () => {
        for (const query of queries) query.removeEventListener("change", tell);
      };
    },
    displayLanguage: () => Office.context.displayLanguage,
  };
}

const contrastQuery = "(forced-colors: active)";
const darkQuery = "(prefers-color-scheme: dark)";

/** Excel's own colours go before the system's: Office can be dark on a light system. */
function themeNow(): ThemeKind {
  if (window.matchMedia(contrastQuery).matches) return "high-contrast";
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) return isBlack(background) ? "high-contrast" : isDark(background) ? "dark" : "light";
  return window.matchMedia(darkQuery).matches ? "dark" : "light";
}

/** Office's own black is a dark grey; only the system's contrast themes are black through and through. */
function isBlack(color: string): boolean {
  return /^#?000000$/.test(color);
}

/** "#262626". Source of the weights: ITU-R BT.601, how bright red, green and blue look. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
