import { resultPatch } from "../../../src/core/consolidation/result-patch";
import { maxColumn } from "../../../src/core/model/address";
import type { WorkbookPatch } from "../../../src/core/model/workbook-patch";
import { at, blankForm, countedFile, resultInput, rowOf } from "../../support/campaign-result";
import { gridOf } from "../../support/apply-patch";
import { campaignTemplate, figuresOfPhuong, figuresOfXa } from "../../support/sample-campaign";
import { formSheet, listSheet, templateOf } from "../../support/template-builder";
import { orgUnit, type ReportSpec, unitReport } from "../../support/unit-reports";

const xa = unitReport(campaignTemplate, "X", figuresOfXa);
const phuong = unitReport(campaignTemplate, "P", figuresOfPhuong);
const patch = resultPatch(resultInput(campaignTemplate, [xa, phuong]));

describe("the form", () => {
  it.each([
    {
      name: "a total is a live sum over the detail sheet",
      sheet: "Biểu 1 Đoàn viên",
      cell: "C12",
      content: { kind: "formula", formula: "SUM('CT Biểu 1 Đoàn viên'!D6:D7)", result: 40 },
    },
    {
      name: "a ratio is a text",
      sheet: "Biểu 1 Đoàn viên",
      cell: "F12",
      content: { kind: "value", value: "4/6" },
    },
    {
      name: "what applies to no unit is a dash",
      sheet: "Biểu 1 Đoàn viên",
      cell: "F13",
      content: { kind: "value", value: "-" },
    },
    {
      name: "the form's own formula keeps standing, its result is brought up to date",
      sheet: "Biểu 1 Đoàn viên",
      cell: "C11",
      content: { kind: "result", result: 40 },
    },
    {
      name: "a rate over nothing shows nothing",
      sheet: "Biểu 1 Đoàn viên",
      cell: "E13",
      content: { kind: "result", result: "" },
    },
    {
      name: "a cell without any number is not touched",
      sheet: "Biểu 1 Đoàn viên",
      cell: "C13",
      content: undefined,
    },
    { name: "notes are not touched", sheet: "Biểu 1 Đoàn viên", cell: "G12", content: undefined },
    { name: "closed cells are not touched", sheet: "Biểu 1 Đoàn viên", cell: "F11", content: undefined },
    {
      name: "a loose cell below a list",
      sheet: "Biểu 4 Cán bộ",
      cell: "E16",
      content: { kind: "formula", formula: "SUM('CT Biểu 4 Cán bộ'!D6:D7)", result: 3 },
    },
    {
      name: "a count over a list points to the stacked rows",
      sheet: "Biểu 4 Cán bộ",
      cell: "D14",
      content: { kind: "formula", formula: "COUNTA('DS Biểu 4 Cán bộ'!H5:H7)", result: 2 },
    },
    {
      name: "a formula that names no list stays the form's own",
      sheet: "Biểu 4 Cán bộ",
      cell: "E18",
      content: { kind: "result", result: 155 / 3 },
    },
    {
      name: "the emptied list says where its rows are",
      sheet: "Biểu 4 Cán bộ",
      cell: "B11",
      content: { kind: "value", value: "3 dòng của 2 đơn vị:" },
    },
    {
      name: "the emptied list names the page",
      sheet: "Biểu 4 Cán bộ",
      cell: "B13",
      content: { kind: "value", value: "“DS Biểu 4 Cán bộ”" },
    },
  ])("$name ($cell)", ({ sheet, cell, content }) => {
    expect(at(patch, sheet, cell)).toEqual(content);
  });

  it("covers are not touched", () => {
    expect(patch.sheets.map(({ sheet }) => sheet)).toEqual(["Biểu 1 Đoàn viên", "Biểu 2", "Biểu 4 Cán bộ"]);
  });

  it("a sample figure printed in the blank form does not pass for a total, printed words stay", () => {
    const form = blankForm(campaignTemplate, { "B1!C13": { value: 0 }, "B1!G13": { value: "mẫu" } });
    const result = resultPatch(resultInput(campaignTemplate, [xa, phuong], { form }));
    expect(at(result, "Biểu 1 Đoàn viên", "C13")).toEqual({ kind: "value", value: null });
    expect(at(result, "Biểu 1 Đoàn viên", "G13")).toBeUndefined();
  });

  it("a formula beyond the calculator is left to be computed on opening", () => {
    const template = oneFieldTemplate({ C12: "TODAY()" });
    const result = resultPatch(resultInput(template, [unitReport(template, "X", {})]));
    expect(at(result, "Biểu 1", "C12")).toEqual({ kind: "result", result: undefined });
  });

  it.each([
    {
      name: "added with a plus sign: left blank, or Excel shows #VALUE!",
      formula: "C11+1",
      content: undefined,
    },
    { name: "counted: left blank, or it would count", formula: "COUNTA(C11:C11)", content: undefined },
    { name: "summed: printed", formula: "SUM(C11:C11)", content: { kind: "value", value: "-" } },
  ])("a dash that a formula reads, $name", ({ formula, content }) => {
    const template = oneFieldTemplate({ C12: formula });
    const input = resultInput(template, [unitReport(template, "X", { fields: { "B1!C11": "-" } })]);
    expect(at(resultPatch(input), "Biểu 1", "C11")).toEqual(content);
    expect(input.consolidation.totals.get("B1")?.get("C11")).toEqual({ kind: "not-applicable" });
  });
});

