/** Lists, pages and criteria: sheets that are no form of fixed rows. */
import { learn, learnedSheet, type SheetLook } from "../../../support/blank-form";

interface BlankForm {
  readonly name: string;
  readonly sheets: readonly SheetLook[];
  /** One for each sheet. */
  readonly learned: readonly Partial<ReturnType<typeof learnedSheet>>[];
}

/** An empty cell. */
const _ = null;

const forms: readonly BlankForm[] = [
  {
    name: "list with blank numbered lines and a total",
    sheets: [
      {
        name: "DS",
        bordered: "A4:F10",
        rows: [
          ["DANH SÁCH ĐOÀN VIÊN ƯU TÚ", "<", "<", "<", "<", "<"],
          ["Đơn vị báo cáo:", _, "……………"],
          [],
          ["TT", "Họ và tên", "Ngày sinh", "<", "Chức vụ", "Số điểm"],
          ["^", "^", "Nam", "Nữ", "^", "^"],
          [1],
          [2],
          [3],
          ["…"],
          ["Tổng cộng: …… người", "<"],
          [],
          ["TM. BAN THƯỜNG VỤ", _, _, "Pleiku, ngày … tháng … năm 2025"],
        ],
      },
    ],
    learned: [
      {
        shape: "list",
        bounds: "header 4-5, body 6-9, code A, label B, to F",
        columns: [
          "B Họ và tên: text none",
          "C Ngày sinh › Nam: date none",
          "D Ngày sinh › Nữ: date none",
          "E Chức vụ: text none",
          "F Số điểm: any none",
        ],
        rows: ["10 Tổng cộng: …… người [total]"],
      },
    ],
  },
  {
    name: "list without a line, signatures below",
    sheets: [
      {
        name: "DS2",
        rows: [
          ["DANH SÁCH KHEN THƯỞNG"],
          ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Ghi chú"],
          [_, "NGƯỜI LẬP BIỂU", _, "BÍ THƯ"],
        ],
      },
    ],
    learned: [
      {
        shape: "list",
        bounds: "header 2-2, body 3-3, code A, label B, to E",
        columns: [
          "B Họ và tên: text none",
          "C Đơn vị: text none",
          "D Hình thức khen thưởng: text none",
          "E Ghi chú: text none",
        ],
        rows: [],
      },
    ],
  },
  {
    name: "list with one bordered empty line",
    sheets: [
      {
        name: "DS3",
        bordered: "A2:E3",
        rows: [
          ["DANH SÁCH CÔNG TRÌNH THANH NIÊN"],
          ["STT", "Tên công trình", "Địa điểm", "Kinh phí (triệu đồng)", "Số đoàn viên tham gia"],
          [],
          [],
          ["* Ghi chú: mỗi công trình một dòng."],
        ],
      },
    ],
    learned: [
      {
        shape: "list",
        bounds: "header 2-2, body 3-3, code A, label B, to E",
        columns: [
          "B Tên công trình: text none",
          "C Địa điểm: text none",
          "D Kinh phí (triệu đồng): any none",
          "E Số đoàn viên tham gia: any none",
        ],
        rows: [],
      },
    ],
  },
  {
    name: "list whose first column is no ordinal",
    sheets: [
      {
        name: "DS4",
        bordered: "A2:D6",
        rows: [["DANH SÁCH CÁN BỘ"], ["Họ và tên", "Mã đoàn viên", "Chức vụ", "Năm sinh"], [], [], [], []],
      },
    ],
    learned: [
      {
        shape: "list",
        bounds: "header 2-2, body 3-6, code none, label A, to D",
        columns: [
          "A Họ và tên: text none",
          "B Mã đoàn viên: any none",
          "C Chức vụ: text none",
          "D Năm sinh: date none",
        ],
        rows: [],
      },
    ],
  },
  {
    name: "list in sections",
    sheets: [
      {
        name: "DS5",
        bordered: "A2:D9",
        rows: [
          ["DANH SÁCH CÁN BỘ ĐOÀN"],
          ["TT", "Họ và tên", "Chức vụ", "Ngày sinh"],
          ["I", "Cán bộ chuyên trách"],
          [1],
          [2],
          ["II", "Cán bộ kiêm nhiệm"],
          [1],
          [2],
          [_, "Cộng"],
        ],
      },
    ],
    learned: [
      {
        shape: "list",
        bounds: "header 2-2, body 3-8, code A, label B, to D",
        columns: ["B Họ và tên: text none", "C Chức vụ: text none", "D Ngày sinh: date none"],
        rows: ["9 Cộng [total]"],
      },
    ],
  },
  {
    name: "list with its total on top",
    sheets: [
      {
        name: "DS6",
        bordered: "A2:D6",
        rows: [
          ["DANH SÁCH"],
          ["TT", "Họ và tên", "Chức vụ", "Số tiền"],
          [_, "Tổng cộng", _, "=SUM(D4:D6)"],
          [1],
          [2],
          [3],
        ],
      },
    ],
    learned: [
      {
        shape: "list",
        bounds: "header 2-2, body 4-6, code A, label B, to D",
        columns: ["B Họ và tên: text none", "C Chức vụ: text none", "D Số tiền: any none"],
        rows: ["3 Tổng cộng [total]"],
      },
    ],
  },
  {
    name: "cover, instructions, empty sheet",
    sheets: [
      {
        name: "Bìa",
        rows: [
          ["TỈNH ĐOÀN GIA LAI"],
          ["(TÊN ĐƠN VỊ)"],
          ["BÁO CÁO THỐNG KÊ NĂM 2025", "<", "<"],
          ["Tên đơn vị: ………"],
          ["Kỳ báo cáo: Năm 2025"],
          ["Mã mẫu: TK-2025"],
          ["Ngày gửi:", ""],
          ["Người lập: ……"],
        ],
      },
      {
        name: "Hướng dẫn",
        bordered: "A2:C5",
        rows: [
          ["HƯỚNG DẪN GHI BIỂU"],
          ["TT", "Biểu", "Cách ghi"],
          [1, "Biểu 1", "Ghi số đoàn viên có mặt cuối kỳ"],
          [2, "Biểu 2", "Ghi số tổ chức"],
          [3, "Biểu 3", "Ghi danh sách"],
        ],
      },
      { name: "Biểu đồ", rows: [] },
      {
        name: "Biểu 1",
        bordered: "A2:C5",
        rows: [
          ["BIỂU 1"],
          ["TT", "Nội dung", "Số lượng"],
          [1, "Đoàn viên"],
          [2, "Hội viên"],
          [3, "Đội viên"],
        ],
      },
    ],
    learned: [
      {
        shape: "page",
        fields: ["unit A2", "unit A4", "period A5", "template-code A6", "sent-date B7", "prepared-by A8"],
      },
      { shape: "page", fields: [] },
      { shape: "page", fields: [] },
      {
        shape: "form",
        bounds: "header 2-2, body 3-5, code A, label B, to C",
        columns: ["C Số lượng: number sum"],
        rows: ["3 1 Đoàn viên", "4 2 Hội viên", "5 3 Đội viên"],
      },
    ],
  },
  {
    name: "sheets that print the same number",
    sheets: [
      {
        name: "Biểu 1",
        bordered: "A2:C4",
        rows: [["Biểu 1a: Đoàn viên"], ["TT", "Nội dung", "Số lượng"], [1, "Xã"], [2, "Phường"]],
      },
      {
        name: "Biểu 1 (2)",
        bordered: "A2:C4",
        rows: [["Biểu 1a: Hội viên"], ["TT", "Nội dung", "Số lượng"], [1, "Xã"], [2, "Phường"]],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-4, code A, label B, to C",
        columns: ["C Số lượng: number sum"],
        rows: ["3 1 Xã", "4 2 Phường"],
      },
      {
        shape: "form",
        bounds: "header 2-2, body 3-4, code A, label B, to C",
        columns: ["C Số lượng: number sum"],
        rows: ["3 1 Xã", "4 2 Phường"],
      },
    ],
  },
];

describe("sheets that are no fixed form", () => {
  it.each(forms)("$name", ({ sheets, learned }) => {
    const template = learn(...sheets);
    expect(template.sheets.map((_sheet, index) => learnedSheet(template, index))).toMatchObject(learned);
  });
});
