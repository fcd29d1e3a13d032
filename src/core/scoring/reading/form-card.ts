/** One scoring form as a scorecard: the marks of either side, evidence and remarks by content, each with its cell. */
import { a1 } from "../../model/address";
import { foldText } from "../../text/fold-text";
import { readDateText } from "../../text/read-date";
import type { Content } from "../criteria-set";
import { type ContentMark, type Mark, type Scorecard, unmarked } from "../scorecard";
import { combinedMark } from "./combine-parts";
import { evidenceOf } from "./evidence-text";
import type { MarkSource } from "./form-columns";
import { type FormattedGrid, ownText, shownCell } from "./formatted-grid";
import { cardNotes } from "./form-notes";
import type { ReadForm } from "./read-form";
import { readSource, type SourceMark } from "./read-source";
import { type ContentRows, rowsByContent } from "./rows-of-contents";

export function formCard(form: ReadForm): Scorecard {
  const { sheet, lines, read, places } = form;
  const contents = rowsByContent(sheet.grid, lines, read, places);
  const marks = new Map<string, ContentMark>();
  for (const rows of contents) marks.set(rows.content.code, contentMark(form, rows));
  return {
    kind: "form",
    sheet: sheet.grid.name,
    unitText: form.unitText,
    marks,
    judgesEvidence: true,
    notes: cardNotes(form, contents),
  };
}

/** The marks of one side, as they stand in the rows of a content. */
function sideMarks(
  sheet: FormattedGrid,
  sources: readonly MarkSource[],
  rows: readonly number[],
  content: Content,
): readonly SourceMark[] {
  const inOrder = [...sources].sort((one, other) => suits(other, content) - suits(one, content));
  return rows.flatMap((row) => {
    const read = inOrder.map((source) => readSource(sheet, source, row, content));
    const given = read.find(({ mark }) => mark.kind !== "unmarked") ?? read[0];
    return given ? [given] : [];
  });
}

/** "Đạt/Không đạt" and "Điểm" side by side: points for what is judged by points. */
function suits(source: MarkSource, { judge }: Content): number {
  const hasPoints = source.kind === "column" && source.asksPoints;
  return hasPoints === (judge.by === "points" || judge.by === "steps" || judge.by === "reviewer") ? 1 : 0;
}

function contentMark({ sheet, columns, sources }: ReadForm, rows: ContentRows): ContentMark {
  const { content } = rows;
  const self = sideMark(sheet, sources.self, rows);
  const reviewed = withAgreement(sideMark(sheet, sources.reviewed, rows), self);
  const evidence = evidenceOfRows(sheet, columns.evidence, rows, self.parts);
  const first = rows.own[0] ?? rows.parts[0]?.rows[0] ?? 0;
  const [evidenceColumn] = columns.evidence;
  const text = (column: number | undefined) => firstText(sheet, column, rows);
  const day = (column: number | undefined) => firstDay(sheet, column, rows);
  const reviewer = text(columns.reviewer);
  const remark = text(columns.remark);
  const reviewedOn = day(columns.reviewedOn);
  const mendBy = day(columns.mendBy);
  return {
    code: content.code,
    self: self.mark,
    reviewed: reviewed.mark,
    evidence,
    ...(reviewer !== "" && { reviewer }),
    ...(reviewedOn !== undefined && { reviewedOn }),
    ...(remark !== "" && { remark }),
    ...(mendBy !== undefined && { mendBy }),
    ...(self.cell !== undefined && { selfCell: self.cell }),
    ...(reviewed.cell !== undefined && { reviewedCell: reviewed.cell }),
    ...(evidenceColumn !== undefined && {
      evidenceCell: a1(shownCell(sheet.grid, first, evidenceColumn).row, evidenceColumn),
    }),
  };
}

/** "Thống nhất", "Nhất trí với kết quả tự chấm": the reviewer marks as the unit did. */
function withAgreement(reviewed: SideMark, self: SideMark): SideMark {
  const { mark } = reviewed;
  const isSame =
    mark.kind === "unreadable" && agreement.test(foldText(mark.text)) && self.mark.kind !== "unmarked";
  return isSame ? { ...reviewed, mark: self.mark } : reviewed;
}

