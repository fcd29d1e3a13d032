/**
 * The rows, columns and names of one form as other tables quote them: "1.1", "Mục 1.1", "Xã", "cột (7)", "Đoàn viên
 * cuối kỳ", "Biểu 1". A quotation may leave several possible; together they tell one.
 */
import { captionKey } from "../../../core/templates/caption-key";
import { likenessOf } from "../../../core/templates/likeness";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "../../../core/templates/template";
import { foldText } from "../../../core/text/fold-text";

export interface FormCaptions {
  readonly sheet: TemplateSheet;
  /** Whether the text speaks of this form: "(cột (7) của Biểu 1)". */
  isNamedIn(text: string): boolean;
  /** The rows a caption may mean; none for a text that is no caption of a row. */
  rowsOf(text: string): ReadonlySet<TemplateRow>;
  columnsOf(text: string): ReadonlySet<TemplateColumn>;
  /** The one row or column that a sentence about the whole table speaks of. */
  rowSaidIn(texts: readonly string[]): TemplateRow | undefined;
  columnSaidIn(texts: readonly string[]): TemplateColumn | undefined;
}

export function formCaptions(sheet: TemplateSheet): FormCaptions {
  const { rows = [], columns = [] } = sheet.table ?? {};
  return {
    sheet,
    isNamedIn: (text) => nameTests(sheet).some((name) => name.test(foldText(text))),
    rowsOf: (text) => {
      const code = bareCode(text);
      const key = captionKey(text);
      const exact = rows.filter(
        (row) =>
          (row.code !== null && foldText(row.code) === code) ||
          captionKey(row.label) === key ||
          (row.code !== null && captionKey(`${row.code} ${row.label}`) === key),
      );
      return new Set(exact.length > 0 ? exact : rows.filter(({ label }) => isSlip(label, text)));
    },
    columnsOf: (text) => {
      const number = bareNumber(text);
      const key = captionKey(text);
      const exact = columns.filter(
        (column) =>
          (number !== undefined && column.number !== null && foldText(column.number) === number) ||
          column.path.some((caption) => captionKey(caption) === key) ||
          captionKey(column.path.join(" › ")) === key,
      );
      return new Set(
        exact.length > 0 ? exact : columns.filter(({ path }) => isSlip(path.at(-1) ?? "", text)),
      );
    },
    rowSaidIn: (texts) => {
      const codes = texts.flatMap((text) => saidAfter(/(?:dòng|mục|hàng|chỉ tiêu)/u, text));
      const byCode = rows.filter(({ code }) => code !== null && codes.includes(foldText(code)));
      if (byCode.length === 1) return byCode[0];
      return longestSaid(rows, ({ label }) => label, texts) ?? onlyOne(rows.filter(isTotal));
    },
    columnSaidIn: (texts) => {
      const numbers = texts.flatMap((text) => saidAfter(/cột/u, text));
      const byNumber = columns.filter(({ number }) => number !== null && numbers.includes(foldText(number)));
      if (byNumber.length === 1) return byNumber[0];
      return longestSaid(columns, ({ path }) => path.at(-1) ?? "", texts);
    },
  };
}

function isTotal({ kind, label }: TemplateRow): boolean {
  return kind === "total" || /^(tổng|cộng)(?!\p{L})/u.test(foldText(label));
}

/** "Biểu 1 Đoàn viên" is called "Biểu 1", "biểu số 01", "B1"; a title is said whole. */
function nameTests({ key, name, title }: TemplateSheet): readonly RegExp[] {
  const short = [name, title].flatMap((text) => {
    const match = /^(biểu|phụ biểu|phụ lục|mẫu|bảng|pl)\s*(?:số\s*)?0*([\p{L}\d.]*\d[\p{L}\d]*)/u.exec(
      foldText(text),
    );
    return match ? [`${escaped(match[1] ?? "")}\\s*(?:số\\s*)?0*${escaped(match[2] ?? "")}`] : [];
  });
  return [...short, escaped(foldText(key))].map(
    (pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}]|\\.\\d)`, "u"),
  );
}

/** "Mục 1.1", "(1.1)", "1.1." → "1.1". */
function bareCode(text: string): string {
  return foldText(text)
    .replace(/^(?:mục|dòng|hàng|chỉ tiêu|mã số|mã)\s+/u, "")
    .replace(/^[([]|[)\].:]+$/gu, "");
}

/** "(7)", "cột 7", "7" → "7". */
function bareNumber(text: string): string | undefined {
  return /^(?:cột\s*)?\(?(\d{1,3}[a-z]?)\)?$/u.exec(foldText(text))?.[1];
}

/** "cột (7) của Biểu 1" → ["7"]. */
function saidAfter(word: RegExp, text: string): readonly string[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word.source}\\s*\\(?([\\p{L}\\d]+(?:\\.\\d+)*)\\)?`, "gu");
  return [...foldText(text).matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

/** The longest caption of several words within a longer text; none where two say as much. */
function longestSaid<Item>(
  items: readonly Item[],
  captionOf: (item: Item) => string,
  texts: readonly string[],
): Item | undefined {
  const keys = texts.map((text) => foldText(text));
  const said = items.flatMap((item) => {
    const caption = foldText(captionOf(item));
    const isSaid = caption.includes(" ") && keys.some((text) => text !== caption && text.includes(caption));
    return isSaid ? [{ item, length: caption.length }] : [];
  });
  const longest = Math.max(0, ...said.map(({ length }) => length));
  return onlyOne(said.filter(({ length }) => length === longest))?.item;
}

function isSlip(wanted: string, found: string): boolean {
  return wanted !== "" && likenessOf(wanted, found) === "slip";
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
