/** What the blank form itself is or prints is no fault of the unit that fills it in. */
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { type ReportReading, reportReader } from "../../../src/core/templates/read-report";
import { blankWorkbook, filledWorkbook } from "../../support/drafts/draft-book";
import { drawForm, drawList, type FormDrawing } from "../../support/drafts/draft-form";
import {
  cellOf,
  deleteColumn,
  type DraftSheet,
  hideRow,
  insertColumn,
} from "../../support/drafts/draft-sheet";
import { faultsOf } from "../../support/drafts/filled-book";
import { monthForm, officerList, plainForm } from "../../support/drafts/sample-drawings";

/** Reads what a unit made of a form: `form` is done to the blank and to the copy, `unit` to the copy alone. */
function readingOf(
  draw: () => DraftSheet,
  form: (sheet: DraftSheet) => void,
  unit: (sheet: DraftSheet) => void = () => undefined,
): ReportReading {
  const [blank, copy] = [draw(), draw()];
  form(blank);
  form(copy);
  unit(copy);
  return reportReader(inferTemplate(blankWorkbook([blank]), "mau.xlsx"))(filledWorkbook([copy]));
}

const drawn = (drawing: FormDrawing) => () => drawForm(drawing).sheet;

describe("a form that is protected when it is issued", () => {
  const protect = (sheet: DraftSheet) => {
    sheet.isProtected = true;
  };

  it("a copy that still is: no finding", () => {
    expect(faultsOf(readingOf(drawn(plainForm), protect))).toEqual([]);
  });

  it("a form that was not: the unit protected it", () => {
    expect(faultsOf(readingOf(drawn(plainForm), () => undefined, protect))).toEqual(["CT.TRANG.KHOA -"]);
  });
});

describe("a row the form itself hides", () => {
  const fill = (sheet: DraftSheet) => {
    cellOf(sheet, 10, 3).value = 5;
  };

  it("filled in there: no finding", () => {
    expect(faultsOf(readingOf(drawn(plainForm), (sheet) => hideRow(sheet, 10), fill))).toEqual([]);
  });

  it("hidden by the unit: to be explained", () => {
    const reading = readingOf(
      drawn(plainForm),
      () => undefined,
      (sheet) => {
        fill(sheet);
        hideRow(sheet, 10);
      },
    );
    expect(faultsOf(reading)).toEqual(["CT.AN.DONG 10:10"]);
  });
});

it("a number the form prints below its table is no stray figure; another one is", () => {
  const print = (sheet: DraftSheet) => {
    cellOf(sheet, 24, 3).value = 1931;
  };
  expect(faultsOf(readingOf(drawn(plainForm), print))).toEqual([]);
  const reading = readingOf(drawn(plainForm), print, (sheet) => {
    cellOf(sheet, 25, 3).value = 77;
  });
  expect(faultsOf(reading)).toEqual(["CT.O.NGOAI C25"]);
});

describe("a column of measures that the form prints", () => {
  const measures = (sheet: DraftSheet): number => {
    const line = sheet.rows.find((cells) => cells.some(({ value }) => value === "Đơn vị tính"));
    return (line?.findIndex(({ value }) => value === "Đơn vị tính") ?? -1) + 1;
  };

  it("a clean copy: no finding", () => {
    expect(faultsOf(readingOf(drawn(monthForm), () => undefined))).toEqual([]);
  });

  it("deleted: missing", () => {
    const reading = readingOf(
      drawn(monthForm),
      () => undefined,
      (sheet) => deleteColumn(sheet, measures(sheet)),
    );
    expect(faultsOf(reading)).toEqual(["CT.COT.THIEU - !"]);
  });

  it("another column of texts beside it: added", () => {
    const reading = readingOf(
      drawn(monthForm),
      () => undefined,
      (sheet) => {
        const at = measures(sheet) + 1;
        insertColumn(
          sheet,
          at,
          new Map([
            [7, "Nguồn"],
            [9, "sổ"],
            [10, "sổ"],
            [11, "sổ"],
          ]),
        );
      },
    );
    expect(reading.findings.filter(({ blocking }) => blocking).map(({ ruleId }) => ruleId)).toEqual([
      "CT.COT.THEM",
    ]);
  });
});

it("a remark in the row of a rate stays a remark", () => {
  const form: FormDrawing = {
    name: "Biểu 7",
    title: "BIỂU 7: CHỈ TIÊU CÔNG TÁC",
    header: [["TT", "Chỉ tiêu", "Kết quả", "Ghi chú"]],
    rows: [
      { code: 1, label: "Số đoàn viên" },
      { code: 2, label: "Số đoàn viên được xếp loại" },
      { code: 3, label: "Tỷ lệ đoàn viên được xếp loại (%)" },
    ],
  };
  const reading = readingOf(
    drawn(form),
    () => undefined,
    (sheet) => {
      cellOf(sheet, 8, 3).value = 40;
      cellOf(sheet, 9, 3).value = 30;
      cellOf(sheet, 10, 3).value = 0.75;
      cellOf(sheet, 10, 4).value = "Còn 10 đồng chí đi làm xa";
    },
  );
  expect(faultsOf(reading)).toEqual([]);
});

it("a row measured in n/m is a ratio, read as written and made of its parts", () => {
  const form: FormDrawing = {
    name: "Biểu 8",
    title: "BIỂU 8: KẾT QUẢ THÁNG THANH NIÊN",
    header: [["TT", "Nội dung", "ĐVT", "Kết quả"]],
    rows: [
      { code: 1, label: "Lượt đoàn viên tham gia" },
      { code: 2, label: "Chi đoàn đã tổ chức" },
    ],
    printed: { 0: "n/m" },
  };
  const reading = readingOf(
    drawn(form),
    () => undefined,
    (sheet) => {
      cellOf(sheet, 9, 4).value = "11/12";
    },
  );
  expect(faultsOf(reading)).toEqual([]);
  expect(reading.report.sheets.get("B8")?.fields.get("B8!D9")?.figure).toEqual({
    kind: "ratio",
    numerator: 11,
    denominator: 12,
  });
});

it("a list whose total is on top in the form itself: no row has moved", () => {
  const draw = () => {
    const { sheet } = drawList({ ...officerList, lines: 6, summary: [] });
    // The total row of the drawing goes above the first line.
    const top = sheet.rows.findIndex((cells) => cells[1]?.value === "Tổng cộng");
    const [total] = sheet.rows.splice(top, 1);
    if (total) sheet.rows.splice(6, 0, total);
    return sheet;
  };
  const reading = readingOf(
    draw,
    () => undefined,
    (sheet) => {
      for (const [index, name] of ["Rơ Châm H’Lan", "Siu Thanh", "Nay Phương"].entries()) {
        cellOf(sheet, 8 + index, 2).value = name;
        cellOf(sheet, 8 + index, 6).value = 60;
      }
    },
  );
  expect(faultsOf(reading)).toEqual([]);
  expect([...reading.report.sheets.values()].map(({ rows }) => rows.length)).toEqual([3]);
});