describe("the detail sheet", () => {
  it.each([
    {
      name: "rows",
      row: 3,
      cells: [null, null, "Dòng", "1.1 Xã", "1.1 Xã", "1.1 Xã", "1.1 Xã", "1.2 Phường"],
    },
    {
      name: "columns",
      row: 4,
      cells: [null, null, "Cột", "Có mặt", "Vắng", "Đã làm/tổng số", "Ghi chú", "Có mặt"],
    },
    { name: "addresses", row: 5, cells: ["Mã đơn vị", "Đơn vị", "Tệp", "C12", "D12", "F12", "G12", "C13"] },
    {
      name: "words stay words, also after “=”",
      row: 6,
      cells: ["X", "Đơn vị X", "X.xlsx", 10, 2, "1/2", "=đủ", null],
    },
    {
      name: "what a file lacks is told from what was left blank",
      row: 7,
      cells: ["P", "Đơn vị P", "P.xlsx", 30, 0, "3/4", "không có trong tệp", "nhiều"],
    },
  ])("$name", ({ row, cells }) => {
    expect(rowOf(patch, "CT Biểu 1 Đoàn viên", row).slice(0, cells.length)).toEqual(cells);
  });

  it("a day in a field of numbers is text there, so that the sum passes over it", () => {
    const template = oneFieldTemplate({});
    const day = { kind: "date", serial: 45_275 } as const;
    const result = resultPatch(
      resultInput(template, [unitReport(template, "X", { fields: { "B1!C11": day } })]),
    );
    expect(rowOf(result, "CT Biểu 1", 6)[3]).toBe("15/12/2023");
  });

  it("goes on to a second page where a form has more fields than a sheet has columns", () => {
    const rows = Array.from({ length: maxColumn }, (_, index) => [String(index + 1), "Dòng"] as const);
    const template = templateOf([
      formSheet({ key: "B1", name: "Biểu 1", columns: [["Số", "integer"]], rows }),
    ]);
    const last = `C${10 + maxColumn}`;
    const result = resultPatch(
      resultInput(template, [unitReport(template, "X", { fields: { [`B1!${last}`]: 4 } })]),
    );
    expect(at(result, "Biểu 1", last)).toEqual({
      kind: "formula",
      formula: "SUM('CT Biểu 1 (2)'!G6:G6)",
      result: 4,
    });
    expect(stampsOf(result)).toMatchObject({
      DOAN_CT_B1: "'CT Biểu 1'!$A$5:$XFC$6",
      DOAN_CT_B1_2: "'CT Biểu 1 (2)'!$A$5:$G$6",
    });
  });
});