const agreement =
  /^(?:thống nhất|nhất trí|đồng ý|giữ nguyên|như)(?: với)?(?: kết quả| mức)?(?: (?:đơn vị|cơ sở))?(?: tự (?:chấm|đánh giá))?[.;,! ]*$/u;

interface SideMark {
  readonly mark: Mark;
  readonly cell: string | undefined;
  /** By part, in their order. */
  readonly parts: readonly Mark[];
}

function sideMark(sheet: FormattedGrid, sources: readonly MarkSource[], rows: ContentRows): SideMark {
  const own = sideMarks(sheet, sources, rows.own, rows.content);
  const parts = rows.parts.map((part) => sideMarks(sheet, sources, part.rows, rows.content));
  const partMarks = parts.map(markOfRows);
  const ownMark = rows.repeats ? repeatedMark(own.map(({ mark }) => mark)) : markOfRows(own);
  const marked = [...own, ...parts.flat()];
  const at = marked.find(({ mark }) => mark.kind !== "unmarked") ?? marked[0];
  const isIncomplete = rows.lacksParts && ownMark.kind === "unmarked";
  return {
    mark: isIncomplete ? unmarked : combinedMark(ownMark, partMarks),
    cell: at?.cell,
    parts: partMarks,
  };
}

/** Rows of one content without codes of their own: blank ones say nothing. */
function markOfRows(read: readonly SourceMark[]): Mark {
  const cells = new Map(read.map((source) => [source.cell, source.mark]));
  const given = [...cells.values()].filter(({ kind }) => kind !== "unmarked");
  return given.length === 0 ? unmarked : combinedMark(unmarked, given);
}

/** The same code twice: both must say the same. */
function repeatedMark(marks: readonly Mark[]): Mark {
  const given = marks.filter(({ kind }) => kind !== "unmarked");
  const [first] = given;
  if (!first) return unmarked;
  const areSame = given.every((mark) => JSON.stringify(mark) === JSON.stringify(first));
  return areSame ? first : { kind: "unreadable", text: words.repeated };
}

const words = { repeated: "các dòng cùng mã ghi khác nhau" };

/** What the rows cite; of parts that are met each needs its own, unless the content as a whole cites something. */
function evidenceOfRows(
  sheet: FormattedGrid,
  columns: readonly number[],
  rows: ContentRows,
  partMarks: readonly Mark[],
): string | null {
  const own = textsOf(sheet, columns, rows.own);
  const parts = rows.parts.map((part) => textsOf(sheet, columns, part.rows));
  const isLacking = parts.some((texts, index) => texts.length === 0 && partMarks[index]?.kind === "met");
  if (own.length === 0 && isLacking) return null;
  const all = [...new Set([...own, ...parts.flat()])];
  return all.length === 0 ? null : all.join("; ");
}

function textsOf(
  sheet: FormattedGrid,
  columns: readonly number[],
  rows: readonly number[],
): readonly string[] {
  const seen = new Set<string>();
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const { cell, row: top } = shownCell(sheet.grid, row, column);
      const place = a1(top, column);
      if (seen.has(place)) return [];
      seen.add(place);
      return evidenceOf(cell?.value ?? null, sheet.formatOf(cell)) ?? [];
    }),
  );
}

function allRows({ own, parts }: ContentRows): readonly number[] {
  return [...own, ...parts.flatMap(({ rows }) => rows)];
}

function firstText(sheet: FormattedGrid, column: number | undefined, rows: ContentRows): string {
  if (column === undefined) return "";
  const texts = allRows(rows).map((row) => ownText(sheet, shownCell(sheet.grid, row, column).row, column));
  return texts.find((text) => foldText(text) !== "") ?? "";
}

function firstDay(sheet: FormattedGrid, column: number | undefined, rows: ContentRows): number | undefined {
  if (column === undefined) return undefined;
  for (const row of allRows(rows)) {
    const { cell } = shownCell(sheet.grid, row, column);
    const value = cell?.value ?? null;
    if (typeof value === "number" && value >= firstDay1990) return Math.floor(value);
    const day = typeof value === "string" ? readDateText(value)?.serial : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Smaller numbers are no days on which anybody reviewed anything. */
const firstDay1990 = 32_874;
