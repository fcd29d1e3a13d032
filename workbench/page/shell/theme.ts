/** The three surfaces that Office can have: what the page looks like, and what it tells the add-in. */
import { darkTheme, lightTheme, type OfficeTheme } from "../../host/rich-api/add-in-state";

export type ThemeName = "light" | "dark" | "contrast";

const contrastTheme: OfficeTheme = {
  bodyBackgroundColor: 0x000000,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x000000,
  controlForegroundColor: 0xffff00,
};

export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: lightTheme,
  dark: darkTheme,
  contrast: contrastTheme,
};

export function themeNamed(name: string): ThemeName {
  return name === "dark" || name === "contrast" ? name : "light";
}
