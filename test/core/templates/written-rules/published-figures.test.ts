/**
 * Figures that Đoàn offices published, each in an ordinary workbook with a sheet "Quy tắc" beside it: what adds up passes,
 * and the one published total that does not (60 for 22 + 12 + 9 + 7 + 16 = 66) is caught. Source: domain.md §3.
 */
import { judgedByRules, type Judged } from "../../../support/judged-by-rules";
import { plainBook, type PlainCell } from "../../../support/plain-book";

const header = ["Mã", "Biểu", "Vế trái", "Phép so sánh", "Vế phải", "Sai số", "Mức", "Diễn giải"];

interface Published {
  readonly name: string;
  readonly source: string;
  /** From A1 on. */
  readonly table: readonly (readonly PlainCell[])[];
  readonly left: PlainCell;
  readonly right: PlainCell;
  readonly tolerance?: PlainCell;
}

const branches = [
  ["Loại hình", "Số đơn vị"],
  ["Quận, huyện", 22],
  ["Khối cơ quan", 12],
  ["Tổng công ty", 9],
  ["Lực lượng vũ trang", 7],
  ["Trường đại học, cao đẳng", 16],
] as const;

const adding: readonly Published[] = [
  {
    name: "199/244 + 232/320 + 64/65 cơ sở = 495/629",
    source: "http://baoquangnam.vn/thanh-nien/495-co-so-doan-tien-hanh-dai-hoi-nhiem-ky-2017-2019-49064.html",
    table: [
      ["Khối", "Đã đại hội / tổng số"],
      ["Xã, phường, thị trấn", "199/244"],
      ["Trường học", "232/320"],
      ["Cơ quan, doanh nghiệp", "64/65"],
      ["Cộng", "495/629"],
    ],
    left: "B5",
    right: "TỔNG(B2:B4)",
  },
  {
    name: "117 + 7 = 124 cơ sở",
    source:
      "https://plo.vn/hop-nhat-luc-luong-thanh-nien-3-dia-phuong-thanh-lap-doan-ubnd-tphcm-post866428.html",
    table: [
      ["Đoàn cơ sở", 117],
      ["Chi đoàn cơ sở", 7],
      ["Tổng số cơ sở", 124],
    ],
    left: "B3",
    right: "=SUM('Số liệu'!B1:B2)",
  },
  {
    name: "34.581 + 514 = 35.095 đoàn viên, as numbers",
    source:
      "https://plo.vn/hop-nhat-luc-luong-thanh-nien-3-dia-phuong-thanh-lap-doan-ubnd-tphcm-post866428.html",
    table: [
      ["Đoàn viên", 34_581],
      ["Đoàn viên mới", 514],
      ["Tổng số đoàn viên", 35_095],
    ],
    left: "B3",
    right: "B1 + B2",
  },
  {
    name: "34.581 + 514 = 35.095 đoàn viên, as the newspaper prints them",
    source:
      "https://plo.vn/hop-nhat-luc-luong-thanh-nien-3-dia-phuong-thanh-lap-doan-ubnd-tphcm-post866428.html",
    table: [["Đoàn viên", "34.581"], ["Đoàn viên mới", "514 đoàn viên"], ["Tổng số: 35.095 đoàn viên"]],
    left: "A3",
    right: "B1 + B2",
  },
  {
    name: "25 + 26 = 51 of 51",
    source:
      "https://tienphong.vn/100-cac-co-so-doan-truc-thuoc-co-quan-dang-trung-uong-to-chuc-dai-hoi-thanh-cong-post1790269.tpo",
    table: [
      ["Chi đoàn cơ sở", 25],
      ["Đoàn cơ sở", 26],
      ["Đã đại hội", "51/51"],
    ],
    left: "TỬ SỐ(B3)",
    right: "B1 + B2",
  },
  {
    name: "22 + 38 + 4 + 36 and the department as one = 101",
    source: "http://nvhtn.org.vn/truyenthong/doan-tncs-ho-chi-minh-tp-hcm/",
    table: [
      ["Quận, huyện", 22],
      ["Trường đại học, cao đẳng", 38],
      ["Lực lượng vũ trang", 4],
      ["Cơ quan, tổng công ty", 36],
      ["Sở Giáo dục và Đào tạo", 1],
      ["Tổng số", 101],
    ],
    left: "B6",
    right: "SUM(B1:B5)",
  },
  {
    name: "22 + 38 + 4 + 36, the department added in the rule",
    source: "http://nvhtn.org.vn/truyenthong/doan-tncs-ho-chi-minh-tp-hcm/",
    table: [["Tổng số", 101, "Trong đó", 22, 38, 4, 36]],
    left: "B1",
    right: "TỔNG(D1:G1) + 1",
  },
  {
    name: "861 days of 14 officers are 61,5 each",
    source: "seeds/004 (Bình Thuận)",
    table: [
      ["Số ngày đi cơ sở", 861],
      ["Số cán bộ thực hiện", 14],
      ["Bình quân ngày/đồng chí", "61.5"],
    ],
    left: "B3",
    right: "B1/B2",
  },
  {
    name: "six criteria of 2016 make 400 points",
    source:
      "https://sv.ctvc.edu.vn/chinh-thuc-ban-hanh-bo-tieu-chi-danh-gia-cong-tac-doan-va-phong-trao-ttn-cac-tinh-thanh-doan-nam-2016/",
    table: [
      ["Tiêu chí", "Số nội dung", "Điểm"],
      ["Tiêu chí 1", 7, 76],
      ["Tiêu chí 2", 15, 170],
      ["Tiêu chí 3", 5, 74],
      ["Tiêu chí 4", 3, 30],
      ["Tiêu chí 5", 2, 20],
      ["Tiêu chí 6", 3, 30],
      ["Cộng", 35, 400],
    ],
    left: "C8",
    right: "SUM(C2:C7)",
  },
  {
    name: "450 points and a bonus of 50 make 500 in 2021",
    source: "https://thanhnienviet.vn/2021/02/25/trung-uong-doan-ban-hanh-bo-tieu-chi-danh-gia-500-diem/",
    table: [["Điểm chuẩn", 450, "Điểm thưởng", 50, "Cộng", "500 điểm"]],
    left: "F1",
    right: "B1 + D1",
  },
];

