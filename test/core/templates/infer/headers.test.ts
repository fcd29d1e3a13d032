/** Where the header of a blank form is, and what its columns are, however it was drawn. */
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
    name: "two rows, group merges, negative numbers, total on top",
    sheets: [
      {
        name: "PL01",
        bordered: "A4:G11",
        rows: [
          ["Phụ lục 01", "<", "<", "<", "<", "<", "<"],
          ["SỐ LIỆU CÔNG TÁC PHÁT TRIỂN ĐOÀN VIÊN NĂM 2025", "<", "<", "<", "<", "<", "<"],
          [],
          ["STT", "Đơn vị", "Tổng số", "Kết nạp mới", "<", "Chuyển đến", "Ghi chú"],
          ["^", "^", "^", "Nam", "Nữ", "^", "^"],
          ["A", "B", -1, -2, -3, -4, -5],
          [_, "Tổng số"],
          [1, "Xã Ia Grai"],
          [2, "Xã Chư Păh"],
          [3, "Phường Pleiku"],
          [4, "Xã Đak Đoa"],
          [_, "Nơi nhận:"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 4-5, numbers 6, body 7-11, code A, label B, to G",
        columns: [
          "C 1 Tổng số: number sum",
          "D 2 Kết nạp mới › Nam: number sum",
          "E 3 Kết nạp mới › Nữ: number sum",
          "F 4 Chuyển đến: number sum",
          "G 5 Ghi chú: text none",
        ],
        inputs: "C7:G11",
      },
    ],
  },
  {
    name: "three rows with holes instead of merges, numbers with sums",
    sheets: [
      {
        name: "Biểu 2",
        bordered: "A5:J10",
        rows: [
          ["ĐOÀN XÃ ………"],
          ["BÁO CÁO SỐ LIỆU TỔ CHỨC CƠ SỞ ĐOÀN"],
          ["Tháng 5 năm 2025"],
          [],
          ["TT", "Loại hình", "Số cơ sở", "Trong đó", _, _, _, "Chi đoàn", _, "Ghi chú"],
          [_, _, _, "Theo khu vực", _, "Theo loại", _, _, _, _],
          [_, _, _, "Thành thị", "Nông thôn", "Đoàn cơ sở", "Chi đoàn cơ sở", "Mạnh", "Khá", _],
          ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
          [1, "Xã"],
          [2, "Phường"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 5-7, numbers 8, body 9-10, code A, label B, to J",
        columns: [
          "C 3=(4)+(5) Số cơ sở: number sum",
          "D 4 Trong đó › Theo khu vực › Thành thị: number sum",
          "E 5 Trong đó › Theo khu vực › Nông thôn: number sum",
          "F 6 Trong đó › Theo loại › Đoàn cơ sở: number sum",
          "G 7 Trong đó › Theo loại › Chi đoàn cơ sở: number sum",
          "H 8 Chi đoàn › Mạnh: number sum",
          "I 9 Chi đoàn › Khá: number sum",
          "J 10 Ghi chú: text none",
        ],
        inputs: "C9:J10",
        fields: ["unit A1", "period A3"],
      },
    ],
  },
  {
    name: "four rows, plain numbers with gaps and letters",
    sheets: [
      {
        name: "Biểu 04",
        bordered: "A6:K13",
        rows: [
          ["Biểu số 04/TĐTN"],
          ["BỘ GIÁO DỤC VÀ ĐÀO TẠO"],
          ["THỐNG KÊ HỌC SINH", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<"],
          ["Năm học 2024 - 2025", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<"],
          [],
          [_, "Mã số", "Tổng số", "Trong tổng số", "<", "<", "<", "<", "<", "<", "<"],
          ["^", "^", "^", "Nữ", "Dân tộc", "<", "Chia ra theo lớp", "<", "<", "<", "<"],
          ["^", "^", "^", "^", "Tổng", "Nữ dân tộc", "Lớp 1", "<", "Lớp 2", "<", "Khuyết tật"],
          ["^", "^", "^", "^", "^", "^", "Tổng số", "Nữ", "Tổng số", "Nữ", "^"],
          ["A", "B", 1, 3, 4, 6, "6a", "6b", 7, 8, 9],
          ["1. Học sinh", "01"],
          ["- Tuyển mới", "02"],
          ["- Lưu ban", "05"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 6-9, numbers 10, body 11-13, code B, label A, to K",
        columns: [
          "C 1 Tổng số: number sum",
          "D 3 Trong tổng số › Nữ: number sum",
          "E 4 Trong tổng số › Dân tộc › Tổng: number sum",
          "F 6 Trong tổng số › Dân tộc › Nữ dân tộc: number sum",
          "G 6a Trong tổng số › Chia ra theo lớp › Lớp 1 › Tổng số: number sum",
          "H 6b Trong tổng số › Chia ra theo lớp › Lớp 1 › Nữ: number sum",
          "I 7 Trong tổng số › Chia ra theo lớp › Lớp 2 › Tổng số: number sum",
          "J 8 Trong tổng số › Chia ra theo lớp › Lớp 2 › Nữ: number sum",
          "K 9 Trong tổng số › Chia ra theo lớp › Khuyết tật: number sum",
        ],
        inputs: "C11:K13",
        fields: ["period A4"],
      },
    ],
  },
  {
    name: "header in the first row, no borders, no ordinal",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["Nội dung", "Đơn vị tính", "Năm 2023", "Năm 2024", "Tăng, giảm (%)"],
          ["Số đoàn viên kết nạp", "người"],
          ["Số chi đoàn thành lập mới", "chi đoàn"],
          ["Tỷ lệ tập hợp thanh niên", "%"],
          ["Kinh phí hoạt động", "triệu đồng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 1-1, body 2-5, code none, label A, to E",
        columns: ["C Năm 2023: number sum", "D Năm 2024: number sum", "E Tăng, giảm (%): percent recompute"],
        inputs: "C2:E5",
      },
    ],
  },
  {
    name: "numbers in the captions, no row of them",
    sheets: [
      {
        name: "Biểu 13",
        bordered: "A2:F5",
        rows: [
          ["BIỂU 13"],
          ["TT", "Đơn vị", "Tổng số (1=2+3)", "Nam (2)", "Nữ (3)", "Tỷ lệ nữ (4=3/1)"],
          [1, "Xã"],
          [2, "Phường"],
          [_, "Cộng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-5, code A, label B, to F",
        columns: [
          "C 1=2+3 Tổng số: number sum",
          "D 2 Nam: number sum",
          "E 3 Nữ: number sum",
          "F 4=3/1 Tỷ lệ nữ: percent recompute",
        ],
        inputs: "C3:F5",
      },
    ],
  },
  {
    name: "group captions above the ordinal row",
    sheets: [
      {
        name: "Biểu 15",
        bordered: "A3:F7",
        rows: [
          ["BIỂU 15: ĐỘI NGŨ CÁN BỘ"],
          [],
          [_, _, "Tổng số", "Trình độ", "<", "<"],
          ["TT", "Đơn vị", _, "Đại học", "Cao đẳng", "Trung cấp"],
          [1, "Xã"],
          [2, "Phường"],
          [3, "Trường học"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 3-4, body 5-7, code A, label B, to F",
        columns: [
          "C Tổng số: number sum",
          "D Trình độ › Đại học: number sum",
          "E Trình độ › Cao đẳng: number sum",
          "F Trình độ › Trung cấp: number sum",
        ],
        inputs: "C5:F7",
      },
    ],
  },
  {
    name: "spaced letterhead of twelve rows",
    sheets: [
      {
        name: "Biểu số 02",
        bordered: "A13:D17",
        rows: [
          ["Biểu số: 02/BC-TN", _, _, "Đơn vị báo cáo:"],
          ["Ban hành theo QĐ số 12/QĐ-TWĐTN", _, _, "Đoàn xã ………"],
          ["Ngày nhận báo cáo:", _, _, "Đơn vị nhận báo cáo:"],
          ["ngày 15 tháng 12", _, _, "Tỉnh đoàn Gia Lai"],
          [],
          ["BÁO CÁO TÌNH HÌNH THANH NIÊN", "<", "<", "<"],
          ["Quý … năm 2025", "<", "<", "<"],
          ["(Từ ngày … đến ngày …)", "<", "<", "<"],
          [],
          [],
          [],
          [_, _, _, "ĐVT: người"],
          ["Chỉ tiêu", "Mã số", "Tổng số", "Trong đó: Nữ"],
          ["A", "B", "1", "2"],
          ["1. Thanh niên", "01"],
          ["2. Đoàn viên", "02"],
          ["3. Hội viên", "03"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 13-13, numbers 14, body 15-17, code B, label A, to D",
        columns: ["C 1 Tổng số: number sum", "D 2 Trong đó: Nữ: number sum"],
        inputs: "C15:D17",
        fields: ["unit D2", "deadline B3", "period A7"],
      },
    ],
  },
  {
    name: "hidden column with its own caption",
    sheets: [
      {
        name: "Biểu 18",
        bordered: "A2:E4",
        hiddenColumns: [4],
        rows: [["BIỂU 18"], ["TT", "Đơn vị", "Quý trước", "Luỹ kế", "Quý này"], [1, "Xã"], [2, "Phường"]],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-4, code A, label B, to E",
        columns: ["C Quý trước: number sum", "D Luỹ kế: number sum", "E Quý này: number sum"],
        inputs: "C3:E4",
      },
    ],
  },
  {
    name: "one summary row of figures under a wide header",
    sheets: [
      {
        name: "Biểu 20",
        bordered: "A2:E5",
        rows: [
          ["BIỂU 20"],
          ["Tổng số đoàn viên", "Chia theo giới tính", "<", "Chia theo khối", "<"],
          ["^", "Nam", "Nữ", "Nông thôn", "Đô thị"],
          [1, 2, 3, 4, 5],
          [],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-3, numbers 4, body 5-5, code none, label none, to E",
        columns: [
          "A 1 Tổng số đoàn viên: number sum",
          "B 2 Chia theo giới tính › Nam: number sum",
          "C 3 Chia theo giới tính › Nữ: number sum",
          "D 4 Chia theo khối › Nông thôn: number sum",
          "E 5 Chia theo khối › Đô thị: number sum",
        ],
        inputs: "A5:E5",
      },
    ],
  },
  {
    name: "columns without printed numbers beside printed letters",
    sheets: [
      {
        name: "Biểu 28",
        bordered: "A2:F5",
        rows: [
          ["BIỂU 28"],
          ["Chỉ tiêu", "Mã", "Tổng", "Nam", "Nữ", "Khác"],
          ["A", "B", "C", "1", "2", "3"],
          ["Đoàn viên", "01"],
          ["Hội viên", "02"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, numbers 3, body 4-5, code B, label A, to F",
        columns: [
          "C C Tổng: number sum",
          "D 1 Nam: number sum",
          "E 2 Nữ: number sum",
          "F 3 Khác: number sum",
        ],
        inputs: "C4:F5",
      },
    ],
  },
  {
    name: "years as numbers in the header",
    sheets: [
      {
        name: "Biểu 32",
        bordered: "A2:E4",
        rows: [["BIỂU 32"], ["TT", "Nội dung", 2023, 2024, "Tổng số"], [1, "Xã"], [2, "Phường"]],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-4, code A, label B, to E",
        columns: ["C 2023: number sum", "D 2024: number sum", "E Tổng số: number sum"],
        inputs: "C3:E4",
      },
    ],
  },
  {
    name: "one column of figures, two captions",
    sheets: [
      {
        name: "Biểu 33",
        bordered: "A2:B5",
        rows: [["BIỂU 33"], ["Nội dung", "Số lượng"], ["Số chi đoàn"], ["Số đoàn viên"], ["Số cán bộ"]],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-5, code none, label A, to B",
        columns: ["B Số lượng: number sum"],
        inputs: "B3:B5",
      },
    ],
  },
  {
    name: "measure that looks like a unit, value below its caption",
    sheets: [
      {
        name: "Biểu 27",
        bordered: "A6:C8",
        rows: [
          ["(TÊN ĐƠN VỊ)"],
          ["BÁO CÁO CHI TIÊU"],
          ["Kỳ báo cáo: Quý … năm 2025"],
          ["Ban hành kèm theo Hướng dẫn số 18-HD/TWĐTN-BTC ngày 24/5/2023 của Ban Bí thư Trung ương Đoàn"],
          ["Đơn vị: triệu đồng"],
          ["TT", "Nội dung", "Số tiền"],
          [1, "Thu"],
          [2, "Chi"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 6-6, body 7-8, code A, label B, to C",
        columns: ["C Số tiền: number sum"],
        inputs: "C7:C8",
        fields: ["unit A1", "period A3"],
      },
    ],
  },
];

describe("headers of blank forms", () => {
  it.each(forms)("$name", ({ sheets, learned }) => {
    const template = learn(...sheets);
    expect(template.sheets.map((_sheet, index) => learnedSheet(template, index))).toMatchObject(learned);
  });
});
