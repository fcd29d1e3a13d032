/** A set of criteria written in DOAN's own columns: what every line and cell means, and what is told of those that mean nothing. */
import {
  criteriaSetOfValues,
  readCriteriaSheet,
} from "../../../../src/core/scoring/written-set/read-criteria-sheet";
import { setOn, sheetOf, shortOf, toldOn } from "./written-sheets";

const table =
  "Mã | Tiêu chí, nội dung | Cách chấm | Điểm tối đa | Hệ số | Bậc điểm / điều kiện | Minh chứng | Không áp dụng cho | Cách cộng | Trần | Tối thiểu | Thưởng/Trừ | Ghi chú";
const withHead = (head: string, rows: string) => sheetOf(`${head}\n${table}\n${rows}`);

it("the lines above the table", () => {
  const set = setOn(
    withHead(
      "Bộ tiêu chí: | Chi đoàn mạnh\nSố văn bản: 20-HD/TĐTN-TCKT\nNgày: | 17/9/2018\nCơ quan ban hành | Tỉnh đoàn Bình Phước\nÁp dụng: từ 01/01/2026 đến 31/12/2026\nMinh chứng: không bắt buộc\nLấy kết quả: Chỉ thẩm định\nCách tính: Cộng theo hệ số\nTổng điểm: 20\nĐiểm trần: 20\nCông nhận khi: đạt từ 15 điểm trở lên\nMã bộ tiêu chí: cdm-2026",
      "1 | A | Điểm | 10 | 2",
    ),
  );
  expect(set).toMatchObject({
    id: "cdm-2026",
    version: 1,
    title: "Chi đoàn mạnh",
    source: {
      documentNumber: "20-HD/TĐTN-TCKT",
      documentDate: "2018-09-17",
      issuer: "Tỉnh đoàn Bình Phước",
      origin: "Bộ tiêu chí",
    },
    validFrom: "2026-01-01",
    validTo: "2026-12-31",
    evidence: "not-needed",
    counts: "reviewed",
    combine: "weighted-sum",
    maxPoints: 20,
    cap: 20,
    recognizes: { by: "points", from: 15 },
  });
});

it.each([
  { line: "Áp dụng: 2023–2027", from: "2023-01-01", to: "2027-12-31" },
  { line: "Áp dụng từ: | 45000 | | Đến: | 45291", from: "2023-03-15", to: "2023-12-31" },
  { line: "Hiệu lực từ ngày: 1/7/2026", from: "2026-07-01", to: null },
  { line: "Áp dụng từ: 2026", from: "2026-01-01", to: null },
])("“$line”", ({ line, from, to }) => {
  expect(setOn(withHead(`Bộ tiêu chí: X\n${line}`, "1 | A"))).toMatchObject({ validFrom: from, validTo: to });
});

it.each([
  { cells: "Đạt/Không đạt", judge: { by: "met" } },
  { cells: "Đạt / Chưa đạt", judge: { by: "met" } },
  { cells: "Điểm | 10 | | đạt từ 5 điểm", judge: { by: "points", metFrom: 5 } },
  { cells: "| 10 | | đạt khi ≥ 5", judge: { by: "points", metFrom: 5 } },
  { cells: "Thẩm định | 10", judge: { by: "reviewer" } },
  { cells: "Bậc điểm | 5 | | 0: 5; từ 1: 0", judge: { by: "steps", match: "only" } },
  { cells: "| 5 | | 0: 5; từ 1: 0", judge: { by: "steps" } },
  {
    cells: "Tỷ lệ | 10 | | chỉ tiêu: DVUT",
    judge: { by: "ratio", indicator: "DVUT", metFrom: 1, gives: "whole" },
  },
  { cells: "Tỷ lệ | 10 | | ≥ 95% chỉ tiêu DVUT", judge: { by: "ratio", indicator: "DVUT", metFrom: 0.95 } },
  { cells: "| 10 | | Đạt từ 95% chỉ tiêu giao", judge: { by: "ratio", indicator: "1", metFrom: 0.95 } },
  {
    cells: "Tỷ lệ | 10 | | mục tiêu: 15; đạt từ 95; tính theo tỷ lệ",
    judge: { by: "ratio", indicator: "1", target: 15, metFrom: 0.95, gives: "share" },
  },
  { cells: "Bộ tiêu chí khác | 10 | | 3cd-2023", judge: { by: "set", set: "3cd-2023" } },
  { cells: "| 10", judge: { by: "points" } },
  { cells: "", judge: { by: "met" } },
])("judged by “$cells”", ({ cells, judge }) => {
  const sheet = withHead("Bộ tiêu chí: X\nCách tính: Cộng điểm", `1 | A | ${cells}\n2 | B | | 10`);
  expect(setOn(sheet).criteria[0]).toMatchObject({ judge });
});