describe("the stacked list", () => {
  it.each([
    {
      row: 3,
      cells: ["Mã đơn vị", "Đơn vị", "Tệp", "Dòng", "TT", "Họ tên", "Ngày sinh", "Đảng viên", "Số ngày"],
    },
    { row: 4, cells: ["@mã", "@đơn vị", "@tệp", "@dòng", "@TT", "2", "3", "4", "5"] },
    { row: 5, cells: ["X", "Đơn vị X", "X.xlsx", 11, 1, "Lê A", 33_000, "x", 60] },
    { row: 6, cells: ["X", "Đơn vị X", "X.xlsx", 12, 2, "Lê B", 34_000, null, 30] },
    { row: 7, cells: ["P", "Đơn vị P", "P.xlsx", 11, 3, "Trần C", 35_000, "x", 65] },
  ])("row $row", ({ row, cells }) => {
    expect(rowOf(patch, "DS Biểu 4 Cán bộ", row)).toEqual(cells);
  });

  it("days are days", () => {
    const cells = patch.newSheets.find(({ name }) => name === "DS Biểu 4 Cán bộ")?.cells ?? [];
    expect(cells.find(({ row, column }) => row === 5 && column === 7)?.style).toBe("date");
  });

  it("a list nobody filled in: no pointer, formulas as they are", () => {
    const empty = resultPatch(resultInput(campaignTemplate, [unitReport(campaignTemplate, "X", {})]));
    expect(at(empty, "Biểu 4 Cán bộ", "B11")).toBeUndefined();
    expect(at(empty, "Biểu 4 Cán bộ", "D14")).toEqual({ kind: "result", result: 0 });
  });

  it("holds thousands of rows", () => {
    const row = { "2": { text: "Tên" }, "5": 1 };
    const spec: ReportSpec = { lists: { B4: Array.from({ length: 6_000 }, () => row) } };
    const result = resultPatch(resultInput(campaignTemplate, [unitReport(campaignTemplate, "X", spec)]));
    expect(at(result, "Biểu 4 Cán bộ", "E14")).toEqual({
      kind: "formula",
      formula: "SUM('DS Biểu 4 Cán bộ'!I5:I6004)",
      result: 6_000,
    });
  });

  it("another sheet's formula over the list is pointed there too", () => {
    const template = templateOf([
      formSheet({
        key: "B1",
        name: "Biểu 1",
        columns: [["Số", "integer"]],
        rows: [["1", "Cán bộ"]],
        formulas: { C11: "COUNTIF('Danh sách'!C:C,\"x\")+COUNTA('Danh sách'!$A$11:$C$13)" },
      }),
      listSheet({
        key: "B4",
        name: "Danh sách",
        columns: [
          ["Họ tên", "text"],
          ["Đảng viên", "mark"],
        ],
      }),
    ]);
    const row = { "2": { text: "A" }, "3": { text: "x" } };
    const result = resultPatch(
      resultInput(template, [unitReport(template, "X", { lists: { B4: [row, row] } })]),
    );
    expect(at(result, "Biểu 1", "C11")).toEqual({
      kind: "formula",
      formula: "COUNTIF('DS Danh sách'!G5:G6,\"x\")+COUNTA('DS Danh sách'!E5:G6)",
      result: 8,
    });
  });
});

