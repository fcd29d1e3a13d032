/** The lines above the table of a criteria set, as they are written: labels, values, and what may be chosen. */
import type { CriteriaSet } from "../criteria-set";
import { combinationWords, countsWords, evidenceWords, shownFor, shownOf } from "./judge-words";
import { recognitionWords } from "./recognition";

export interface HeadingLine {
  readonly label: string;
  readonly value: string | number;
  readonly choices?: readonly string[];
}

export function headingWords(set: CriteriaSet): readonly HeadingLine[] {
  const { source } = set;
  return [
    { label: "Bộ tiêu chí", value: set.title },
    { label: "Mã bộ tiêu chí", value: set.id },
    { label: "Số văn bản", value: source.documentNumber ?? "" },
    { label: "Ngày ban hành", value: dayWords(source.documentDate) },
    { label: "Cơ quan ban hành", value: source.issuer ?? "" },
    { label: "Áp dụng từ", value: dayWords(set.validFrom) },
    { label: "Áp dụng đến", value: dayWords(set.validTo) },
    { label: "Minh chứng", value: shownFor(evidenceWords, set.evidence), choices: shownOf(evidenceWords) },
    { label: "Lấy kết quả", value: shownFor(countsWords, set.counts) },
    {
      label: "Cách tính",
      value: shownFor(combinationWords, set.combine),
      choices: shownOf(combinationWords),
    },
    { label: "Tổng điểm", value: set.maxPoints ?? "" },
    { label: "Điểm trần", value: set.cap ?? "" },
    { label: "Công nhận khi", value: recognitionWords(set.recognizes, set.levels) },
  ];
}

function dayWords(iso: string | null): string {
  return iso === null ? "" : iso.split("-").reverse().join("/");
}
