/** "Bảng tuổi": ages by post to be kept up to date by the officer; "Cán bộ quá tuổi": who is over, by formulas. */
import { a1, columnName } from "../model/address";
import { rowCells, textRow, widths } from "../model/sheet-rows";
import type { NewSheet } from "../model/workbook-patch";
import { dateText } from "../text/read-date";
import { knownAgeLimits } from "./known-age-limits";
import type { Officer } from "./read-officers";
import type { Overage } from "./overage";

const words = {
  tableTitle: "BẢNG TUỔI CÁN BỘ ĐOÀN THEO CHỨC VỤ",
  tableNote:
    "Các dòng có sẵn theo QĐ 289-QĐ/TW ngày 8/2/2010, nay được thay bằng QĐ 1289-QĐ/TWĐTN-CTĐ ngày 15/5/2026. Đề nghị ghi thêm các dòng của quyết định mới theo đúng văn bản; tuổi không quá là tuổi còn được giữ chức vụ.",
  overTitle: (day: string) => `RÀ SOÁT TUỔI CÁN BỘ ĐOÀN TÍNH ĐẾN NGÀY ${day}`,
  day: "Tính đến ngày",
  over: "Quá tuổi",
  within: "Trong tuổi",
  birthday: "Chỉ có năm sinh, cần ngày sinh đầy đủ để kết luận",
  noBirth: "Chưa có ngày sinh đọc được",
  noAge: "Ngày sinh không hợp lý, đề nghị xem lại",
  noPost: "Chưa ghi chức vụ",
  noLimit: "Bảng tuổi không có chức vụ này vào ngày trên",
  ambiguous: (posts: readonly string[]) => `Có thể là ${posts.join(" hoặc ")}; đề nghị ghi rõ chức vụ`,
  overCount: "Số cán bộ quá tuổi",
  all: "Tổng số cán bộ đã rà soát",
};

const blankLines = 15;

export function ageTableSheet(name: string): NewSheet {
  const captions = [
    "Chức vụ",
    "Tuổi lần đầu không quá",
    "Tuổi đương nhiệm không quá",
    "Từ ngày",
    "Đến ngày",
    "Văn bản",
  ];
  const header = 4;
  return {
    name,
    cells: [
      ...textRow(1, [words.tableTitle], "title"),
      ...textRow(2, [words.tableNote], "note"),
      ...textRow(header, captions, "header"),
      ...knownAgeLimits.flatMap((limit, index) =>
        rowCells(header + 1 + index, [
          { value: limit.post, style: "text" },
          { value: limit.firstTime, style: "number" },
          { value: limit.inOffice, style: "number" },
          { value: limit.validFrom, style: "date" },
          { value: limit.validTo, style: "date" },
          { value: limit.document, style: "text" },
        ]),
      ),
      ...Array.from({ length: blankLines }, (_, index) =>
        rowCells(
          header + 1 + knownAgeLimits.length + index,
          (["input", "input", "input", "date", "date", "input"] as const).map((style) => ({
            value: null,
            style,
          })),
        ),
      ).flat(),
    ],
    columnWidths: widths([36, 14, 14, 12, 12, 32]),
    merges: ["A2:F2"],
    frozenRows: header,
    frozenColumns: 0,
    printTitleRows: [header, header],
    landscape: false,
  };
}

export interface CheckedOfficer extends Officer {
  /** Null where there is no birth or no post to go by. */
  readonly overage: Overage | null;
}

const firstRow = 6;
const [birthColumn, ageColumn, mostColumn, verdictColumn] = [5, 6, 7, 8];

