/** What a unit typed is taken away, what the form printed stays; and what comes of it when it is learned. */
import { blankedForm } from "../../../../src/core/templates/blanked-form";
import { inferTemplate } from "../../../../src/core/templates/infer-template";
import { cellText } from "../../../../src/core/templates/sheet-view";
import { cellAt } from "../../../../src/core/model/grid";
import { blankForm, learnedSheet, type SheetLook } from "../../../support/blank-form";

interface Filled {
  readonly name: string;
  readonly look: SheetLook;
  /** The sheet made blank, row by row: "|" between cells, "" for none. */
  readonly left: readonly string[];
  readonly shape?: string;
  readonly columns?: readonly string[];
}

/** An empty cell. */
const _ = null;

const forms: readonly Filled[] = [
  {
    name: "a form with its letterhead, formulas, measures and signature",
    look: {
      bordered: "A7:E10",
      rows: [
        ["TỈNH ĐOÀN GIA LAI"],
        ["ĐOÀN XÃ IA GRAI"],
        ["BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN", "<", "<", "<", "<"],
        ["Kỳ báo cáo: Quý III năm 2025"],
        ["Đơn vị báo cáo: Đoàn xã Ia Grai"],
        ["Ngày gửi:", "12/9/2025"],
        ["TT", "Nội dung", "ĐVT", "Số lượng", "Ghi chú"],
        [1, "Đoàn viên", "người", 120, "tăng 5"],
        [2, "Chi đoàn", "chi đoàn", "-", _],
        [_, "Cộng", _, "=D8+D9", "đã rà soát"],
        [_, _, _, "Ia Grai, ngày 12 tháng 9 năm 2025"],
        [_, _, _, "BÍ THƯ"],
        [],
        [_, _, _, "Rơ Châm Hương"],
      ],
    },
    left: [
      "TỈNH ĐOÀN GIA LAI",
      "(TÊN ĐƠN VỊ)",
      "BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN",
      "Kỳ báo cáo: Quý III năm 2025",
      "Đơn vị báo cáo:",
      "Ngày gửi:",
      "TT|Nội dung|ĐVT|Số lượng|Ghi chú",
      "1|Đoàn viên|người||",
      "2|Chi đoàn|chi đoàn||",
      "|Cộng||=|",
      "|||Ia Grai, ngày … tháng … năm 2025",
      "|||BÍ THƯ",
      "",
      "",
    ],
    shape: "form",
    columns: ["D Số lượng: number sum", "E Ghi chú: text none"],
  },
  {
    name: "a figure typed as a sum, and one fetched from the unit's own file",
    look: {
      bordered: "A2:D4",
      rows: [
        ["BIỂU 2"],
        ["TT", "Nội dung", "Nam", "Nữ"],
        [1, "Đoàn viên", "=12+5", "=[1]Sheet1!A1"],
        [2, "Hội viên", "=C3+D3", 7],
      ],
    },
    left: ["BIỂU 2", "TT|Nội dung|Nam|Nữ", "1|Đoàn viên||", "2|Hội viên|=|"],
  },
  {
    name: "marks and evidence of criteria; points that can be had stay",
    look: {
      bordered: "A2:F5",
      rows: [
        ["BIỂU 3: BỘ TIÊU CHÍ"],
        ["TT", "Tiêu chí", "Điểm chuẩn", "Điểm tự chấm", "Minh chứng", "Ghi chú"],
        [1, "Có kế hoạch", 10, 8, "KH 12-KH/ĐTN", _],
        [2, "Có sơ kết", 20, 20, "BC 5-BC/ĐTN", "x"],
        [3, "Có mô hình", 30, 25, _, _],
      ],
    },
    left: [
      "BIỂU 3: BỘ TIÊU CHÍ",
      "TT|Tiêu chí|Điểm chuẩn|Điểm tự chấm|Minh chứng|Ghi chú",
      "1|Có kế hoạch|10|||",
      "2|Có sơ kết|20|||",
      "3|Có mô hình|30|||",
    ],
    shape: "criteria",
    columns: ["D Điểm tự chấm: number none", "E Minh chứng: text none", "F Ghi chú: text none"],
  },
  {
    name: "words where the caption does not ask for any: no numbers are asked there",
    look: {
      bordered: "A2:D5",
      rows: [
        ["BIỂU 4"],
        ["TT", "Nội dung", "Số lượng", "Mức độ"],
        [1, "Đoàn viên", 12, "Tốt"],
        [2, "Hội viên", 7, "Khá"],
        [3, "Đội viên", 5, "Tốt"],
      ],
    },
    left: ["BIỂU 4", "TT|Nội dung|Số lượng|Mức độ", "1|Đoàn viên||", "2|Hội viên||", "3|Đội viên||"],
    shape: "form",
    columns: ["C Số lượng: number sum", "D Mức độ: any sum"],
  },
  {
    name: "a second printed text beside the labels",
    look: {
      bordered: "A2:D5",
      rows: [
        ["BIỂU 5"],
        ["TT", "Lĩnh vực", "Chỉ tiêu", "Kết quả"],
        [1, "Tuyên truyền", "Số buổi sinh hoạt", 12],
        [2, "Tổ chức", "Số đoàn viên kết nạp", 7],
        [3, "Phong trào", "Số công trình", 5],
      ],
    },
    left: [
      "BIỂU 5",
      "TT|Lĩnh vực|Chỉ tiêu|Kết quả",
      "1|Tuyên truyền|Số buổi sinh hoạt|",
      "2|Tổ chức|Số đoàn viên kết nạp|",
      "3|Phong trào|Số công trình|",
    ],
    shape: "form",
  },
];

