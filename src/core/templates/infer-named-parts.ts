/**
 * The rows that a row's label names as its parts: "TỔNG CỘNG (I + II + III)", "Cộng (1+2+…+5)", "Tổng số (1 đến 4)",
 * "Đoàn viên cuối kỳ (4 = 1 + 2 - 3)".
 */
import { foldText } from "../text/fold-text";
import { isTotalLabel } from "./row-captions";
import { prefixCode } from "./infer-rows";
import type { TemplateRow } from "./template";

export interface SignedRow {
  readonly row: TemplateRow;
  readonly sign: 1 | -1;
}

/** `undefined` where the label names none, or a code that no row or several rows have. */
export function namedParts(
  total: TemplateRow,
  rows: readonly TemplateRow[],
): readonly SignedRow[] | undefined {
  const listed = listIn(total);
  if (listed === undefined) return undefined;
  const span = /^([\p{L}\d.]+)(?:đến|tới|→|->)([\p{L}\d.]+)$/u.exec(listed);
  if (span) return between(byCode(rows, span[1]), byCode(rows, span[2]), rows);
  if (!/^[+-]?(?:[\p{L}\d.]+|…)(?:[+-](?:[\p{L}\d.]+|…))+$/u.test(listed)) return undefined;
  const parts: SignedRow[] = [];
  const tokens = [...listed.matchAll(/([+-]?)([^+-]+)/gu)];
  for (const [index, [, sign, code]] of tokens.entries()) {
    if (code === "…") {
      const inner = between(parts.at(-1)?.row, byCode(rows, tokens[index + 1]?.[2]), rows)?.slice(1, -1);
      if (!inner) return undefined;
      parts.push(...inner);
      continue;
    }
    const row = byCode(rows, code);
    if (!row || row === total) return undefined;
    parts.push({ row, sign: sign === "-" ? -1 : 1 });
  }
  return parts.length >= 2 && parts.some(({ sign }) => sign === 1) ? parts : undefined;
}

/** What stands in the last brackets, or after "=": "I+II", without blanks. Many labels speak of "chủ trương 1+2". */
function listIn({ label }: TemplateRow): string | undefined {
  const text = label.replace(/[–−]/g, "-").replace(/\s+/g, " ").trim();
  const found =
    /(?:\(|=|:) ?((?:\(?[\p{L}\d.…]{1,9}\)? ?(?:[+;,→-]|đến|tới|và|->) ?)+\(?[\p{L}\d.]{1,6}\)?) ?\)?\.?$/u.exec(
      text,
    );
  if (found?.[1] === undefined) return undefined;
  const isSum =
    isTotalLabel(label) || /^(tổng|cộng)/u.test(foldText(label)) || /= ?\(?[\p{L}\d.]+/u.test(text);
  if (!isSum || /chủ trương/u.test(foldText(label))) return undefined;
  return found[1]
    .replace(/[()\s]/g, "")
    .replace(/\.{2,}/g, "…")
    .replace(/[;,]|và/g, "+");
}

function byCode(rows: readonly TemplateRow[], code: string | undefined): TemplateRow | undefined {
  if (code === undefined) return undefined;
  const same = (own: string | null) =>
    own !== null && (own === code || (/^\d+$/.test(own) && Number(own) === Number(code)));
  const found = rows.filter(
    (row) => same(row.code) || (row.code === null && same(prefixCode(row.label))) || row.id === code,
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Rows of one level, from the first to the last. */
function between(
  first: TemplateRow | undefined,
  last: TemplateRow | undefined,
  rows: readonly TemplateRow[],
): readonly SignedRow[] | undefined {
  if (!first || !last || first.row >= last.row || first.path.length !== last.path.length) return undefined;
  return rows
    .filter(
      ({ row, path, kind }) =>
        row >= first.row && row <= last.row && path.length === first.path.length && kind !== "total",
    )
    .map((row) => ({ row, sign: 1 }));
}
