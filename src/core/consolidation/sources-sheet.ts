/**
 * "Nguồn số liệu": every file, its fingerprint, whether it is in the totals, and for those that are, where
 * each sheet's rows and columns were found when they were not in the template's places.
 */
import { stampNames } from "../model/stamp";
import type { CellPatch, NameToDefine, NewSheet } from "../model/workbook-patch";
import { filesOf } from "./completeness";
import type { FileOutcome } from "./file-outcome";
import { layoutDifference } from "./layout-difference";
import type { ResultInput } from "./result-input";
import { absoluteRange, type RowCell, rowCells, textRow, widths } from "../model/sheet-rows";
import { dateWords, useWords } from "./statement-words";
import type { UnitReport } from "./unit-report";

const words = {
  title: "NGUỒN SỐ LIỆU",
  note: "Mỗi dòng là một trang của một tệp. Mã SHA-256 cho biết đúng tệp nào đã được dùng.",
  madeAt: (time: string) => `Lập lúc ${time}.`,
  used: "Dùng",
  notUsed: (why: string) => `Không dùng: ${why}`,
  noSheet: "không có",
};

const captions = [
  "Mã đơn vị",
  "Đơn vị",
  "Tệp",
  "Ngày gửi",
  "Trang trong tệp",
  "Trang của mẫu",
  "Mã SHA-256",
  "Dùng / Không dùng",
  "Mẫu",
  "Chỗ khác so với mẫu",
];

const captionRow = 4;

export function sourcesSheet(name: string, input: ResultInput): NewSheet {
  return {
    name,
    cells: [
      ...textRow(1, [words.title], "title"),
      ...textRow(2, [[words.note, ...(input.madeAt ? [words.madeAt(input.madeAt)] : [])].join(" ")], "note"),
      ...textRow(captionRow, captions, "header"),
      ...sourceRows(input).flatMap((cells, index): readonly CellPatch[] =>
        rowCells(captionRow + 1 + index, cells),
      ),
    ],
    columnWidths: widths([12, 28, 36, 12, 24, 24, 24, 24, 22, 60]),
    merges: [],
    frozenRows: captionRow,
    frozenColumns: 2,
    printTitleRows: [captionRow, captionRow],
    landscape: true,
  };
}

export function sourcesStamp(name: string, input: ResultInput): NameToDefine {
  const lastRow = captionRow + sourceRows(input).length;
  return {
    name: stampNames.sources,
    refersTo: absoluteRange(name, captionRow, 1, lastRow, captions.length),
  };
}

function sourceRows(input: ResultInput): readonly (readonly RowCell[])[] {
  const { units, template } = input.consolidation;
  return filesOf(input.statement).flatMap((outcome) => {
    const used = units.find(
      ({ file, sha256 }) => outcome.use === "counted" && file === outcome.file && sha256 === outcome.sha256,
    );
    if (!used) return [row(outcome, "", "", "")];
    return template.sheets
      .filter(({ shape }) => shape !== "page")
      .map((sheet) =>
        row(
          outcome,
          used.report.sheets.get(sheet.key)?.sheetName ?? words.noSheet,
          sheet.name,
          differenceOf(used, sheet.key, input),
          `${template.id}/${template.version}`,
        ),
      );
  });
}

function differenceOf({ layouts }: UnitReport, key: string, { consolidation }: ResultInput): string {
  const sheet = consolidation.template.sheets.find((candidate) => candidate.key === key);
  const layout = layouts.find((candidate) => candidate.key === key);
  return sheet && layout ? layoutDifference(sheet, layout) : "";
}

function row(
  outcome: FileOutcome,
  ownSheet: string,
  formSheet: string,
  difference: string,
  template = "",
): readonly RowCell[] {
  const use = outcome.use === "counted" ? words.used : words.notUsed(outcome.reason ?? useWords[outcome.use]);
  const texts = [
    outcome.unit?.code ?? "",
    outcome.unit?.name ?? "",
    outcome.file,
    dateWords(outcome.sentAt),
    ownSheet,
    formSheet,
    outcome.sha256,
    use,
    template,
    difference,
  ];
  return texts.map((value) => ({ value, style: "text" }));
}
