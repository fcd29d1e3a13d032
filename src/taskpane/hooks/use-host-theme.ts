/** Fluent's theme for the colours Excel has now. */
import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { HostTheme, ThemeKind } from "../../host/host-theme";

export function useHostTheme(host: HostTheme): Theme {
  const [kind, setKind] = useState(() => host.current());
  useEffect(() => host.onChange(setKind), [host]);
  return themes[kind];
}

const themes: Readonly<Record<ThemeKind, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};