it("what a row says beside how it is judged", () => {
  const set = setOn(
    withHead(
      "Bộ tiêu chí: X",
      "1 | A | | 20 | 2 | | Không | | Lấy thấp nhất | 15 | 5 | |\n1.1 | B | Điểm | 20 | | | Bắt buộc: số, ký hiệu | Lực lượng vũ trang, Đoàn trường | | | | | Theo quy định của ngành\n2 | C | Điểm | 5 | | | đường dẫn bài viết | Đoàn khối, doanh nghiệp; Đoàn trường | | | | Trừ",
    ),
  );
  expect(shortOf(set)).toBe("1 minimum 20 (1.1 points 20); 2 points 5 penalty");
  expect(set).toMatchObject({
    combine: "weighted-sum",
    criteria: [
      {
        weight: 2,
        evidence: "not-needed",
        cap: 15,
        atLeast: 5,
        children: [
          {
            evidence: "required",
            evidenceHint: "số, ký hiệu",
            exceptUnitTypes: ["Lực lượng vũ trang", "Đoàn trường"],
            remark: "Theo quy định của ngành",
          },
        ],
      },
      { evidenceHint: "đường dẫn bài viết", exceptUnitTypes: ["Đoàn khối, doanh nghiệp", "Đoàn trường"] },
    ],
  });
});

describe("levels", () => {
  const rows = "1 | A | Đạt/Không đạt | 10\n2 | B | Điểm | 90\n\nCÁC MỨC XẾP LOẠI";

  it("highest first, with requirements; the last without points", () => {
    const sheet = withHead(
      "Bộ tiêu chí: X\nCông nhận khi: từ mức Khá",
      `${rows}\n | Mức | Từ điểm | Điều kiện\n | Xuất sắc | từ 90 điểm | 1 đạt; 2 từ 80 điểm\n | Khá | 70 - dưới 90 | Không có cán bộ bị kỷ luật: 1 đạt\n | Còn lại | dưới 70 |`,
    );
    expect(setOn(sheet)).toMatchObject({
      levels: [
        { title: "Xuất sắc", from: 90, requires: [{ code: "1" }, { code: "2", from: 80 }] },
        { title: "Khá", from: 70, requires: [{ says: "Không có cán bộ bị kỷ luật", code: "1" }] },
        { title: "Còn lại", requires: [] },
      ],
      recognizes: { by: "level", level: "kha" },
    });
    expect(toldOn(sheet)).toEqual([]);
  });

  it("a table that begins with the lowest is turned round", () => {
    const sheet = withHead("Bộ tiêu chí: X", `${rows}\nXếp loại | Điểm\nYếu | dưới 50\nKhá | 50\nTốt | 80`);
    expect(setOn(sheet).levels.map(({ title }) => title)).toEqual(["Tốt", "Khá", "Yếu"]);
  });
});

it.each([
  { name: "all must be met", line: "đạt đồng thời cả ba tiêu chí", recognizes: { by: "gate" } },
  { name: "points", line: "Từ 80 điểm", recognizes: { by: "points", from: 80 } },
  { name: "points with a sign", line: "≥ 80", recognizes: { by: "points", from: 80 } },
  { name: "never", line: "Không xét công nhận", recognizes: null },
])("recognised: $name", ({ line, recognizes }) => {
  const rows = "1 | A | Điểm | 100 | | đạt từ 50 điểm";
  expect(setOn(withHead(`Bộ tiêu chí: X\nCông nhận khi: ${line}`, rows))).toMatchObject({ recognizes });
});

