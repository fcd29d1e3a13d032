/**
 * A sheet "Chỉ tiêu giao": what each unit was to do of each indicator, by period, and what it did where that is there too.
 *   Đơn vị | Chỉ tiêu | Kỳ | Chỉ tiêu giao | Thực hiện        or units by indicators, the period in the title
 * A target with a period answers for exactly that period, one without for all: a year's is none of its quarters'.
 */
import { a1 } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { Grid } from "../../model/grid";
import { textAt } from "../../tables/captioned-table";
import { unaccented } from "../../text/fold-text";
import type { OrgUnit } from "../../units/org-unit";
import { indicatorKeys } from "./indicator-keys";
import { type TargetFigure, targetFigures } from "./target-figures";
import { targetNumber } from "./target-number";
import { periodIn, type TitlePeriod, titlePeriod } from "./target-periods";
import { speaksOfTargets, type TargetsLayout, targetsLayout } from "./targets-layout";
import { rowUnit } from "./target-units";

const words = {
  number: (text: string) =>
    `Không đọc được số “${text}” nên ô này chưa được dùng. Đề nghị ghi một số, ví dụ “15” hoặc “95%”.`,
  zero: "Chỉ tiêu giao là 0 nên được coi là không giao.",
  repeated: (first: number, cell: string, second: number) =>
    `Chỉ tiêu này đã ghi ${first} ở ô ${cell}, ở đây lại ghi ${second}, nên chưa dùng số nào. Đề nghị giữ lại một số.`,
  indicator: "Chưa ghi chỉ tiêu nên dòng này chưa được dùng.",
  period: (text: string) =>
    `Không đọc được kỳ “${text}” nên số liệu của kỳ này chưa được dùng. Đề nghị ghi như “Quý IV năm 2026”.`,
};

export type TargetsRead =
  | {
      readonly outcome: "targets";
      /** `undefined` where none was assigned, or two that differ. */
      targetOf(unitCode: string, indicator: string, period: string | null): number | undefined;
      /** What the sheet says was done. */
      actualOf(unitCode: string, indicator: string, period: string | null): number | undefined;
      readonly findings: readonly Finding[];
    }
  | { readonly outcome: "not-targets" };

export function readTargets(grid: Grid, units: readonly OrgUnit[]): TargetsRead {
  const layout = targetsLayout(grid);
  if (!layout) return { outcome: "not-targets" };
  const book: Book = {
    grid,
    units,
    targets: [],
    actuals: [],
    findings: [],
    title: titlePeriod(grid, layout.headerTop),
  };
  if (layout.shape === "long") readLong(layout, book);
  else readWide(layout, book);
  // Many sheets have such captions; one that names no unit of the list and is not called so is none of them.
  const hasFigures = book.targets.length + book.actuals.length > 0;
  if (!hasFigures && !speaksOfTargets(grid, layout.headerTop)) return { outcome: "not-targets" };
  const targets = targetFigures(book.targets);
  const actuals = targetFigures(book.actuals);
  for (const { first, second } of [...targets.conflicts, ...actuals.conflicts])
    tell(book, "error", "CTG.TRUNG", second.cell, words.repeated(first.number, first.cell, second.number));
  return {
    outcome: "targets",
    targetOf: targets.figureOf,
    actualOf: actuals.figureOf,
    findings: book.findings,
  };
}

interface Book {
  readonly grid: Grid;
  readonly units: readonly OrgUnit[];
  readonly targets: TargetFigure[];
  readonly actuals: TargetFigure[];
  readonly findings: Finding[];
  readonly title: TitlePeriod;
}

type Place = Pick<TargetFigure, "unitCode" | "keys" | "period">;