async function judged({
  table,
  left,
  right,
  tolerance = null,
}: Omit<Published, "name" | "source">): Promise<Judged> {
  const workbook = await plainBook({
    "Số liệu": table,
    "Quy tắc": [header, ["BAO.1", "Số liệu", left, "bằng", right, tolerance, "Lỗi", null]],
  });
  return judgedByRules(workbook);
}

describe("published figures", () => {
  it.each(adding)("$name: adds up ($source)", async (published) => {
    const { written, findings, passed, skipped } = await judged(published);
    expect(written.findings).toEqual([]);
    expect({ findings, passed, skipped }).toEqual({ findings: [], passed: 1, skipped: [] });
  });

  // http://nvhtn.org.vn/truyenthong/doan-tncs-ho-chi-minh-tp-hcm/
  it.each([
    { name: "typed as numbers", table: [...branches, ["Tổng số", 60]], left: "B7" },
    { name: "printed with its words", table: [...branches, ["Tổng số", "60 đơn vị"]], left: "B7" },
    { name: "told in a line of text", table: [...branches, ["Toàn Thành Đoàn có: 60 đơn vị"]], left: "A7" },
  ])("“60 đơn vị” is not 22 + 12 + 9 + 7 + 16: $name", async ({ table, left }) => {
    const { written, findings } = await judged({ table, left, right: "SUM(B2:B6)" });
    expect(written.findings).toEqual([]);
    expect(findings).toMatchObject([
      {
        ruleId: "BAO.1",
        severity: "error",
        sheet: "Số liệu",
        cell: left,
        left: 60,
        right: 66,
        imbalance: -6,
      },
    ]);
    expect(findings[0]?.message).toContain("ghi 60 nhưng 22 + 12 + 9 + 7 + 16 là 66, lệch -6");
    expect(findings[0]?.related).toEqual(["B2", "B3", "B4", "B5", "B6"]);
  });

  it("a wrong part of a ratio is told with both ratios", async () => {
    const [ratios] = adding;
    const table = [...(ratios?.table.slice(0, 4) ?? []), ["Cộng", "495/630"]];
    const { findings } = await judged({ table, left: "B5", right: "TỔNG(B2:B4)" });
    expect(findings).toMatchObject([{ cell: "B5", left: "495/630", right: "495/629", imbalance: null }]);
  });
});