describe("the sheets about the files", () => {
  const expected = [xa.unit, phuong.unit, orgUnit("K", "Đơn vị K")];
  const moved = {
    ...phuong,
    layouts: phuong.layouts.map((layout) =>
      layout.key === "B1" ? { ...layout, rows: new Map([...layout.rows, ["1.2", 14]]) } : layout,
    ),
  };
  const outcomes = [
    {
      ...countedFile(xa),
      findings: [
        {
          ruleId: "B1.DONG.I",
          severity: "error",
          sheet: "Biểu 1",
          cell: "C11",
          message: "Ghi 9, cộng được 10.",
          blocking: false,
        },
        {
          ruleId: "CT.AN",
          severity: "note",
          sheet: null,
          cell: null,
          message: "Có trang bị ẩn.",
          blocking: false,
        },
      ],
    },
    countedFile(moved),
    { ...countedFile(phuong), file: "P-cu.xlsx", sha256: "sha-cu", use: "superseded", reason: "Có bản sau." },
    {
      file: "la.xlsx",
      unit: null,
      use: "left-out",
      reason: "Không rõ đơn vị.",
      findings: [],
      sha256: "sha-la",
      sentAt: null,
    },
  ] as const;
  const result = resultPatch(resultInput(campaignTemplate, [xa, moved], { expected, outcomes }));

  it.each([
    {
      name: "the sentence",
      row: 3,
      cells: ["Đã tổng hợp 2/3 đơn vị; thiếu: Đơn vị K; trùng: P-cu.xlsx; chưa nhận ra đơn vị: la.xlsx."],
    },
    { name: "the receiving unit", row: 5, cells: ["Mã đơn vị tổng hợp", "TV"] },
    { name: "the period", row: 6, cells: ["Kỳ báo cáo", "2023-Q4", "quý IV năm 2023"] },
    { name: "the template", row: 7, cells: ["Mẫu", "mau-thu/1"] },
    {
      name: "a unit with errors",
      row: 10,
      cells: ["X", "Đơn vị X", "Đã tổng hợp", 1, 1, "X.xlsx", "14/12/2023", 1],
    },
    {
      name: "a unit that sent twice",
      row: 11,
      cells: ["P", "Đơn vị P", "Đã tổng hợp", 1, 1, "P.xlsx", "14/12/2023", 0, "“P-cu.xlsx”: Có bản sau."],
    },
    { name: "a unit that sent nothing", row: 12, cells: ["K", "Đơn vị K", "Chưa nộp", 0, 1] },
    {
      name: "a file of no unit, below the table",
      row: 15,
      cells: [
        null,
        null,
        "Để riêng, không tính vào tổng",
        null,
        null,
        "la.xlsx",
        null,
        0,
        "Không rõ đơn vị.",
      ],
    },
  ])("Tình hình nộp: $name", ({ row, cells }) => {
    expect(rowOf(result, "Tình hình nộp", row)).toEqual(cells);
  });

  it.each([
    {
      name: "a sheet used as it is",
      row: 5,
      cells: [
        "X",
        "Đơn vị X",
        "X.xlsx",
        "14/12/2023",
        "Biểu 1 Đoàn viên",
        "Biểu 1 Đoàn viên",
        "sha-X",
        "Dùng",
        "mau-thu/1",
      ],
    },
    {
      name: "a sheet whose rows had moved",
      row: 8,
      cells: [
        "P",
        "Đơn vị P",
        "P.xlsx",
        "14/12/2023",
        "Biểu 1 Đoàn viên",
        "Biểu 1 Đoàn viên",
        "sha-P",
        "Dùng",
        "mau-thu/1",
        "dòng 1.2: 13 → 14",
      ],
    },
    {
      name: "a file not used",
      row: 11,
      cells: ["P", "Đơn vị P", "P-cu.xlsx", "14/12/2023", null, null, "sha-cu", "Không dùng: Có bản sau."],
    },
    {
      name: "a file of no unit",
      row: 12,
      cells: [null, null, "la.xlsx", null, null, null, "sha-la", "Không dùng: Không rõ đơn vị."],
    },
  ])("Nguồn số liệu: $name", ({ row, cells }) => {
    expect(rowOf(result, "Nguồn số liệu", row)).toEqual(cells);
  });

  it.each([
    {
      name: "an error with its place",
      row: 5,
      cells: ["X", "Đơn vị X", "X.xlsx", "Biểu 1", "C11", "Lỗi", "B1.DONG.I", "Ghi 9, cộng được 10."],
    },
    {
      name: "a remark on a whole file",
      row: 6,
      cells: ["X", "Đơn vị X", "X.xlsx", null, null, "Lưu ý", "CT.AN", "Có trang bị ẩn."],
    },
    {
      name: "what could not be added",
      row: 7,
      cells: [
        "P",
        "Đơn vị P",
        "P.xlsx",
        "Biểu 1 Đoàn viên",
        "C13",
        "Lỗi",
        "TH.DE.RIENG",
        "“nhiều” không cộng được vào ô C13 trang “Biểu 1 Đoàn viên” của biểu nên để riêng. Đề nghị đơn vị sửa lại rồi tổng hợp lại.",
      ],
    },
  ])("Nhật ký: $name", ({ row, cells }) => {
    expect(rowOf(result, "Nhật ký", row)).toEqual(cells);
  });

  it("the log names what could not be computed", () => {
    const template = oneFieldTemplate({ C12: "TODAY()" });
    const log = rowOf(resultPatch(resultInput(template, [unitReport(template, "X", {})])), "Nhật ký", 5);
    expect(log.slice(5)).toEqual([
      "Lưu ý",
      "TH.KHONG.TINH",
      "Công thức ở ô C12 trang “Biểu 1” chưa tính được ở đây. Phần mềm bảng tính sẽ tính khi mở tệp.",
    ]);
  });
});

