/** What ends in saved workbooks and is said on the telephone: keys of sheets, ids of rules, columns and rows. */
import { learn } from "../../../support/blank-form";
import { formKeyOf, tabFormKey } from "../../../../src/core/templates/infer-title";
import { templateSchema } from "../../../../src/core/templates/template";

describe("the number a form goes by", () => {
  it.each([
    ["BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN", "B1"],
    ["Biểu số: 02/BC-TN", "B2"],
    ["Phụ lục 2a", "PL2A"],
    ["PHỤ LỤC II", "PLII"],
    ["Phụ biểu 03 - Đoàn phí", "PB3"],
    ["Mẫu số 03/ĐTN", "M3"],
    ["Biểu mẫu 10.2: Đội viên", "B10.2"],
    ["Bảng 3. Kết quả", "BG3"],
    ["Mẫu số 12/2023", undefined],
    ["Biểu dương người tốt việc tốt", undefined],
    ["Bảng tổng hợp", undefined],
  ])("%s: %s", (title, key) => {
    expect(formKeyOf(title)).toBe(key);
  });

  it.each([
    ["Bieu 01", "B1"],
    ["PL02", "PL2"],
    ["B3 Xếp loại", "B3"],
    ["Phụ lục 1.1", "PL1.1"],
    ["Sheet1", undefined],
    ["Bìa", undefined],
    ["Danh sách", undefined],
  ])("tab %s: %s", (name, key) => {
    expect(tabFormKey(name)).toBe(key);
  });
});

describe("ids of a learned form", () => {
  const _ = null;
  const rows = [
    ["TT", "Nội dung", "Kế hoạch", "Thực hiện", "Cộng", "Tỷ lệ (%)"],
    ["A", "B", "1", "2", "3=1+2", "4=2/1*100"],
    ["I", "Khối xã"],
    [1, "Xã A", _, _, "=C5+D5"],
    [1, "Xã B", _, _, "=D6-C6"],
    ["II", "Khối trường", "=SUM(C8:C9)"],
    [1, "Trường C"],
    [_, "Trong đó: nữ"],
    [_, "Cộng"],
    [_, "Tổng cộng"],
  ];
  const template = learn(
    { name: "Biểu 1a", bordered: "A1:F12", rows: [["Biểu 1a"], ...rows] },
    { name: "Biểu 1a (2)", bordered: "A1:F12", rows: [["Biểu 1a"], ...rows] },
    { name: "Tổng hợp", bordered: "A1:F11", rows },
  );

  it("rules: short, in capitals, each its own", () => {
    const ids = template.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z\d]+(\.[A-ZĐ\d]+)*$/u);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThan(20);
  });

  it("sheets: fit for names that a workbook defines", () => {
    expect(template.sheets.map(({ key }) => key)).toEqual(["B1A", "B1A.2", "T3"]);
    for (const { key } of template.sheets) expect(key).toMatch(/^[\p{L}\d._]+$/u);
  });

  it("rows and columns: no two alike", () => {
    for (const { table } of template.sheets) {
      for (const ids of [table?.rows.map(({ id }) => id) ?? [], table?.columns.map(({ id }) => id) ?? []])
        expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("the template is one that can be saved", () => {
    expect(templateSchema.safeParse(template).success).toBe(true);
  });
});

it("names the document a form was issued with", () => {
  const line =
    "(Ban hành kèm theo Hướng dẫn số 18-HD/TWĐTN-BTC ngày 24/5/2023 của Ban Bí thư Trung ương Đoàn)";
  const template = learn({ rows: [[line], ["TT", "Nội dung", "Số lượng"], [1, "Xã"], [2, "Phường"]] });
  expect(template.source).toEqual({
    documentNumber: "18-HD/TWĐTN-BTC",
    documentDate: "2023-05-24",
    issuer: "Ban Bí thư Trung ương Đoàn",
    origin: "mau.xlsx",
  });
});
