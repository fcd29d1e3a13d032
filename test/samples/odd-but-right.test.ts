/**
 * Reports that are odd but right: an officer must not be sent to the telephone by any of them, so none may have a
 * finding of the level "Lỗi". The oddities are those of `form-quirks.md`: blanks, zeros, dashes, large numbers, notes,
 * hidden empty rows, lists of every length.
 */
import { type CellRange, columnName } from "../../src/core/model/address";
import type { Grid, Workbook } from "../../src/core/model/grid";
import { inferTemplate } from "../../src/core/templates/infer-template";
import { reportReader } from "../../src/core/templates/read-report";
import type { Template } from "../../src/core/templates/template";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { openForm, openUnitList } from "../../src/workflows/open-form";
import { sentFileOf } from "../../src/workflows/read-sent-file";
import { submissionOf } from "../../src/workflows/read-submission";
import { blankWorkbook, filledWorkbook } from "../support/drafts/draft-book";
import { drawForm, type FormDrawing } from "../support/drafts/draft-form";
import { shortForm, wideForm } from "../support/drafts/sample-drawings";
import { type Edits, editedWorkbook } from "../support/edited-workbook";
import { emptyGrid } from "../support/memory-workbook";
import { sampleFile } from "../support/tra-vinh";

const clean = "nop/Cau Ngang - Bao cao Quy IV.xlsx";

interface OddReport {
  readonly name: string;
  readonly edits?: Edits;
  readonly change?: (grid: Grid) => Partial<Grid>;
  /** What is put in beside the report. */
  readonly with?: (workbook: Workbook) => Workbook;
}

const members = "Biểu 1 Đoàn viên";
const bases = "Biểu 2 Tổ chức";
const grades = "Biểu 3 Xếp loại";
const officers = "Biểu 4 Cán bộ";
const trips = "Biểu 5 Đi cơ sở";
const marks = "Biểu 6 3 chủ động";
/** The row before "Cộng" in the clean unit's list of trips. */
const lastTrip = 72;

/** Every cell of a block, e.g. all blank. */
function block({ top, left, bottom, right }: CellRange, value: number | string | null) {
  const cells: Record<string, number | string | null> = {};
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells[`${columnName(column)}${row}`] = value;
  return cells;
}

const row = (at: number, left: number, right: number) => ({ top: at, bottom: at, left, right });