describe("the whole patch", () => {
  it("stamps every sheet by which it is found again", () => {
    expect(stampsOf(patch)).toEqual({
      DOAN_CT_B1: "'CT Biểu 1 Đoàn viên'!$A$5:$K$7",
      DOAN_CT_B2: "'CT Biểu 2'!$A$5:$D$7",
      DOAN_CT_B4: "'CT Biểu 4 Cán bộ'!$A$5:$E$7",
      DOAN_DS_B4: "'DS Biểu 4 Cán bộ'!$A$4:$I$7",
      DOAN_DONG_B1: "'Biểu 1 Đoàn viên'!$C$15:$C$15",
      DOAN_DONG_B2: "'Biểu 2'!$C$13:$C$13",
      DOAN_DONG_B4: "'Biểu 4 Cán bộ'!$D$20:$D$20",
      DOAN_DON_VI: "'Tình hình nộp'!$B$5:$B$5",
      DOAN_KY: "'Tình hình nộp'!$B$6:$B$6",
      DOAN_MAU: "'Tình hình nộp'!$B$7:$B$7",
      DOAN_TINH_HINH: "'Tình hình nộp'!$A$9:$I$11",
      DOAN_NGUON: "'Nguồn số liệu'!$A$4:$J$10",
      DOAN_NHAT_KY: "'Nhật ký'!$A$4:$H$5",
    });
  });

  it("is the same for the same input, whatever the order of the files", () => {
    const expected = [xa.unit, phuong.unit];
    expect(resultPatch(resultInput(campaignTemplate, [phuong, xa], { expected }))).toEqual(patch);
  });

  it("does not take the name of a sheet that is there", () => {
    const form = blankForm(campaignTemplate);
    const taken = { ...form, sheets: [...form.sheets, gridOf("NHẬT KÝ"), gridOf("CT Biểu 2")] };
    const names = resultPatch(resultInput(campaignTemplate, [xa], { form: taken })).newSheets.map(
      ({ name }) => name,
    );
    expect(names).toEqual([
      "CT Biểu 1 Đoàn viên",
      "CT Biểu 2 (2)",
      "CT Biểu 4 Cán bộ",
      "DS Biểu 4 Cán bộ",
      "Tình hình nộp",
      "Nguồn số liệu",
      "Nhật ký (2)",
    ]);
  });
});

function stampsOf({ definedNames }: WorkbookPatch): Readonly<Record<string, string>> {
  return Object.fromEntries(definedNames.map(({ name, refersTo }) => [name, refersTo]));
}

/** One input cell C11, and formulas in the rows below. */
function oneFieldTemplate(formulas: Readonly<Record<string, string>>) {
  return templateOf([
    formSheet({
      key: "B1",
      name: "Biểu 1",
      columns: [["Số", "integer"]],
      rows: [
        ["1", "Một"],
        ["2", "Hai"],
      ],
      formulas,
    }),
  ]);
}
