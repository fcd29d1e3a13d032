/** Rows that count a part of another row: "Trong đó: nữ", what stands under a bare "Trong đó:", "- Nữ" under a count. */
import { countsAnotherKind, isPersonalTrait, measureIn, ofWhichRest } from "./infer-caption-words";
import type { Part } from "./infer-part";
import { parentOf } from "./infer-rows";
import type { LearnedSheet } from "./infer-sheet";
import { isTotalLabel } from "./row-captions";
import { rowNameOf } from "./row-name";
import type { TemplateRow } from "./template";

export function partRows({ sheet, measures }: LearnedSheet): readonly Part<TemplateRow>[] {
  const rows = sheet.table?.rows ?? [];
  return rows.flatMap((part, index): Part<TemplateRow>[] => {
    if (part.kind === "total" || !isCount(part)) return [];
    const found = wholeOf(rows, index);
    const isSameMeasure =
      found !== undefined &&
      isCount(found.whole) &&
      fits(part, found.whole) &&
      measures.get(part.row) === measures.get(found.whole.row);
    return isSameMeasure ? [{ part, ...found }] : [];
  });
}

function isCount({ operator }: TemplateRow): boolean {
  return operator === undefined || operator === "sum";
}

function wholeOf(rows: readonly TemplateRow[], index: number): Omit<Part<TemplateRow>, "part"> | undefined {
  const row = rows[index];
  if (!row) return undefined;
  const rest = restOf(row);
  const above = parentOf(rows, index);
  if (rest !== undefined) {
    const whole = above ?? sameLevelBefore(rows, index);
    // "Trong số đoàn viên mới" counts them itself where nothing stands under it; it is still a part of what it is under.
    return whole && rest !== "" ? { whole, isStated: true } : undefined;
  }
  if (!above) return undefined;
  if (restOf(above) === "") {
    const at = rows.indexOf(above);
    const whole = parentOf(rows, at) ?? sameLevelBefore(rows, at);
    return whole && { whole, isStated: true };
  }
  if (!isPersonalTrait(nameOf(row))) return undefined;
  // "Trong đó: - Nữ" and below it "- Dân tộc": both of what stands above.
  const whole = restOf(above) === undefined ? above : parentOf(rows, rows.indexOf(above));
  return whole && { whole, isStated: false };
}

/** Where codes count on ("1 Tổng số", "2 Trong đó: nữ") the row before stands beside the part, not above it. */
function sameLevelBefore(rows: readonly TemplateRow[], index: number): TemplateRow | undefined {
  const depth = rows[index]?.path.length;
  for (let above = index - 1; above >= 0; above -= 1) {
    const row = rows[above];
    if (!row || row.path.length < (depth ?? 0)) return undefined;
    if (row.path.length === depth && restOf(row) === undefined) return row;
  }
  return undefined;
}

function restOf(row: TemplateRow): string | undefined {
  return ofWhichRest(nameOf(row));
}

function nameOf({ code, label }: TemplateRow): string {
  return rowNameOf(code, label).name;
}

function fits(part: TemplateRow, whole: TemplateRow): boolean {
  if (countsAnotherKind(nameOf(part), nameOf(whole)) && !isTotalLabel(whole.label)) return false;
  const measure = measureIn(nameOf(part));
  return measure === undefined || measure === measureIn(nameOf(whole));
}
