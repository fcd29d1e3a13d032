/** What an officer should know of how a scoring form was read: rows that are not there, codes told by their order … */
import { columnName } from "../../model/address";
import { type Content, type CriteriaNode, type CriteriaSet, isGroup } from "../criteria-set";
import type { ReadForm } from "./read-form";
import type { CodeScheme } from "./placed-lines";
import { columnsOf, isFilled, readSource } from "./read-source";
import type { ContentRows } from "./rows-of-contents";

const messages = {
  noEvidenceColumn:
    "Phiếu không có cột minh chứng nên các nội dung ghi “Đạt” đều bị coi là thiếu minh chứng. Đề nghị bổ sung cột “Minh chứng”.",
  noCaption: (column: string) =>
    `Không có cột nào ghi là tự chấm; đã lấy kết quả ở cột ${column} vì cột này ghi “Đạt”, “Không đạt”. Đề nghị kiểm tra lại.`,
  noHeader: (columns: readonly string[]) =>
    `Phiếu không có dòng tên cột; đã lấy kết quả ở cột ${columns.join(", minh chứng ở cột ")}. Đề nghị kiểm tra lại.`,
  noRows: (codes: string) => `Phiếu không có dòng của nội dung ${codes}; các nội dung này coi là chưa chấm.`,
  unknown: (row: number, title: string) =>
    `Dòng ${row}${title === "" ? "" : ` “${title}”`} không có trong bộ tiêu chí nên không được tính.`,
  otherCode: (row: number, written: string, code: string) =>
    `Dòng ${row} ghi mã ${written} nhưng tên là của nội dung ${code}; đã tính theo tên.`,
  noCode: (row: number, code: string) =>
    `Dòng ${row} không ghi mã nội dung nhưng tên là của nội dung ${code}; đã tính theo tên.`,
  parts: (code: string, rows: string) =>
    `Nội dung ${code} tách thành các dòng ${rows}; chỉ đạt khi các dòng này đều đạt.`,
  lacksParts: (code: string) =>
    `Nội dung ${code} chỉ có một phần trên phiếu nên coi là chưa chấm. Đề nghị bổ sung dòng còn thiếu.`,
  repeats: (code: string, rows: string) =>
    `Mã ${code} có ở các dòng ${rows}; chỉ tính khi các dòng này ghi giống nhau.`,
  hidden: (code: string, row: number) => `Dòng ${row} (nội dung ${code}) đang bị ẩn, vẫn được tính.`,
  noResult: (cell: string) =>
    `Ô ${cell} là công thức nhưng tệp chưa lưu kết quả nên chưa đọc được. Đề nghị mở tệp bằng Excel, lưu lại rồi gửi.`,
  mergedMark: (cell: string, codes: string) =>
    `Ô ${cell} gộp qua nhiều dòng nên tính cho các nội dung ${codes}.`,
};

/** How the contents were told, where not by whole codes. */
const schemeNotes: Readonly<Partial<Record<CodeScheme, string>>> = {
  running: "Phiếu đánh số nội dung liên tục, không theo mã; đã nhận nội dung theo số thứ tự.",
  restarts:
    "Phiếu không ghi mã tiêu chí; đã nhận tiêu chí theo chỗ số thứ tự bắt đầu lại. Đề nghị kiểm tra lại.",
  order:
    "Phiếu không ghi mã nội dung; đã nhận nội dung theo thứ tự các dòng vì số dòng khớp với bộ tiêu chí. Đề nghị kiểm tra lại.",
};

export function cardNotes(form: ReadForm, contents: readonly ContentRows[]): readonly string[] {
  const found = new Set(contents.map(({ content }) => content));
  const noRows = form.places.contents.filter((content) => !found.has(content));
  const scheme = schemeNotes[form.read.scheme];
  return [
    ...(scheme === undefined ? [] : [scheme]),
    ...captionNotes(form),
    ...(form.columns.evidence.length === 0 && asksEvidence(form.set) ? [messages.noEvidenceColumn] : []),
    ...(noRows.length === 0 ? [] : [messages.noRows(noRows.map(({ code }) => code).join(", "))]),
    ...unknownRows(form),
    ...otherCodes(form),
    ...contents.flatMap(contentNotes),
    ...contents.flatMap(({ content, own, parts }) =>
      [...own, ...parts.flatMap(({ rows }) => rows)]
        .filter((row) => form.sheet.grid.hiddenRows.has(row))
        .slice(0, 1)
        .map((row) => messages.hidden(content.code, row)),
    ),
    ...markNotes(form, contents),
  ];
}

