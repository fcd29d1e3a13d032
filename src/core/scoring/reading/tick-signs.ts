/**
 * Ticks and boxes: those that a symbol font makes of letters ("ü" in Wingdings is ✓), and answers ticked in one cell,
 * "☑ Đạt  ☐ Không đạt".
 */

/** The text with the signs that its font shows. */
export function withFontSigns(text: string, fontName: string): string {
  const signs = fontSigns.get(fontName.trim().toLowerCase());
  return signs ? [...text].map((letter) => signs[letter] ?? letter).join("") : text;
}

/** The answers whose boxes are ticked; `undefined` for a text that offers no choice of boxes. */
export function tickedWords(text: string): readonly string[] | undefined {
  const line = text.trim();
  const isBefore = boxFirst.test(line);
  // "Đạt ☑ Không đạt ☐": the box behind the answer; boxes on both ends could belong to either.
  if (isBefore === boxLast.test(line)) return undefined;
  const choices = [...line.matchAll(isBefore ? boxAndAnswer : answerAndBox)];
  if (choices.length < 2) return undefined;
  return choices.flatMap(({ groups }) =>
    emptyBoxes.includes(groups?.["box"] ?? "") ? [] : [(groups?.["answer"] ?? "").trim()],
  );
}

const boxFirst = /^[☐□☑☒■✓✔✅]/u;
const boxLast = /[☐□☑☒■✓✔✅]$/u;
const boxAndAnswer = /(?<box>[☐□☑☒■✓✔✅])(?<answer>[^☐□☑☒■✓✔✅]*)/gu;
const answerAndBox = /(?<answer>[^☐□☑☒■✓✔✅]*)(?<box>[☐□☑☒■✓✔✅])/gu;
const emptyBoxes = ["☐", "□"];

const fontSigns: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    "wingdings",
    { "\u00fc": "✓", "\u00fe": "☑", "\u00fd": "☒", "\u00fb": "✗", "\u00a8": "☐", o: "☐", q: "☐" },
  ],
  ["wingdings 2", { P: "✓", R: "☑", T: "☒", S: "☒", O: "✗", "\u00a3": "☐" }],
  ["webdings", { a: "✓", r: "✗", c: "☐" }],
]);
