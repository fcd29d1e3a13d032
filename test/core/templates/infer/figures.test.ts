/** What the columns of a blank form ask for: a rate is never added, and no count is left out of the totals. */
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
    name: "counts with their shares, by captions alone",
    sheets: [
      {
        name: "B7",
        bordered: "A3:H8",
        rows: [
          ["BIỂU 7: HỌC LỰC"],
          [],
          ["STT", "Khối lớp", "Tổng số học sinh", "Giỏi", "<", "Trung bình", "<", "Điểm trung bình"],
          ["^", "^", "^", "SL", "TL (%)", "SL", "TL (%)", "^"],
          [1, "Khối 10"],
          [2, "Khối 11"],
          [3, "Khối 12"],
          [_, "Toàn trường"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        columns: [
          "C Tổng số học sinh: number sum",
          "D Giỏi › SL: number sum",
          "E Giỏi › TL (%): percent recompute",
          "F Trung bình › SL: number sum",
          "G Trung bình › TL (%): percent recompute",
          "H Điểm trung bình: decimal recompute",
        ],
      },
    ],
  },
  {
    name: "grades of which one is called average",
    sheets: [
      {
        name: "B8",
        bordered: "A2:F6",
        rows: [
          ["BẢNG 8"],
          ["TT", "Lớp", "Giỏi", "Khá", "Trung bình", "Yếu"],
          [1, "10A"],
          [2, "10B"],
          [3, "10C"],
          ["Cộng", "<"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        columns: ["C Giỏi: number sum", "D Khá: number sum", "E Trung bình: number sum", "F Yếu: number sum"],
      },
    ],
  },
  {
    name: "rates in a group, years below",
    sheets: [
      {
        name: "Biểu 14",
        bordered: "A2:G6",
        rows: [
          ["BIỂU 14"],
          ["TT", "Nội dung", "Số lượng", "<", "Tỷ lệ (%)", "<", "Xếp hạng"],
          ["^", "^", "Năm 2024", "Năm 2025", "Năm 2024", "Năm 2025", "^"],
          [1, "Số đơn vị đạt trên 90%"],
          [2, "Chi đoàn mạnh"],
          [3, "Đảng viên trẻ"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        columns: [
          "C Số lượng › Năm 2024: number sum",
          "D Số lượng › Năm 2025: number sum",
          "E Tỷ lệ (%) › Năm 2024: percent recompute",
          "F Tỷ lệ (%) › Năm 2025: percent recompute",
          "G Xếp hạng: decimal recompute",
        ],
      },
    ],
  },
  {
    name: "text, dates and counts in a form",
    sheets: [
      {
        name: "Biểu 16",
        bordered: "A2:J5",
        rows: [
          ["BIỂU 16"],
          [
            "TT",
            "Hoạt động",
            "Ngày tổ chức",
            "Số ngày công",
            "Người dân tộc thiểu số",
            "Dân tộc",
            "Văn bản đã ban hành",
            "Ngày công lao động",
            "Số quyết định",
            "Đề xuất, kiến nghị",
          ],
          [1, "Mùa hè xanh"],
          [2, "Hoa phượng đỏ"],
          [3, "Kỳ nghỉ hồng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        columns: [
          "C Ngày tổ chức: text none",
          "D Số ngày công: number sum",
          "E Người dân tộc thiểu số: any sum",
          "F Dân tộc: any sum",
          "G Văn bản đã ban hành: any sum",
          "H Ngày công lao động: number sum",
          "I Số quyết định: text none",
          "J Đề xuất, kiến nghị: text none",
        ],
      },
    ],
  },
  {
    name: "criteria with points",
    sheets: [
      {
        name: "Chấm điểm",
        bordered: "A3:G9",
        rows: [
          ["BẢNG TIÊU CHÍ THI ĐUA NĂM 2025", "<", "<", "<", "<", "<", "<"],
          [],
          [
            "TT",
            "Nội dung chấm điểm",
            "Điểm chuẩn",
            "Điểm tự chấm",
            "Văn bản chứng minh",
            "Điểm thẩm định",
            "Ghi chú",
          ],
          ["I", "Công tác giáo dục", 20],
          [1, "Chương trình năm", 5],
          [2, "Chế độ báo cáo", 8],
          [3, "Họp giao ban", 7],
          ["II", "Công tác tổ chức", 10],
          [_, "TỔNG ĐIỂM", 30],
        ],
      },
    ],
    learned: [
      {
        shape: "criteria",
        columns: [
          "D Điểm tự chấm: number none",
          "E Văn bản chứng minh: text none",
          "F Điểm thẩm định: number none",
          "G Ghi chú: text none",
        ],
      },
    ],
  },
  {
    name: "criteria with choices",
    sheets: [
      {
        name: "Tự đánh giá",
        bordered: "A2:D6",
        choices: { "C3:C6": ["Đạt", "Chưa đạt"] },
        rows: [
          ["PHIẾU TỰ ĐÁNH GIÁ"],
          ["TT", "Tiêu chí", "Kết quả", "Minh chứng"],
          [1, "Tiêu chí 1"],
          ["1.1", "Nội dung 1"],
          ["1.2", "Nội dung 2"],
          [2, "Tiêu chí 2"],
        ],
      },
    ],
    learned: [{ shape: "criteria", columns: ["C Kết quả: choice none", "D Minh chứng: text none"] }],
  },
];

describe("figures of blank forms", () => {
  it.each(forms)("$name", ({ sheets, learned }) => {
    const template = learn(...sheets);
    expect(template.sheets.map((_sheet, index) => learnedSheet(template, index))).toMatchObject(learned);
  });
});
