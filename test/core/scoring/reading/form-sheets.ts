/** Scoring forms drawn from rows of values, and what reading them gives, in one line a content. */
import { parseA1, parseRange } from "../../../../src/core/model/address";
import {
  type Cell,
  type CellFormat,
  type CellValue,
  cellKey,
  type Workbook,
} from "../../../../src/core/model/grid";
import type { CriteriaSet, CriteriaSetInput } from "../../../../src/core/scoring/criteria-set";
import { contentsOf } from "../../../../src/core/scoring/criteria-set";
import { criteriaSetSchema } from "../../../../src/core/scoring/criteria-set-schema";
import { readScorecards } from "../../../../src/core/scoring/reading/read-scorecards";
import type { Mark, Scorecard } from "../../../../src/core/scoring/scorecard";
import { gridOfValues } from "../../../../src/core/model/grid-of-values";

export type Row = readonly CellValue[];

export interface SheetExtras {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Formats of cells, by address. */
  readonly formats?: Readonly<Record<string, Partial<CellFormat>>>;
  /** Formulas of which no result is stored, by address. */
  readonly unsaved?: Readonly<Record<string, string>>;
  readonly name?: string;
}

const plain: CellFormat = {
  kind: "general",
  numberFormat: "General",
  fontName: "Times New Roman",
  bold: false,
  indent: 0,
  locked: true,
  bordered: true,
  filled: false,
};

export function sheetOf(rows: readonly Row[], extras: SheetExtras = {}): Workbook {
  const grid = gridOfValues(rows);
  const formats = [plain, ...Object.values(extras.formats ?? {}).map((format) => ({ ...plain, ...format }))];
  const cells = new Map<number, Cell>([...grid.cells].map(([key, cell]) => [key, { ...cell, format: 0 }]));
  const change = (address: string, changed: (cell: Cell) => Cell) => {
    const place = parseA1(address);
    if (!place) throw new Error(`${address} is no cell.`);
    const key = cellKey(place.row, place.column);
    cells.set(key, changed(cells.get(key) ?? { value: null }));
  };
  for (const [index, address] of Object.keys(extras.formats ?? {}).entries()) {
    change(address, (cell) => ({ ...cell, format: index + 1 }));
  }
  for (const [address, formula] of Object.entries(extras.unsaved ?? {})) {
    change(address, (cell) => ({ ...cell, value: null, formula, resultMissing: true }));
  }
  const merges = (extras.merges ?? []).map((text) => {
    const range = parseRange(text);
    if (!range) throw new Error(`${text} is no range.`);
    return range;
  });
  return {
    sheets: [
      { ...grid, cells, merges, name: extras.name ?? "Phiếu", hiddenRows: new Set(extras.hiddenRows ?? []) },
    ],
    formats,
    definedNames: [],
    externalLinks: [],
  };
}

/** Three criteria of 2 + 3 + 2 contents, met or not. */
export const smallSet = setOf({
  criteria: [
    group("1", "Quản lý đoàn viên", ["Sử dụng phần mềm quản lý", "Nắm tình hình tư tưởng"]),
    group("2", "Xây dựng kế hoạch công tác", [
      "Có chương trình hành động",
      "Tổ chức công trình thanh niên",
      "Đổi mới sinh hoạt chi đoàn",
    ]),
    group("3", "Tham mưu, phối hợp", ["Tham mưu cơ chế làm việc", "Phối hợp các đoàn thể"]),
  ],
});

export function setOf(input: Pick<CriteriaSetInput, "criteria"> & Partial<CriteriaSetInput>): CriteriaSet {
  return criteriaSetSchema.parse({
    id: "thu",
    version: 1,
    title: "Bộ thử",
    source: { documentNumber: null, documentDate: null, issuer: null, origin: "kiểm thử" },
    validFrom: null,
    validTo: null,
    combine: "gate",
    recognizes: { by: "gate" },
    ...input,
  });
}

function group(
  code: string,
  title: string,
  contents: readonly string[],
): CriteriaSetInput["criteria"][number] {
  return {
    code,
    title,
    combine: "gate",
    children: contents.map((content, index) => ({
      code: `${code}.${index + 1}`,
      title: content,
      judge: { by: "met" as const },
    })),
  };
}

export function cardsOf(rows: readonly Row[], extras?: SheetExtras, set = smallSet): readonly Scorecard[] {
  return readScorecards(sheetOf(rows, extras), set).cards;
}

/** The only card of a sheet. */
export function cardOf(rows: readonly Row[], extras?: SheetExtras, set = smallSet): Scorecard {
  const cards = cardsOf(rows, extras, set);
  const [card] = cards;
  if (!card || cards.length > 1) throw new Error(`There are ${cards.length} cards.`);
  return card;
}

/** "1.1 Đ a, 1.2 K b, 2.1 . -": mark and evidence of each content of the card, in the order of the set. */
export function cardLine(card: Scorecard, set = smallSet, side: "self" | "reviewed" = "self"): string {
  return contentsOf(set)
    .flatMap(({ code }) => {
      const mark = card.marks.get(code);
      return mark ? [`${code} ${markWord(mark[side])} ${mark.evidence ?? "-"}`] : [];
    })
    .join(", ");
}

/** Marks alone: "ĐĐKĐ.ĐĐ"; "_" where a content has no row. */
export function markLine(card: Scorecard, set = smallSet, side: "self" | "reviewed" = "self"): string {
  return contentsOf(set)
    .map(({ code }) => {
      const mark = card.marks.get(code);
      return mark ? markWord(mark[side]) : "_";
    })
    .join("");
}

export function markWord(mark: Mark): string {
  switch (mark.kind) {
    case "met":
      return "Đ";
    case "not-met":
      return "K";
    case "unmarked":
      return ".";
    case "met-without-evidence":
      return "T";
    case "exempt":
      return "M";
    case "points":
      return `(${mark.points})`;
    case "ratio":
      return `(${mark.actual}/${mark.target})`;
    case "counts":
      return `(${mark.counts.join(";")})`;
    case "unreadable":
      return "?";
  }
}