/** @param on The serial of the day. */
export function overageSheet(name: string, officers: readonly CheckedOfficer[], on: number): NewSheet {
  const lastRow = firstRow + Math.max(officers.length, 1) - 1;
  const verdicts = `$${columnName(verdictColumn)}$${firstRow}:$${columnName(verdictColumn)}$${lastRow}`;
  return {
    name,
    cells: [
      ...textRow(1, [words.overTitle(dateText(on))], "title"),
      ...rowCells(3, [
        { value: words.day, style: "text" },
        { value: null, style: "text" },
        { value: on, style: "date" },
      ]),
      ...textRow(
        firstRow - 1,
        ["TT", "Họ và tên", "Đơn vị", "Chức vụ", "Ngày sinh", "Tuổi", "Tuổi không quá", "Kết luận", "Căn cứ"],
        "header",
      ),
      ...officers.flatMap((officer, index) => officerRow(firstRow + index, index + 1, officer)),
      ...rowCells(lastRow + 2, [
        { value: words.overCount, style: "text" },
        { value: null, style: "text" },
        {
          value: officers.filter(({ overage }) => overage?.outcome === "over").length,
          style: "number",
          formula: `COUNTIF(${verdicts},"${words.over}")`,
        },
      ]),
      ...rowCells(lastRow + 3, [
        { value: words.all, style: "text" },
        { value: null, style: "text" },
        { value: officers.length, style: "number", formula: `COUNTA($B$${firstRow}:$B$${lastRow})` },
      ]),
    ],
    columnWidths: widths([5, 26, 26, 28, 12, 8, 12, 34, 26]),
    merges: ["A3:B3", `A${lastRow + 2}:B${lastRow + 2}`, `A${lastRow + 3}:B${lastRow + 3}`],
    frozenRows: firstRow - 1,
    frozenColumns: 2,
    printTitleRows: [firstRow - 1, firstRow - 1],
    landscape: true,
    conditions: [
      {
        kind: "look",
        ranges: `${a1(firstRow, verdictColumn)}:${a1(lastRow, verdictColumn)}`,
        formula: `${a1(firstRow, verdictColumn)}="${words.over}"`,
        tone: "bad",
      },
    ],
  };
}

function officerRow(row: number, ordinal: number, officer: CheckedOfficer): ReturnType<typeof rowCells> {
  const { name, unit, post, birth, birthText, overage } = officer;
  const isDay = birth !== null && birth.first === birth.last;
  const limit = overage && "limit" in overage ? overage.limit : null;
  const most = limit ? (limit.inOffice ?? limit.firstTime) : null;
  const [birthCell, ageCell, mostCell] = [birthColumn, ageColumn, mostColumn].map((column) =>
    a1(row, column ?? 0),
  );
  const isReckoned = isDay && (overage?.outcome === "over" || overage?.outcome === "within");
  return rowCells(row, [
    { value: ordinal, style: "number" },
    { value: name, style: "text" },
    { value: unit, style: "text" },
    { value: post, style: "text" },
    isDay ? { value: birth.first, style: "date" } : { value: birthText || null, style: "text" },
    isReckoned
      ? { value: overage.age, style: "number", formula: `DATEDIF(${birthCell},$C$3,"Y")` }
      : { value: null, style: "number" },
    { value: most, style: "number" },
    isReckoned
      ? {
          value: overage.outcome === "over" ? words.over : words.within,
          style: "text",
          formula: `IF(${ageCell}>${mostCell},"${words.over}","${words.within}")`,
        }
      : { value: verdictWords(officer), style: "wrapped" },
    { value: limit?.document ?? null, style: "text" },
  ]);
}

/** What stands in the way of a verdict, or the verdict itself. */
export function verdictWords({ birth, post, overage }: CheckedOfficer): string {
  if (birth === null) return words.noBirth;
  if (post === null || overage === null) return words.noPost;
  switch (overage.outcome) {
    case "over":
      return words.over;
    case "within":
      return words.within;
    case "birthday-needed":
      return words.birthday;
    case "no-age":
      return words.noAge;
    case "no-limit":
      return words.noLimit;
    case "ambiguous":
      return words.ambiguous(overage.posts);
  }
}