describe("what cannot be understood is told at its cell", () => {
  it.each([
    { name: "a code twice", rows: "1 | A\n1 | B", told: "error BTC.MA.TRUNG A4" },
    { name: "a code that Excel made a day of", rows: "46054 | A", told: "error BTC.MA.NGAY A3" },
    { name: "1.10 that Excel made 1.1 of", rows: "1 | A\n1.9 | B\n1.1 | C", told: "note BTC.MA.SO0 A5" },
    { name: "a code in words", rows: "nhóm thi đua một | A", told: "error BTC.MA A3" },
    { name: "a parent without a row", rows: "1.1 | A\n1.2 | B", told: "note BTC.MA.CHA A3" },
    { name: "a name missing", rows: "1 | | Điểm | 5", told: "note BTC.TEN B3" },
    {
      name: "no code beside others",
      rows: "1 | A | Điểm | 5\n | B | Điểm | 5",
      told: "note BTC.MA.THIEU A4",
    },
    { name: "words without a code", rows: "1 | A\n | Phần dành cho cơ sở", told: "note BTC.MA.THIEU B4" },
    {
      name: "penalties without a code",
      rows: "1 | A | Điểm | 5\n | ĐIỂM TRỪ\n2 | B | Điểm | 1",
      told: "error BTC.MA.PHAN B4",
    },
    { name: "another way of judging", rows: "1 | A | Theo cảm tính | 5", told: "error BTC.CACHCHAM C3" },
    { name: "points in words", rows: "1 | A | Điểm | năm", told: "error BTC.DIEM D3" },
    { name: "no points at all", rows: "1 | A | Điểm | 0", told: "error BTC.DIEM D3" },
    { name: "a weight of nothing", rows: "1 | A | Điểm | 5 | x", told: "error BTC.HESO E3" },
    {
      name: "a step in words",
      rows: "1 | A | Bậc điểm | 5 | | vắng 1: 4; nhiều hơn thì trừ",
      told: "error BTC.BAC F3",
    },
    { name: "steps that are not there", rows: "1 | A | Bậc điểm | 5", told: "error BTC.BAC F3" },
    {
      name: "steps with a gap",
      rows: "1 | A | Bậc điểm | 5 | | 0: 5; từ 2: 0",
      told: "note BTC.STEP.GAP F3",
    },
    {
      name: "a condition for people",
      rows: "1 | A | | 5 | | có kế hoạch và hội nghị",
      told: "note BTC.DIEUKIEN F3",
    },
    { name: "a target in words", rows: "1 | A | Tỷ lệ | 5 | | gần hết", told: "error BTC.TYLE F3" },
    { name: "no other set", rows: "1 | A | Bộ tiêu chí khác | 5", told: "error BTC.BOKHAC F3" },
    {
      name: "another way of adding",
      rows: "1 | A | | | | | | | Nhân lên\n1.1 | B",
      told: "error BTC.CACHCONG I3",
    },
    {
      name: "a cap in words",
      rows: "1 | A | | | | | | | | cao\n1.1 | B | Điểm | 5",
      told: "error BTC.TRAN J3",
    },
    {
      name: "bonus or penalty in other words",
      rows: "1 | A | Điểm | 5 | | | | | | | | nửa",
      told: "error BTC.THUONGTRU L3",
    },
    { name: "a group that is judged", rows: "1 | A | Điểm\n1.1 | B | Điểm | 5", told: "note BTC.THUA C3" },
    { name: "a content with a cap", rows: "1 | A | Điểm | 5 | | | | | | 4", told: "note BTC.THUA J3" },
    {
      name: "children that do not add up",
      rows: "1 | Kế hoạch | | 10\n1.1 | B | Điểm | 5",
      told: "note BTC.POINTS.DO.NOT.ADD.UP D3",
    },
    {
      name: "a gate over points",
      rows: "1 | A | | | | | | | Đạt tất cả\n1.1 | B | Điểm | 5",
      told: "error BTC.GATE.NOT.JUDGED F4",
    },
    { name: "a table without a row", rows: "", told: "error BTC.TRONG null" },
  ])("$name", ({ rows, told }) => {
    expect(toldOn(withHead("Bộ tiêu chí: X", rows))).toContain(told);
  });

  it.each([
    { name: "a day", line: "Ngày: ngày mai", told: "error BTC.NGAY A2" },
    { name: "a way of adding", line: "Cách tính: | nhân lên", told: "error BTC.CACHTINH B2" },
    { name: "evidence", line: "Minh chứng: tùy", told: "error BTC.MINHCHUNG A2" },
    { name: "which mark counts", line: "Lấy kết quả: cao hơn", told: "error BTC.LAYKETQUA A2" },
    { name: "recognition", line: "Công nhận khi: tốt", told: "error BTC.CONGNHAN A2" },
    { name: "a label with a slip of the pen", line: "Công nhậ khi: Từ 80 điểm", told: "note BTC.DONG A2" },
    {
      name: "a period that ends before it begins",
      line: "Áp dụng: từ 01/01/2026 đến 01/01/2025",
      told: "error BTC.PERIOD.BACKWARDS A2",
    },
  ])("in the lines above: $name", ({ line, told }) => {
    expect(toldOn(withHead(`Bộ tiêu chí: X\n${line}`, "1 | A"))).toContain(told);
  });

  it.each([
    { name: "points in words", rows: "Tốt | cao |", told: "error BTC.MUC.DIEM B6" },
    { name: "a requirement in words", rows: "Tốt | 5 | làm việc tốt", told: "error BTC.MUC.DIEUKIEN C6" },
    {
      name: "a requirement on a code that is not there",
      rows: "Tốt | 5 | 9 đạt",
      told: "error BTC.UNKNOWN.CODE A6",
    },
    { name: "twice the same", rows: "Tốt | 5 |\nTốt | 4 |", told: "error BTC.MUC.TRUNG A7" },
    { name: "more points than there are", rows: "Tốt | 50 |", told: "note BTC.UNREACHABLE A6" },
    { name: "no name", rows: " | 5 |", told: "error BTC.MUC.TEN A6" },
  ])("in the levels: $name", ({ rows, told }) => {
    const sheet = withHead("Bộ tiêu chí: X", `1 | A | Điểm | 10\n\nMức | Từ điểm | Điều kiện\n${rows}`);
    expect(toldOn(sheet)).toContain(told);
  });

  it("every sentence is whole and names its sheet; an error leaves no set", () => {
    const read = readCriteriaSheet(withHead("Bộ tiêu chí: X", "1 | A | Theo cảm tính | năm\n1 | B"));
    if (read.outcome !== "faulty") throw new Error("An error must leave no set.");
    expect(read.findings.length).toBeGreaterThanOrEqual(3);
    for (const { message, sheet, blocking } of read.findings) {
      expect(message).toMatch(/^[\p{Lu}“].*[.?]$/u);
      expect({ sheet, blocking }).toEqual({ sheet: "Bộ tiêu chí", blocking: false });
    }
  });
});

describe("a range of a formula", () => {
  const values = () => [
    ["Mã", "Tiêu chí, nội dung", "Điểm tối đa"],
    ["1", "Kế hoạch", 5],
    ["", "", ""],
  ];

  it("is read like the sheet, and what it holds decides whether it is read again", () => {
    const range = values();
    const first = criteriaSetOfValues(range);
    expect(first).toMatchObject({ outcome: "set", set: { id: "bo-tieu-chi", combine: "sum" } });
    expect(criteriaSetOfValues(range)).toBe(first);
    expect(criteriaSetOfValues(values())).toBe(first);
    expect(criteriaSetOfValues([...values(), ["2", "Báo cáo", 5]])).not.toBe(first);
    expect(criteriaSetOfValues(values())).toBe(first);
  });

  it("the same ten thousand times costs next to nothing", () => {
    const range = values();
    const first = criteriaSetOfValues(range);
    const reads = new Set(Array.from({ length: 10_000 }, () => criteriaSetOfValues(range)));
    expect([...reads]).toEqual([first]);
  });

  it("without a header it is no set", () => {
    expect(criteriaSetOfValues([["1", "Kế hoạch", 5]])).toEqual({ outcome: "not-a-set" });
  });
});
