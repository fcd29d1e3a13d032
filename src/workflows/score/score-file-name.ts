/** "Bảng điểm 3 chủ động - quý IV năm 2023.xlsx", without what file systems refuse. */
import { periodWords } from "../../core/model/period";
import type { ScoredUnits } from "./scored-units";

const words = { board: "Bảng điểm" };

export function scoreFileName({
  scored,
  madeBy,
}: {
  readonly scored: ScoredUnits;
  readonly madeBy: string | null;
}): string {
  const parts = [
    madeBy ?? "",
    `${words.board} ${scored.set.title}`,
    scored.period === undefined ? "" : periodWords(scored.period),
  ];
  return `${parts
    .map(legal)
    .filter((part) => part !== "")
    .join(" - ")}.xlsx`;
}

function legal(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\\/:*?"<>|“”\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
