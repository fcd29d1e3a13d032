/** The rows of a blank form: codes, labels, what stands under what, which are headings, totals, rates. */
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
    name: "indicator list with rates among counts",
    sheets: [
      {
        name: "Chỉ tiêu",
        bordered: "A4:E13",
        rows: [
          ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU CÔNG TÁC ĐOÀN", "<", "<", "<", "<"],
          ["Đơn vị: …………………………"],
          [],
          ["TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả", "Ghi chú"],
          ["I", "Công tác giáo dục"],
          [1, "Số buổi tuyên truyền", "buổi"],
          [2, "Số lượt đoàn viên tham gia", "lượt"],
          [3, "Tỷ lệ đoàn viên học tập nghị quyết", "%"],
          ["II", "Công tác tổ chức"],
          [1, "Số đoàn viên mới kết nạp", "người"],
          [_, "Trong đó: nữ", "người"],
          [2, "Bình quân đoàn viên/chi đoàn", "người"],
          [3, "Tỷ lệ chi đoàn mạnh", "%"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 4-4, body 5-13, code A, label B, to E",
        rows: [
          "5 I Công tác giáo dục [section]",
          "6 1 Số buổi tuyên truyền < Công tác giáo dục",
          "7 2 Số lượt đoàn viên tham gia < Công tác giáo dục",
          "8 3 Tỷ lệ đoàn viên học tập nghị quyết < Công tác giáo dục (percent recompute)",
          "9 II Công tác tổ chức [section]",
          "10 1 Số đoàn viên mới kết nạp < Công tác tổ chức",
          "11 Trong đó: nữ < Công tác tổ chức < Số đoàn viên mới kết nạp",
          "12 2 Bình quân đoàn viên/chi đoàn < Công tác tổ chức (decimal recompute)",
          "13 3 Tỷ lệ chi đoàn mạnh < Công tác tổ chức (percent recompute)",
        ],
        inputs: "D5:E13",
      },
    ],
  },
  {
    name: "depth by dashes and spaces without codes, no borders",
    sheets: [
      {
        name: "Bao cao",
        rows: [
          ["BÁO CÁO NHANH CÔNG TÁC ĐOÀN"],
          ["Kỳ báo cáo: Tháng 5/2025"],
          [],
          ["Chỉ tiêu", "Mã số", "Tổng số", "Nữ"],
          ["Tổng số đoàn viên", "01"],
          ["  Trong đó:"],
          ["  - Dân tộc thiểu số", "02"],
          ["  - Tôn giáo", "03"],
          ["Tổng số hội viên", "10"],
          ["   + Hội LHTN", "11"],
          ["   + Hội Sinh viên", "12"],
          [],
          ["Người lập biểu", _, "Bí thư"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 4-4, body 5-11, code B, label A, to D",
        rows: [
          "5 01 Tổng số đoàn viên",
          "6 Trong đó: < Tổng số đoàn viên",
          "7 02 - Dân tộc thiểu số < Tổng số đoàn viên < Trong đó:",
          "8 03 - Tôn giáo < Tổng số đoàn viên < Trong đó:",
          "9 10 Tổng số hội viên",
          "10 11 + Hội LHTN < Tổng số hội viên",
          "11 12 + Hội Sinh viên < Tổng số hội viên",
        ],
        inputs: "C5:D11",
      },
    ],
  },
  {
    name: "blank rows between sections, no borders",
    sheets: [
      {
        name: "Biểu 17",
        rows: [
          ["BIỂU 17: SỐ LIỆU"],
          ["TT", "Nội dung", "Kết quả"],
          ["I", "Công tác giáo dục"],
          [1, "Số lớp học"],
          [2, "Số học viên"],
          [],
          ["II", "Công tác tổ chức"],
          [1, "Số đoàn viên"],
          [2, "Số chi đoàn"],
          [],
          ["", "Số liệu tính đến ngày 15/11/2025"],
          [],
          ["Người lập"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-9, code A, label B, to C",
        rows: [
          "3 I Công tác giáo dục [section]",
          "4 1 Số lớp học < Công tác giáo dục",
          "5 2 Số học viên < Công tác giáo dục",
          "7 II Công tác tổ chức [section]",
          "8 1 Số đoàn viên < Công tác tổ chức",
          "9 2 Số chi đoàn < Công tác tổ chức",
        ],
        inputs: "C3:C5 C7:C9",
      },
    ],
  },
  {
    name: "group column beside the row captions",
    sheets: [
      {
        name: "Biểu 11",
        bordered: "A2:F8",
        rows: [
          ["BIỂU 11"],
          ["TT", "Lĩnh vực", "Đối tượng", "Năm trước", "Năm nay", "Bình quân/tháng"],
          [1, "Giáo dục", "Nam"],
          ["^", "^", "Nữ"],
          [2, "Y tế", "Nam"],
          ["^", "^", "Nữ"],
          [3, "Việc làm", "Nam"],
          ["^", "^", "Nữ"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-8, code A, label C, to F",
        rows: [
          "3 1 Nam < Giáo dục",
          "4 Nữ < Giáo dục",
          "5 2 Nam < Y tế",
          "6 Nữ < Y tế",
          "7 3 Nam < Việc làm",
          "8 Nữ < Việc làm",
        ],
        inputs: "D3:F8",
      },
    ],
  },
  {
    name: "ordinal and code both",
    sheets: [
      {
        name: "Biểu 12",
        bordered: "A2:F7",
        rows: [
          ["BIỂU 12"],
          ["TT", "Chỉ tiêu", "Mã số", "ĐVT", "Kế hoạch", "Thực hiện"],
          [1, "Diện tích", "01", "ha"],
          [2, "Sản lượng", "02", "tấn"],
          ["2.1", "Trong đó: lúa", "03", "tấn"],
          [3, "Năng suất", "07", "tạ/ha"],
          [4, "Giá trị", "08", "triệu đồng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-7, code A, label B, to F",
        rows: [
          "3 1 Diện tích",
          "4 2 Sản lượng",
          "5 2.1 Trong đó: lúa < Sản lượng",
          "6 3 Năng suất (decimal recompute)",
          "7 4 Giá trị",
        ],
        inputs: "E3:F7",
      },
    ],
  },
  {
    name: "two tables one under the other",
    sheets: [
      {
        name: "Biểu 10",
        bordered: "A3:D7",
        rows: [
          ["BIỂU 10"],
          ["1. Đoàn viên"],
          ["TT", "Đối tượng", "Tổng số", "Nữ"],
          [1, "Xã"],
          [2, "Phường"],
          [3, "Trường"],
          [_, "Cộng"],
          ["2. Cơ sở vật chất"],
          ["TT", "Hạng mục", "Số lượng", "Kinh phí"],
          [1, "Máy tính"],
          [2, "Máy in"],
          [_, "Cộng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 3-3, body 4-7, code A, label B, to D",
        rows: ["4 1 Xã", "5 2 Phường", "6 3 Trường", "7 Cộng [total]"],
        inputs: "C4:D7",
      },
    ],
  },
  {
    name: "header printed again on the next page",
    sheets: [
      {
        name: "Biểu 26",
        bordered: "A2:C8",
        rows: [
          ["BIỂU 26"],
          ["TT", "Đơn vị", "Số lượng"],
          [1, "Xã A"],
          [2, "Xã B"],
          ["TT", "Đơn vị", "Số lượng"],
          [3, "Xã C"],
          [4, "Xã D"],
          [_, "Cộng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-8, code A, label B, to C",
        rows: ["3 1 Xã A", "4 2 Xã B", "5 Đơn vị [section]", "6 3 Xã C", "7 4 Xã D", "8 Cộng [total]"],
        inputs: "C3:C4 C6:C8",
      },
    ],
  },
  {
    name: "remark column and note under the table",
    sheets: [
      {
        name: "Biểu 31",
        bordered: "A2:C5",
        rows: [
          ["BIỂU 31"],
          ["TT", "Nội dung", "Số lượng"],
          [1, "Xã"],
          [2, "Phường"],
          [3, "Trường"],
          ["Số liệu tính đến ngày 15/11/2025"],
          ["- Cột 3 ghi số có mặt"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-5, code A, label B, to C",
        rows: ["3 1 Xã", "4 2 Phường", "5 3 Trường"],
        inputs: "C3:C5",
      },
    ],
  },
  {
    name: "group captions by dashes under a coded row",
    sheets: [
      {
        name: "Biểu 25",
        bordered: "A2:C9",
        rows: [
          ["BIỂU 25"],
          ["STT", "Nội dung", "Số liệu"],
          [1, "Tổng số cán bộ"],
          ["-", "Nam"],
          ["-", "Nữ"],
          [2, "Trình độ chuyên môn"],
          ["+", "Đại học"],
          ["+", "Cao đẳng"],
          [3, "Đã qua bồi dưỡng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-9, code A, label B, to C",
        rows: [
          "3 1 Tổng số cán bộ",
          "4 - Nam < Tổng số cán bộ",
          "5 - Nữ < Tổng số cán bộ",
          "6 2 Trình độ chuyên môn",
          "7 + Đại học < Trình độ chuyên môn",
          "8 + Cao đẳng < Trình độ chuyên môn",
          "9 3 Đã qua bồi dưỡng",
        ],
        inputs: "C3:C9",
      },
    ],
  },
  {
    name: "percent formats and a row of shares",
    sheets: [
      {
        name: "Biểu 29",
        bordered: "A2:D5",
        percent: ["C5:D5"],
        rows: [
          ["BIỂU 29"],
          ["TT", "Nội dung", "Năm trước", "Năm nay"],
          [1, "Tổng số chi đoàn"],
          [2, "Chi đoàn mạnh"],
          [3, "Mức độ hoàn thành"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 2-2, body 3-5, code A, label B, to D",
        rows: ["3 1 Tổng số chi đoàn", "4 2 Chi đoàn mạnh", "5 3 Mức độ hoàn thành (percent recompute)"],
        inputs: "C3:D5",
      },
    ],
  },
  {
    name: "protected with unlocked inputs, zeros and crosses",
    sheets: [
      {
        name: "Biểu 9",
        bordered: "A3:E8",
        isProtected: true,
        unlocked: ["C4:D6", "C8:D8"],
        rows: [
          ["BIỂU 9: THI ĐUA"],
          [],
          ["Mã số", "Chỉ tiêu", "Kỳ trước", "Kỳ này", "Lũy kế"],
          ["01", "Số mô hình", 0, 0, "=C4+D4"],
          ["02", "Số ý tưởng", 0, "x", "=C5+D5"],
          ["02.1", "Trong đó: được công nhận", 0, 0, "=C6+D6"],
          ["03", "Cộng", "=SUM(C4:C5)", "=SUM(D4:D5)", "=SUM(E4:E5)"],
          ["04", "Đề xuất", "-", 0, "=C8+D8"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        bounds: "header 3-3, body 4-8, code A, label B, to E",
        rows: [
          "4 01 Số mô hình",
          "5 02 Số ý tưởng",
          "6 02.1 Trong đó: được công nhận < Số ý tưởng",
          "7 03 Cộng [total]",
          "8 04 Đề xuất",
        ],
        inputs: "C4:D4 C5:C5 C6:D6 D8:D8",
      },
    ],
  },
];

describe("rows of blank forms", () => {
  it.each(forms)("$name", ({ sheets, learned }) => {
    const template = learn(...sheets);
    expect(template.sheets.map((_sheet, index) => learnedSheet(template, index))).toMatchObject(learned);
  });
});