const lists: readonly Filled[] = [
  {
    name: "persons",
    look: {
      bordered: "A2:E6",
      rows: [
        ["DANH SÁCH CÁN BỘ ĐOÀN"],
        ["TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Số ngày"],
        [1, "Nguyễn Văn An", 35000, "Bí thư", "=C3-1"],
        [2, "Trần Thị Bình", 36000, "Phó Bí thư", "=C4-1"],
        [3, _, _, _, "=C5-1"],
        ["Cộng", "<", _, _, 2],
      ],
    },
    left: [
      "DANH SÁCH CÁN BỘ ĐOÀN",
      "TT|Họ và tên|Ngày sinh|Chức vụ|Số ngày",
      "1||||=",
      "2||||=",
      "3||||=",
      "Cộng||||",
    ],
    shape: "list",
  },
  {
    name: "works, known by their caption",
    look: {
      bordered: "A2:C4",
      rows: [
        ["CÔNG TRÌNH THANH NIÊN"],
        ["TT", "Tên công trình", "Kinh phí (đồng)"],
        [1, "Thắp sáng đường quê", 12000000],
        [2, "Sân chơi thiếu nhi", 8000000],
      ],
    },
    left: ["CÔNG TRÌNH THANH NIÊN", "TT|Tên công trình|Kinh phí (đồng)", "1||", "2||"],
    shape: "list",
  },
  {
    name: "branches by their proper names",
    look: {
      bordered: "A2:C5",
      rows: [
        ["TÌNH HÌNH CHI ĐOÀN"],
        ["TT", "Đơn vị", "Số đoàn viên"],
        [1, "Chi đoàn ấp Long Trị", 12],
        [2, "Chi đoàn Trường THCS Long Hữu", 20],
        [3, "Chi đoàn Công an xã", 8],
      ],
    },
    left: ["TÌNH HÌNH CHI ĐOÀN", "TT|Đơn vị|Số đoàn viên", "1||", "2||", "3||"],
    shape: "list",
  },
  {
    name: "kinds of units that the form prints",
    look: {
      bordered: "A2:C5",
      rows: [
        ["TÌNH HÌNH TỔ CHỨC"],
        ["TT", "Đơn vị", "Số đoàn viên"],
        [1, "Xã", 12],
        [2, "Phường, thị trấn", 20],
        [3, "Trường học", 8],
      ],
    },
    left: ["TÌNH HÌNH TỔ CHỨC", "TT|Đơn vị|Số đoàn viên", "1|Xã|", "2|Phường, thị trấn|", "3|Trường học|"],
    shape: "form",
  },
  {
    name: "numbered lines left over",
    look: {
      bordered: "A2:C6",
      rows: [
        ["HOẠT ĐỘNG TRONG QUÝ"],
        ["TT", "Hoạt động", "Số lượt tham gia"],
        [1, "Ngày chủ nhật xanh", 50],
        [2, "Hiến máu tình nguyện", 30],
        [3],
        [4],
      ],
    },
    left: ["HOẠT ĐỘNG TRONG QUÝ", "TT|Hoạt động|Số lượt tham gia", "1||", "2||", "3", "4"],
    shape: "list",
  },
  {
    name: "what was done, with its time and place",
    look: {
      bordered: "A2:E4",
      rows: [
        ["HOẠT ĐỘNG TRONG QUÝ"],
        ["TT", "Hoạt động", "Thời gian", "Địa điểm", "Ghi chú"],
        [1, "Ngày chủ nhật xanh", "12/8", "Ấp 1", "tốt"],
        [2, "Hiến máu tình nguyện", "20/8", "Nhà văn hóa", _],
      ],
    },
    left: ["HOẠT ĐỘNG TRONG QUÝ", "TT|Hoạt động|Thời gian|Địa điểm|Ghi chú", "1||||", "2||||"],
    shape: "list",
  },
];

describe("a filled sheet made blank again", () => {
  it.each([...forms, ...lists])("$name", ({ look, left, shape, columns }) => {
    const blanked = blankedForm(blankForm(look));
    const [grid] = blanked.sheets;
    const shown = look.rows.map((cells, row) =>
      cells
        .map((_cell, column) => {
          const cell = grid && cellAt(grid, row + 1, column + 1);
          return cell?.formula === undefined ? cellText(cell) : "=";
        })
        .join("|"),
    );
    expect(shown.map((line) => line.replace(/^\|+$/, ""))).toEqual(
      left.map((line) => padded(line, look, left)),
    );
    const learned = learnedSheet(inferTemplate(blanked, "mau.xlsx"));
    expect({ shape: learned.shape, columns: learned.columns }).toMatchObject({
      ...(shape === undefined ? {} : { shape }),
      ...(columns === undefined ? {} : { columns }),
    });
  });
});

/** Lines are written without the empty cells that a test's layout has after the last text. */
function padded(line: string, look: SheetLook, left: readonly string[]): string {
  const cells = look.rows[left.indexOf(line)]?.length ?? 0;
  const missing = cells - line.split("|").length;
  return line === "" || missing <= 0 ? line : line + "|".repeat(missing);
}
