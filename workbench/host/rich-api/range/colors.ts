/** Colours as add-ins write them ("#rrggbb", "RRGGBB", "yellow") and as Excel answers them ("#RRGGBB"). */
import { textValue } from "../arguments";
import { refuse } from "../refusal";

export function colorOf(value: unknown): string {
  const text = textValue(value).trim().toLowerCase();
  const hex = /^#?([0-9a-f]{6})$/.exec(text)?.[1] ?? named[text];
  return hex === undefined ? refuse("InvalidArgument") : `#${hex.toUpperCase()}`;
}

/** The names of HTML that people use; others are refused. */
const named: Readonly<Record<string, string>> = {
  aqua: "00ffff",
  black: "000000",
  blue: "0000ff",
  cyan: "00ffff",
  fuchsia: "ff00ff",
  gray: "808080",
  green: "008000",
  grey: "808080",
  lightblue: "add8e6",
  lightgray: "d3d3d3",
  lightgreen: "90ee90",
  lightyellow: "ffffe0",
  lime: "00ff00",
  magenta: "ff00ff",
  maroon: "800000",
  navy: "000080",
  olive: "808000",
  orange: "ffa500",
  pink: "ffc0cb",
  purple: "800080",
  red: "ff0000",
  silver: "c0c0c0",
  teal: "008080",
  white: "ffffff",
  yellow: "ffff00",
};