const oddReports: readonly OddReport[] = [
  { name: "as it was sent" },
  {
    name: "a row that the unit has nothing of is zeros, another is dashes",
    edits: {
      // Dashes only where the form adds with SUM: "+" over a dash is an error value, which is a fault.
      [members]: { ...block(row(15, 3, 8), 0), ...block(row(15, 10, 18), "-") },
    },
  },
  {
    name: "the same nothing in four spellings",
    edits: { [members]: { J15: "-", K15: "–", L15: "không có", M15: "x", N15: 0, O15: null } },
  },
  {
    name: "a whole block of rows left blank, and its counterpart in the other form",
    edits: {
      [members]: block({ top: 28, bottom: 29, left: 3, right: 18 }, null),
      [grades]: { C17: null, D17: null, F17: null, H17: null, J17: null, L17: null },
    },
  },
  {
    name: "numbers of seven figures",
    edits: {
      [members]: { C14: 1_235_135, D14: 60, J14: 617_973, K14: 617_229, O14: 236, P14: 1_234_130, Q14: 812, R14: 24 },
      [grades]: { C14: 1_235_708, D14: 1_235_644, F14: 1_233_500, H14: 1_777, J14: 367, L14: 0 },
    },
  },
  {
    name: "notes as people write them",
    edits: {
      [grades]: {
        N13: "Tăng 12 so với quý III (5.621 → 5.633)",
        N15: "- 02 chi đoàn mới thành lập\n- 01 chi đoàn sáp nhập",
        N16: "+ Đ/c Nguyễn Văn A nghỉ thai sản",
        N19: "= 100% so với kế hoạch",
        N20: "Xem CV số 15-CV/ĐTN ngày 02.11.2023; ĐT: 0294 3 855 123; email: tinhdoan@travinh.gov.vn",
        N21: "½ số chi đoàn sinh hoạt ngoài trời; diện tích 200 m²; nhiệt độ 30 °C",
        N22: "Liên hệ @tinhdoantravinh",
        N23: "***",
      },
    },
  },
  {
    name: "names that are not Kinh and not plain",
    edits: {
      [officers]: {
        B12: "H'Hen Niê",
        B13: "K’Brếp",
        B14: "NGUYỄN VĂN VINH",
        B15: "Võ Thị Anh (Út)",
        B16: "Y Bham Êñuôl",
        B17: "Sơn Thị Sa Rây",
        B18: "Jean-Paul Trần",
        E12: "Ê-đê",
        E13: "Cơ-ho",
        F12: "Phó BT, UV.BTV",
      },
    },
  },
  {
    name: "a list with gaps, without ordinals at its end, and a remark below",
    edits: {
      [officers]: {
        ...block(row(20, 1, 11), null),
        A29: null,
        A30: null,
        B42: "Ghi chú: 01 đồng chí nghỉ không hưởng lương từ 01/10/2023.",
      },
    },
  },
  {
    name: "a list of which nothing is known, left blank",
    edits: { [trips]: block({ top: 12, bottom: lastTrip, left: 1, right: 9 }, null) },
  },
  {
    name: "dates of every age, years of birth alone",
    edits: { [officers]: { D12: 1995, C13: "1992", C14: 25_000, D15: 40_000 } },
  },
  {
    name: "nobody recognised: shares blank over a denominator of zero",
    edits: { [bases]: { ...block({ top: 13, bottom: 17, left: 12, right: 13 }, 0), L20: 0, M20: 0, L21: 0, M21: 0 } },
  },
  {
    name: "figures that the unit computed in the cell",
    edits: { [members]: { C14: "=2000+135", J14: "=900+73" }, [bases]: { H13: "=70+7" } },
  },
  {
    name: "hidden rows that hold nothing, a sheet of drafts, a hidden empty sheet",
    change: (grid) => (grid.name === members ? { hiddenRows: new Set([15, 20, 21, 25, 31, 36, 37]) } : {}),
    with: (workbook) => ({
      ...workbook,
      sheets: [
        ...workbook.sheets,
        { ...emptyGrid("nháp tính"), cells: new Map([[16_384, { value: "cộng thử 12 + 3" }]]), lastRow: 1, lastColumn: 1 },
        { ...emptyGrid("Sheet2"), visibility: "hidden" },
      ],
    }),
  },
  {
    name: "a list in sections, with entries put in, marks of every kind and two of one name",
    edits: {
      [officers]: {
        A12: "I",
        B12: "Chuyên trách",
        ...Object.fromEntries(["C", "D", "E", "F", "G", "H", "I", "J", "K"].map((column) => [`${column}12`, null])),
        A13: 1,
        A14: 2,
        B14: "Phạm Đức Bảo",
        H15: "X",
        J15: "✓",
        J16: 1,
        J17: "có",
        K18: "Đang học cao học, dự kiến tốt nghiệp 6/2024",
        E19: "Kinh ",
        G20: "-",
      },
    },
  },
  {
    name: "a trip within one day, trips without an order, reasons in own words",
    edits: { [trips]: { F12: 44_945, I13: null, H14: "Đi học lớp Trung cấp LLCT", I15: "Công lệnh ngày 05/9/2023", D16: "nt" } },
  },
  {
    name: "every input of a form blank: the unit has nothing of it",
    edits: { [bases]: block({ top: 13, bottom: 21, left: 3, right: 15 }, null), [grades]: { D23: null, F23: null, H23: null, J23: null, L23: null, ...block(row(19, 3, 12), null), ...block(row(20, 3, 12), null), ...block(row(21, 3, 12), null), ...block(row(22, 3, 12), null) } },
  },
  {
    name: "contents not met say so, some without evidence, some not judged yet",
    edits: {
      [marks]: { C13: "Không đạt", D13: null, C14: "không đạt", D14: "Chưa tổ chức", C15: "ĐẠT", C16: null, D16: null },
    },
  },
  {
    name: "ratios of nothing and of all",
    edits: { [bases]: { O13: "0/11", O14: "02/02", O15: "4 / 4", O16: null, O17: "-" } },
  },
  {
    name: "the letterhead in another spelling, the cover signed elsewhere",
    edits: {
      "Bìa": { C9: "HUYỆN ĐOÀN CẦU NGANG", C10: "Quý 4/2023", C11: "Phạm Thùy Phượng - ĐT 0912 345 678", C13: "12/12/2023" },
      [members]: { A2: "BCH ĐOÀN TNCS HỒ CHÍ MINH\nHUYỆN CẦU NGANG", K3: "Cầu Ngang, ngày 12/12/2023" },
    },
  },
];

const ready = (async () => {
  const form = await openForm(sampleFile("mau-bao-cao.xlsx"), nodeHosts.reader);
  const list = await openUnitList(sampleFile("don-vi.xlsx"), nodeHosts.reader);
  const bytes = await sampleFile(clean).read();
  if (form.outcome === "refused" || list.outcome === "refused" || !(bytes instanceof Uint8Array))
    throw new Error("The sample's own files must open.");
  const read = await nodeHosts.reader.read(bytes);
  if (read.outcome === "refused") throw new Error(read.message);
  return { template: form.template, units: list.units, workbook: read.workbook };
})();

