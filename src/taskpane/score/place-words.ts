/** Where the marks of a score stand: file, sheet, cell. */
import type { NodeScore } from "../../core/scoring/set-score";
import type { ScoreSource } from "../../workflows/score/scored-units";
import { verdictWords } from "./content-words";
import { countedWords } from "./result-words";

const words = {
  sheet: (sheet: string) => `Trang “${sheet}”`,
  file: (file: string, sheet: string) => `Tệp ${file}, trang “${sheet}”`,
};

/** "Tệp nop/Duyên Hải.xlsx, trang “Biểu 6”". */
export function sourcePlace({ file, sheet }: ScoreSource): string {
  return file === null ? words.sheet(sheet) : words.file(file, sheet);
}

/** "Chưa đạt · 3/4". */
export function groupWords(score: NodeScore): string {
  const verdict = verdictWords(score);
  const counted = countedWords(score);
  return [verdict, ...(verdict.includes(counted) ? [] : [counted])].filter((part) => part !== "").join(" · ");
}