function readLong(layout: Extract<TargetsLayout, { shape: "long" }>, book: Book): void {
  const { columns, firstRow } = layout;
  const { grid } = book;
  const text = (row: number, column: number | undefined) =>
    column === undefined ? "" : textAt(grid, row, column);
  const unitColumns = { unit: columns.get("unit") ?? 1, unitCode: columns.get("unit-code") };
  let above: string | undefined;
  for (let row = firstRow; row <= grid.lastRow; row += 1) {
    const names = [text(row, columns.get("indicator-code")), text(row, columns.get("indicator"))];
    const keys = [...new Set(names.flatMap(indicatorKeys))];
    const figures = [
      targetNumber(grid, row, columns.get("target")),
      targetNumber(grid, row, columns.get("actual")),
    ];
    const hasFigures = figures.some(({ kind }) => kind !== "none");
    const unit = rowUnit(grid, row, unitColumns, book.units);
    if (unit.outcome === "unclear") {
      above = undefined;
      if (hasFigures) tell(book, "error", unit.ruleId, unit.cell, unit.message);
      continue;
    }
    // A name written once, or merged, over the rows of its indicators.
    const isBelow = text(row, unitColumns.unit) === "" && text(row, unitColumns.unitCode) === "";
    if (unit.outcome === "unit") above = unit.code;
    else if (!isBelow) above = undefined;
    if (above === undefined || !hasFigures) continue;
    if (keys.length === 0) {
      tell(book, "error", "CTG.CHITIEU", a1(row, columns.get("indicator") ?? 1), words.indicator);
      continue;
    }
    const periodText = text(row, columns.get("period"));
    const period = periodText === "" ? book.title.period : periodIn(periodText, book.title.year);
    if (period === undefined) {
      tell(book, "error", "CTG.KY", a1(row, columns.get("period") ?? 1), words.period(periodText));
      continue;
    }
    const place = { unitCode: above, keys, period };
    keep(book, place, "target", row, columns.get("target"));
    keep(book, place, "actual", row, columns.get("actual"));
  }
}

function readWide(layout: Extract<TargetsLayout, { shape: "wide" }>, book: Book): void {
  const { grid } = book;
  const columns = [...layout.captions].flatMap(
    ([column, path]) => wideColumn(column, path, layout, book) ?? [],
  );
  for (let row = layout.firstRow; row <= grid.lastRow; row += 1) {
    const unit = rowUnit(grid, row, layout, book.units);
    const hasFigures = columns.some(({ column }) => targetNumber(grid, row, column).kind === "number");
    if (unit.outcome === "unclear" && hasFigures) tell(book, "error", unit.ruleId, unit.cell, unit.message);
    if (unit.outcome !== "unit") continue;
    for (const { column, keys, period, role } of columns)
      keep(book, { unitCode: unit.code, keys, period }, role, row, column);
  }
}

interface WideColumn extends Omit<Place, "unitCode"> {
  readonly column: number;
  readonly role: "target" | "actual";
}

/** "Quý IV > DVUT > Thực hiện": its captions say the period, the indicator and what is told of it, in any order. */
function wideColumn(
  column: number,
  path: readonly string[],
  { headerTop }: { readonly headerTop: number },
  book: Book,
): WideColumn | undefined {
  let period: string | null | undefined = book.title.period;
  let role: WideColumn["role"] = "target";
  const names: string[] = [];
  for (const caption of path) {
    const plain = unaccented(caption);
    const said = /^(?:(?:quy|thang|nam|ky|6 thang|9 thang|sau thang)(?: |$)|\d{4}$)/.test(plain);
    if (said) {
      period = periodIn(caption, book.title.year);
      if (period === undefined) {
        tell(book, "error", "CTG.KY", a1(headerTop, column), words.period(caption));
        return undefined;
      }
    } else if (/^(ket qua |da |so )?(thuc hien|dat duoc)( .*)?$|^ket qua$/.test(plain)) role = "actual";
    else if (
      !/^((so |muc )?(chi tieu )?(duoc )?giao( .*)?|(cac )?chi tieu|ke hoach|muc tieu|noi dung)$/.test(plain)
    )
      names.push(caption);
  }
  const keys = [...new Set([...names, names.join(" ")].flatMap(indicatorKeys))];
  return keys.length === 0 ? undefined : { column, keys, period, role };
}

function keep(
  book: Book,
  place: Place,
  role: WideColumn["role"],
  row: number,
  column: number | undefined,
): void {
  const read = targetNumber(book.grid, row, column);
  const cell = a1(row, column ?? 1);
  switch (read.kind) {
    case "none":
      return;
    case "unreadable":
      tell(book, "error", "CTG.SO", cell, words.number(read.text));
      return;
    case "both":
      book.actuals.push({ ...place, number: read.actual, cell });
      book.targets.push({ ...place, number: read.target, cell });
      return;
    case "number":
      if (role === "actual") book.actuals.push({ ...place, number: read.number, cell });
      else if (read.number === 0) tell(book, "note", "CTG.KHONG", cell, words.zero);
      else book.targets.push({ ...place, number: read.number, cell });
  }
}

function tell(
  { grid, findings }: Book,
  severity: Finding["severity"],
  ruleId: string,
  cell: string,
  message: string,
): void {
  findings.push({
    ruleId,
    severity,
    sheet: grid.name === "" ? null : grid.name,
    cell,
    message,
    blocking: false,
  });
}
