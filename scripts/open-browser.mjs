/** Opens an address in the machine's Chrome, Chromium or Edge, in a window of its own. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @returns whether a browser was found and asked. */
export function openBrowser(address) {
  const browser = canShowWindows() ? browserPaths().find((path) => existsSync(path)) : undefined;
  if (browser === undefined) return false;
  const child = spawn(browser, [`--app=${address}`, "--window-size=1440,900"], {
    detached: true,
    stdio: "ignore",
  });
  // A browser that will not start is no reason to stop serving: the address has been printed.
  child.on("error", () => undefined);
  child.unref();
  return true;
}

/** Not in CI, not without a screen, and not as root on Linux, where Chrome refuses to start. */
function canShowWindows() {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  const hasScreen = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return hasScreen && process.getuid?.() !== 0;
}

function browserPaths() {
  switch (process.platform) {
    case "win32":
      return ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) =>
          [
            "Google/Chrome/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe",
            "Chromium/Application/chrome.exe",
          ].map((path) => join(folder, path)),
        );
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
        ["/Applications", join(process.env.HOME ?? "", "Applications")].map((folder) =>
          join(folder, `${name}.app/Contents/MacOS/${name}`),
        ),
      );
    default:
      return linuxNames.flatMap((name) =>
        (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)),
      );
  }
}

const linuxNames = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];