/** Marks found by what stands in a column, not by its caption: it has another, or there are none at all. */
function captionNotes({ sources, columns }: ReadForm): readonly string[] {
  if (columns.headerTop === columns.firstRow) {
    return [messages.noHeader([...sources.self.flatMap(columnsOf), ...columns.evidence].map(columnName))];
  }
  const named = new Set(
    [...columns.self, ...columns.reviewed, ...columns.perhapsSelf, ...columns.others].flatMap(columnsOf),
  );
  return [...sources.self, ...sources.reviewed]
    .flatMap(columnsOf)
    .filter((column) => !named.has(column))
    .map((column) => messages.noCaption(columnName(column)));
}

/** Whether anything in the set is not met without evidence. */
function asksEvidence(set: CriteriaSet): boolean {
  const asks = (node: CriteriaNode, inherited: CriteriaSet["evidence"]): boolean => {
    const own = node.evidence ?? inherited;
    return isGroup(node) ? node.children.some((child) => asks(child, own)) : own === "required";
  };
  return set.criteria.some((node) => asks(node, set.evidence));
}

/** Below the last content stand totals and signatures, which may be numbered, too. */
function unknownRows({ read, sheet, sources }: ReadForm): readonly string[] {
  const last = Math.max(0, ...read.placed.map(({ line }) => line.row));
  const isMarked = (row: number) =>
    [...sources.self, ...sources.reviewed].some((source) => isFilled(sheet, source, row));
  return read.unknown
    .filter(({ line }) => line.row < last || isMarked(line.row))
    .map(({ line, code }) => messages.unknown(line.row, shortened([code?.key ?? "", line.title].join(" "))));
}

function otherCodes({ read, places }: ReadForm): readonly string[] {
  if (read.scheme !== "codes") return [];
  return read.placed.flatMap(({ line, node, part }) => {
    const written = line.cellCode("day-month") ?? line.titleCode;
    if (!written && part === null && !isGroup(node)) return [messages.noCode(line.row, node.code)];
    const other = written && places.byKey(written.key);
    return other && other !== node && part === null && !isGroup(node) && !isGroup(other)
      ? [messages.otherCode(line.row, other.code, node.code)]
      : [];
  });
}

function contentNotes({ content, own, parts, repeats, lacksParts }: ContentRows): readonly string[] {
  const rows = (numbers: readonly number[]) => numbers.join(", ");
  if (lacksParts) return [messages.lacksParts(content.code)];
  const notes: string[] = [];
  if (parts.length > 0) notes.push(messages.parts(content.code, rows(parts.flatMap((part) => part.rows))));
  if (repeats) notes.push(messages.repeats(content.code, rows(own)));
  return notes;
}

function markNotes({ sheet, sources }: ReadForm, contents: readonly ContentRows[]): readonly string[] {
  const notes = new Set<string>();
  for (const source of [...sources.self, ...sources.reviewed]) {
    const merged = new Map<string, Set<Content>>();
    for (const { content, own, parts } of contents) {
      for (const row of [...own, ...parts.flatMap((part) => part.rows)]) {
        const { mark, cell, lacksResult, rows } = readSource(sheet, source, row, content);
        if (lacksResult) notes.add(messages.noResult(cell));
        if (rows < 2 || mark.kind === "unmarked") continue;
        merged.set(cell, (merged.get(cell) ?? new Set()).add(content));
      }
    }
    for (const [cell, over] of merged) {
      if (over.size > 1) notes.add(messages.mergedMark(cell, [...over].map(({ code }) => code).join(", ")));
    }
  }
  return [...notes];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
