/** The three colours: readable, and apart without colour. */
import { highlightFormula, isHighlightFormula } from "../../../src/core/highlights/highlight-formula";
import { highlightLook, highlightSigns } from "../../../src/core/highlights/highlight-look";

const severities = ["error", "explain", "note"] as const;

it.each(severities)("%s: dark text on a soft fill, a line that is seen on it", (severity) => {
  const { fill, fontColor, borders } = highlightLook(severity);
  expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(7);
  expect(contrast(fill, borders.left.color)).toBeGreaterThanOrEqual(3);
});

it("the three differ in line and in sign", () => {
  expect(new Set(severities.map((severity) => highlightLook(severity).borders.left.style)).size).toBe(3);
  expect(new Set(severities.map((severity) => highlightSigns[severity])).size).toBe(3);
});

it.each(severities)("%s: its formula is known again, as it is and as a formula of a cell", (severity) => {
  expect(isHighlightFormula(highlightFormula(severity))).toBe(true);
  expect(isHighlightFormula(`=${highlightFormula(severity)}`)).toBe(true);
});

it.each(['=LEN("DOAN")>0', "=A1>5", "", '=COUNTIF(A:A,"KIEMTRA")>0'])("%s is a user's own", (formula) => {
  expect(isHighlightFormula(formula)).toBe(false);
});

/** Source: WCAG 2.2, contrast ratio and relative luminance. */
function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/../g) ?? []).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
