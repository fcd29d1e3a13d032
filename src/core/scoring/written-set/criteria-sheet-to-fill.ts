/**
 * A sheet "Bộ tiêu chí" for a user to write a set of criteria in: what to write, the lines of the set, the table with a
 * set to begin from (one that is built in, or a small example), and the table of levels. What is written reads back the same.
 */
import { a1 } from "../../model/address";
import type { ValidationRule } from "../../model/sheet-layout";
import type { CellPatch, NewSheet, PatchStyle } from "../../model/workbook-patch";
import { sheetNamer } from "../../model/sheet-names";
import { type CriteriaSet, type Level, nodesOf } from "../criteria-set";
import type { CriteriaColumn } from "./criteria-table";
import { exampleSet } from "./example-set";
import { headingWords } from "./heading-words";
import { addsWords, combinationWords, evidenceWords, judgeWords, shownOf } from "./judge-words";
import { nodeRowWords } from "./node-row-words";
import { numberWords } from "./number-words";
import { codesTellTree, parentCodes } from "./parent-codes";

const words = {
  name: "Bộ tiêu chí",
  title: "BỘ TIÊU CHÍ CHẤM ĐIỂM",
  instructions: [
    "Mỗi dòng một tiêu chí hoặc nội dung. Mã cho biết dòng nào thuộc dòng nào (1, 1.1, 1.1.1 hoặc I, 1, a). Chỉ cần Mã và Tiêu chí, nội dung; cột khác để trống thì nội dung có điểm được chấm bằng điểm và cộng lại, không có điểm thì chấm Đạt/Không đạt và phải đạt tất cả.",
    "Bậc điểm ghi mỗi bậc một dòng trong ô, như “0: 5”, “từ 2 đến 4: 3”, “trên 50%: 2”, “báo cáo quý = 1 hoặc báo cáo tháng = 3: 4 điểm”, “còn lại: 0”. Tỷ lệ ghi như “chỉ tiêu: DVUT; đạt từ 95%”. Bộ tiêu chí khác thì ghi mã của bộ đó.",
  ],
  levelsTitle: "CÁC MỨC XẾP LOẠI",
  choose: "Đề nghị chọn một trong các cách trong danh sách.",
  chooseTitle: "Chưa có trong danh sách",
};

const columns: readonly { readonly id: CriteriaColumn; readonly caption: string; readonly width: number }[] =
  [
    { id: "code", caption: "Mã", width: 9 },
    { id: "content", caption: "Tiêu chí, nội dung", width: 56 },
    { id: "judge", caption: "Cách chấm", width: 17 },
    { id: "max-points", caption: "Điểm tối đa", width: 9 },
    { id: "weight", caption: "Hệ số", width: 8 },
    { id: "condition", caption: "Bậc điểm / điều kiện", width: 36 },
    { id: "evidence", caption: "Minh chứng", width: 20 },
    { id: "except", caption: "Không áp dụng cho (loại đơn vị)", width: 20 },
    { id: "combine", caption: "Cách cộng", width: 16 },
    { id: "cap", caption: "Trần", width: 8 },
    { id: "at-least", caption: "Tối thiểu", width: 9 },
    { id: "adds", caption: "Thưởng/Trừ", width: 11 },
    { id: "remark", caption: "Ghi chú", width: 30 },
  ];
const withinColumn = { id: "within", caption: "Thuộc", width: 9 } as const;

const levelCaptions = ["Mức", "Từ điểm", "Điều kiện"];
const firstInstruction = 2;
const firstHeading = firstInstruction + words.instructions.length + 1;
const linesToFill = 15;
const levelsToFill = 3;