function errorsOf(workbook: Workbook, template: Template, units: Parameters<typeof submissionOf>[1]) {
  const file = { file: "Cau Ngang.xlsx", sha256: "0".repeat(64), container: "xlsx" as const, workbook };
  const sent = sentFileOf(file, { template, read: reportReader(template) });
  return submissionOf(sent, units)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ ruleId, sheet, cell, message }) => `${ruleId} ${sheet ?? ""}!${cell ?? ""} ${message}`);
}

describe("odd but right reports have no error", () => {
  it.each(oddReports)("$name", async ({ edits = {}, change, with: beside }) => {
    const { template, units, workbook } = await ready;
    const edited = editedWorkbook(workbook, edits, change);
    expect(errorsOf(beside ? beside(edited) : edited, template, units)).toEqual([]);
  });
});

describe("odd but right reports of other forms have no error", () => {
  const drawn: readonly { name: string; drawing: FormDrawing; figures: readonly (number | string | null)[][] }[] = [
    {
      name: "shares typed and rounded to whole points, a blank for nothing",
      drawing: { ...shortForm, rates: {} },
      figures: [
        [30, 20, 0.67, 1250.5],
        [3, 2, 0.67, 1000],
        [7, 3, 0.43, 200],
        [20, 15, 0.75, 50.5],
        [null, null, null, null],
        [0, 0, "", 0],
      ],
    },
    {
      name: "women within all, a row of zeros, remarks in words",
      drawing: wideForm,
      figures: [
        [0, 0, 0, 0, 0, 0, 0, 0, null],
        [120, 60, 12, 5, 8, 4, 124, 61, "Thêm 12 đ/c"],
        [0, 0, 0, 0, 0, 0, 0, 0, "-"],
        [5, 5, null, null, null, null, 5, 5, null],
        [0, 0, 0, 0, 0, 0, 0, 0, null],
        [4000, 2100, 900, 450, 1000, 500, 3900, 2050, "2.780 lượt"],
        [1, 0, 0, 0, 1, 0, 0, 0, null],
        ["-", "-", "-", "-", "-", "-", "-", "-", null],
        [0, 0, 0, 0, 0, 0, 0, 0, null],
      ],
    },
    {
      name: "money with decimals, a plan exceeded",
      drawing: {
        name: "Biểu 8",
        title: "BIỂU 8: THỰC HIỆN CHỈ TIÊU",
        header: [
          ["TT", "Chỉ tiêu", "Năm 2025", "<", "<", "Ghi chú"],
          ["^", "^", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "^"],
        ],
        rows: [
          { code: 1, label: "Số đoàn viên kết nạp" },
          { code: 2, label: "Nguồn lực huy động (triệu đồng)" },
          { code: 3, label: "Số công trình thanh niên" },
        ],
        texts: [3],
      },
      figures: [
        [1000, 1350, 135, "Vượt kế hoạch"],
        [250.5, 1234567.25, 492841.2, null],
        [0, 3, null, "Ngoài kế hoạch"],
      ],
    },
    {
      name: "changes against last year that fall and rise",
      drawing: {
        name: "Biểu 9",
        title: "BIỂU 9: SO SÁNH VỚI CÙNG KỲ",
        header: [["TT", "Nội dung", "Năm trước", "Năm nay", "Tăng, giảm", "So với cùng kỳ (%)"]],
        numbers: ["A", "B", "(1)", "(2)", "(3)=(2)-(1)", "(4)=(2)/(1)*100"],
        rows: [
          { code: "I", label: "Đoàn viên" },
          { code: 1, label: "Kết nạp mới" },
          { code: 2, label: "Trưởng thành Đoàn" },
        ],
      },
      figures: [
        [500, 450, -50, 90],
        [120, 180, 60, 150],
        [3, 2, -1, 66.7],
      ],
    },
  ];

  it.each(drawn)("$name", ({ drawing, figures }) => {
    const template = inferTemplate(blankWorkbook([drawForm(drawing).sheet]), "mau.xlsx");
    const filled = drawForm(drawing);
    for (const [index, values] of figures.entries()) {
      for (const [offset, value] of values.entries()) {
        const cell = filled.sheet.rows[filled.bodyTop - 1 + index]?.[filled.firstColumn - 1 + offset];
        if (!cell) throw new Error("A figure has no cell.");
        if (cell.formula === undefined) cell.value = value;
      }
    }
    expect(errorsOf(filledWorkbook([filled.sheet]), template, [])).toEqual([]);
  });
});
