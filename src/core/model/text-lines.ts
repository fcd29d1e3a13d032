/**
 * How many lines a wrapped text takes, near enough to choose a row height: widths of letters of Times New Roman,
 * which Calibri comes close to.
 */

/** `width` and `fontSize` in points. */
export function linesOf(text: string, width: number, fontSize: number): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, width / fontSize), 0);
}

/** `width` in ems: as many times the font size as the line is long. */
function paragraphLines(paragraph: string, width: number): number {
  if (paragraph.length * widestLetter <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wordWidth = widthOf(word);
    if (used > 0 && used + wordWidth > width) {
      lines++;
      used = 0;
    }
    // A word longer than the line is broken wherever the line ends.
    lines += Math.max(0, Math.ceil(wordWidth / width) - 1);
    used = (used + wordWidth > width ? wordWidth % width : used + wordWidth) + spaceWidth;
  }
  return lines;
}

const spaceWidth = 0.25;
const widestLetter = 0.82;

function widthOf(word: string): number {
  // Marks of Vietnamese letters take no room of their own.
  const letters = word.normalize("NFD").replace(/\p{M}/gu, "");
  let width = 0;
  for (const letter of letters) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (/[fijlrt.,;:'!|()[\]/\\-]/.test(letter)) return 0.31;
  if (/[mwMW%@]/.test(letter)) return widestLetter;
  if (/[acesz]/.test(letter)) return 0.44;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.5;
}