/** @param from What to begin with; without it a small example, called so. */
export function criteriaSheetToFill(sheetNames: Iterable<string>, from: CriteriaSet = exampleSet): NewSheet {
  const nodes = nodesOf(from);
  const within = codesTellTree(from) ? null : parentCodes(from);
  const shown = within ? [...columns, withinColumn] : columns;
  const headings = headingWords(from);
  const headerRow = firstHeading + headings.length + 1;
  const lastLine = headerRow + nodes.length + linesToFill;
  const levelHeader = lastLine + 3;
  const lastLevel = levelHeader + from.levels.length + levelsToFill;
  return {
    name: sheetNamer([...sheetNames]).nameFor(words.name),
    cells: [
      text(1, 1, words.title, "title"),
      ...words.instructions.map((line, index) => text(firstInstruction + index, 1, line, "note")),
      ...headings.flatMap(({ label, value }, index) => [
        text(firstHeading + index, 1, `${label}:`, "text"),
        text(firstHeading + index, 3, value, "input"),
      ]),
      ...shown.map(({ caption }, index) => text(headerRow, index + 1, caption, "header")),
      ...nodes.flatMap((node, index) => {
        const row = nodeRowWords(node, within?.get(node.code) ?? null);
        return shown.map(({ id }, at) => text(headerRow + 1 + index, at + 1, row[id] ?? "", "input"));
      }),
      ...blankLines(headerRow + nodes.length + 1, linesToFill, 1, shown.length),
      text(levelHeader - 1, 1, words.levelsTitle, "title"),
      ...levelCaptions.map((caption, index) => text(levelHeader, index + 2, caption, "header")),
      ...from.levels.flatMap((level, index) =>
        levelWords(level).map((value, at) => text(levelHeader + 1 + index, at + 2, value, "input")),
      ),
      ...blankLines(levelHeader + from.levels.length + 1, levelsToFill, 2, levelCaptions.length),
    ],
    columnWidths: new Map(shown.map(({ width }, index) => [index + 1, width])),
    merges: [
      ...words.instructions.map((_, index) => acrossRow(firstInstruction + index, 1, shown.length)),
      ...headings.flatMap((_, index) => [
        acrossRow(firstHeading + index, 1, 2),
        acrossRow(firstHeading + index, 3, 8),
      ]),
      ...Array.from({ length: lastLevel - levelHeader + 1 }, (_, index) =>
        acrossRow(levelHeader + index, 4, 8),
      ),
    ],
    // The lines of the set are too many to stay in view.
    frozenRows: 0,
    frozenColumns: 2,
    printTitleRows: [headerRow, headerRow],
    landscape: true,
    validations: [
      ...headings.flatMap(({ choices }, index) =>
        choices ? [listOf(`C${firstHeading + index}`, choices, true)] : [],
      ),
      ...tableChoices.map(({ id, choices, isStrict }) => {
        const column = shown.findIndex((other) => other.id === id) + 1;
        return listOf(`${a1(headerRow + 1, column)}:${a1(lastLine, column)}`, choices, isStrict);
      }),
    ],
  };
}

const tableChoices: readonly {
  readonly id: CriteriaColumn;
  readonly choices: readonly string[];
  readonly isStrict: boolean;
}[] = [
  { id: "judge", choices: shownOf(judgeWords), isStrict: true },
  // "Bắt buộc: số, ký hiệu văn bản" says more than the list.
  { id: "evidence", choices: shownOf(evidenceWords), isStrict: false },
  { id: "combine", choices: shownOf(combinationWords), isStrict: true },
  { id: "adds", choices: shownOf(addsWords), isStrict: true },
];

function listOf(ranges: string, choices: readonly string[], isStrict: boolean): ValidationRule {
  const alert = { style: "warning", title: words.chooseTitle, message: words.choose } as const;
  return {
    ranges,
    type: "list",
    formula1: `"${choices.join(",")}"`,
    ignoreBlanks: true,
    ...(isStrict ? { alert } : {}),
  };
}

function levelWords({ title, from, requires }: Level): readonly (string | number)[] {
  const lines = requires.map(({ says, code, from: least }) => {
    const plain = least === undefined ? `${code} đạt` : `${code} từ ${numberWords(least)} điểm`;
    return says === plain ? plain : `${says.replaceAll(";", ",")}: ${plain}`;
  });
  return [title, from ?? "", lines.join("\n")];
}

function blankLines(top: number, count: number, left: number, width: number): readonly CellPatch[] {
  return Array.from({ length: count * width }, (_, index) =>
    text(top + Math.floor(index / width), left + (index % width), "", "input"),
  );
}

function acrossRow(row: number, left: number, right: number): string {
  return `${a1(row, left)}:${a1(row, right)}`;
}

function text(row: number, column: number, value: string | number, style: PatchStyle): CellPatch {
  return { row, column, content: { kind: "value", value: value === "" ? null : value }, style };
}
