/** What blank forms let one check beside their sums and parts: ratios, openings, bounds, blanks, choices, evidence. */
import { learn, learnedSheet, type SheetLook } from "../../../support/blank-form";

interface Form {
  readonly name: string;
  readonly look: SheetLook;
  /** Only checks of this kind are told. */
  readonly about: string;
  readonly checks: readonly string[];
}

/** An empty cell. */
const _ = null;

const forms: readonly Form[] = [
  {
    name: "what is done of all there are",
    about: "TYLE",
    look: {
      bordered: "A2:D4",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Cơ sở đã sơ kết (số đã làm/tổng số)", "Kết quả (n/m)"],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: [
      "B1.TYLE.C error: Cột “Cơ sở đã sơ kết (số đã làm/tổng số)” ghi dạng “số đã làm/tổng số”, số trước không lớn hơn số sau [C3; 2]",
      "B1.TYLE.D explain: Cột “Kết quả (n/m)” ghi dạng “số đã làm/tổng số”, số trước không lớn hơn số sau [D3; 2]",
    ],
  },
  {
    name: "more may be done than was planned or registered",
    about: "TYLE",
    look: {
      bordered: "A2:D4",
      rows: [["BIỂU 1"], ["TT", "Khối", "Thực hiện/kế hoạch", "Số đạt/số đăng ký"], [1, "Xã"], [2, "Phường"]],
    },
    checks: [],
  },
  {
    name: "opening and closing columns, sections and totals computed",
    about: "DAUKY",
    look: {
      bordered: "A2:E7",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Tổng số đoàn viên đầu kỳ", "Kết nạp", "Đoàn viên cuối kỳ"],
        ["I", "Địa bàn", "=SUM(C4:C5)", "=SUM(D4:D5)", "=C3+D3"],
        ["1.1", "Xã", _, _, "=C4+D4"],
        ["1.2", "Phường", _, _, "=C5+D5"],
        ["II", "Trường học", _, _, "=C6+D6"],
        [_, "TỔNG CỘNG (I + II)", _, _, _],
      ],
    },
    checks: [
      "B1.DAUKY.C explain: Cột “Tổng số đoàn viên đầu kỳ” bằng cột “Đoàn viên cuối kỳ” của kỳ trước [C4 after E4; 3]",
    ],
  },
  {
    name: "groups of both ends",
    about: "DAUKY",
    look: {
      bordered: "A2:F5",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Đầu quý", "<", "Cuối quý", "<"],
        ["^", "^", "Đoàn viên", "Chi đoàn", "Đoàn viên", "Chi đoàn"],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: [
      "B1.DAUKY.C explain: Cột “Đầu quý › Đoàn viên” bằng cột “Cuối quý › Đoàn viên” của kỳ trước [C4 after E4; 2]",
      "B1.DAUKY.D explain: Cột “Đầu quý › Chi đoàn” bằng cột “Cuối quý › Chi đoàn” của kỳ trước [D4 after F4; 2]",
    ],
  },
  {
    name: "opening and closing rows",
    about: "DAUKY",
    look: {
      bordered: "A2:D6",
      rows: [
        ["BIỂU 1"],
        ["Mã số", "Chỉ tiêu", "Nam", "Nữ"],
        ["01", "Đoàn viên đầu kỳ"],
        ["02", "Kết nạp"],
        ["03", "Trưởng thành"],
        ["04", "Đoàn viên cuối kỳ (04 = 01 + 02 - 03)"],
      ],
    },
    checks: [],
  },
  {
    name: "opening and closing rows of the same words",
    about: "DAUKY",
    look: {
      bordered: "A2:D5",
      rows: [
        ["BIỂU 1"],
        ["TT", "Chỉ tiêu", "Nam", "Nữ"],
        [1, "Đoàn viên đầu kỳ"],
        [2, "Kết nạp"],
        [3, "Đoàn viên cuối kỳ"],
      ],
    },
    checks: ["B1.DAUKY.DONG.1 explain: Dòng 1 bằng dòng 3 của kỳ trước [C3 after C5; 2]"],
  },
  {
    name: "the year's beginning in a quarterly report, half a year, two closings",
    about: "DAUKY",
    look: {
      bordered: "A3:H5",
      rows: [
        ["BIỂU 1"],
        ["Kỳ báo cáo: Quý II năm 2025"],
        [
          "TT",
          "Khối",
          "Đoàn viên đầu năm",
          "Đoàn viên cuối năm",
          "6 tháng đầu năm",
          "6 tháng cuối năm",
          "Hội viên đầu kỳ",
          "Đội viên cuối kỳ",
        ],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: [],
  },
  {
    name: "the year's beginning in a yearly report",
    about: "DAUKY",
    look: {
      bordered: "A3:D5",
      rows: [
        ["BIỂU 1"],
        ["Kỳ báo cáo: Năm 2025"],
        ["TT", "Khối", "Đoàn viên đầu năm", "Đoàn viên cuối năm"],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: [
      "B1.DAUKY.C explain: Cột “Đoàn viên đầu năm” bằng cột “Đoàn viên cuối năm” của kỳ trước [C4 after D4; 2]",
    ],
  },
  {
    name: "counts, but not differences, and what is left of a count",
    about: "AM",
    look: {
      bordered: "A2:H5",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Đầu kỳ", "Tăng trong kỳ", "Giảm trong kỳ", "Cuối kỳ", "So với kỳ trước", "Ghi chú"],
        ["A", "B", "1", "2", "3", "4=1+2-3", "5", "6"],
        [1, "Xã"],
        [2, "Tăng, giảm cán bộ"],
      ],
    },
    checks: ["B1.AM explain: Số đếm không âm [C4 F4]"],
  },
  {
    name: "what is left over is a count, a balance is not",
    about: "AM",
    look: {
      bordered: "A2:G5",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Thu", "Chi", "Chênh lệch", "Đã dùng", "Còn lại"],
        ["A", "B", "1", "2", "3=1-2", "4", "5=1-2-4"],
        [1, "Xã", _, _, "=C4-D4", _, "=C4-D4-F4"],
        [2, "Phường", _, _, "=C5-D5", _, "=C5-D5-F5"],
      ],
    },
    checks: ["B1.AM explain: Số đếm không âm [C4 D4 F4 C5 D5 F5 G4 G5]"],
  },
  {
    name: "counts under “Tăng trong kỳ”, counts of youngsters and of an ethnic minority",
    about: "AM",
    look: {
      bordered: "A2:F5",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Tăng trong kỳ", "<", "So với cùng kỳ", "<"],
        ["^", "^", "Thanh thiếu nhi", "Dân tộc thiểu số", "Tăng", "Số lượng"],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: ["B1.AM explain: Số đếm không âm [C4 D4 C5 D5]"],
  },
  {
    name: "what came and went between opening and closing",
    about: "CANDOI",
    look: {
      bordered: "A2:J5",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Số đầu kỳ", "Tăng trong kỳ", "<", "Giảm", "Số cuối kỳ", "Trong đó", "<", "Ghi chú"],
        ["^", "^", "^", "Kết nạp", "Chuyển đến", "^", "^", "Nữ", "DTTS", "^"],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: [
      "B1.CANDOI.G explain: Cột “Số cuối kỳ” = “Số đầu kỳ” + “Kết nạp” + “Chuyển đến” − “Giảm” [G4 = C4 + D4 + E4 - F4; 2]",
    ],
  },
  {
    name: "no balance where a column between says neither",
    about: "CANDOI",
    look: {
      bordered: "A2:G4",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Số đầu kỳ", "Tăng", "Giảm", "Điều chỉnh", "Số cuối kỳ"],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: [],
  },
  {
    name: "a share beside its plan may be over 100 %",
    about: "PHANTRAM",
    look: {
      bordered: "A2:G5",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Kết nạp Đảng", "<", "<", "Nữ", "<"],
        ["^", "^", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Số lượng", "Tỷ lệ (%)"],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: ["B1.PHANTRAM explain: Tỷ lệ từ 0% đến 100% [G4 G5]"],
  },
  {
    name: "shares of a whole, not of a plan and not growth",
    about: "PHANTRAM",
    look: {
      bordered: "A2:G4",
      percent: ["D3:D4"],
      rows: [
        ["BIỂU 1"],
        [
          "TT",
          "Khối",
          "Tỷ lệ nữ (%)",
          "Tỷ lệ đảng viên",
          "Tỷ lệ so với kế hoạch (%)",
          "Tỷ lệ tăng (%)",
          "Đạt (%)",
        ],
        [1, "Xã"],
        [2, "Phường"],
      ],
    },
    checks: [
      "B1.PHANTRAM explain: Tỷ lệ từ 0% đến 100% [D3 D4]",
      "B1.PHANTRAM.2 explain: Tỷ lệ từ 0% đến 100% [C3 C4]",
    ],
  },
  {
    name: "rows filled in by half: inputs only, no remarks, no alternatives",
    about: "TRONG",
    look: {
      bordered: "A2:H5",
      rows: [
        ["BIỂU 1"],
        ["TT", "Khối", "Nam", "Nữ", "Tổng", "Tăng", "Giảm", "Ghi chú"],
        [1, "Xã", _, _, "=C3+D3"],
        [2, "Phường", _, "x", "=C4+D4"],
        [_, "Cộng", "=C3+C4", "=D3+D4", "=E3+E4"],
      ],
    },
    checks: ["B1.TRONG note: Dòng đã ghi số liệu thì không bỏ trống ô nào (không có thì ghi 0) [C3…D3]"],
  },
  {
    name: "evidence beside the unit's own verdict, for criteria and not for their headings",
    about: "MINHCHUNG",
    look: {
      bordered: "A2:E8",
      choices: { "C4:C8": ["Đạt", "Không đạt"], "E4:E7": ["Đạt", "Không đạt"] },
      rows: [
        ["BIỂU 1"],
        ["TT", "Tiêu chí", "Tự đánh giá", "Minh chứng (số, ký hiệu văn bản)", "Thẩm định"],
        ["I", "Tiêu chí 1"],
        ["1", "Có kế hoạch"],
        ["1.1", "Ban hành đúng hạn"],
        ["1.2", "Có sơ kết"],
        ["2", "Có mô hình"],
        [_, "KẾT LUẬN"],
      ],
    },
    checks: [
      "B1.MINHCHUNG error: Cột “Tự đánh giá” ghi “Đạt” thì phải có minh chứng ở cột “Minh chứng (số, ký hiệu văn bản)” [D5 beside C5; 3]",
    ],
  },
  {
    name: "evidence beside a cross, where the caption does not say which",
    about: "MINHCHUNG",
    look: {
      bordered: "A2:E6",
      rows: [
        ["BIỂU 1"],
        ["TT", "Tiêu chí", "Tự chấm (x)", "<", "Minh chứng"],
        ["^", "^", "Đạt", "Không đạt", "^"],
        [1, "Có kế hoạch"],
        [2, "Có sơ kết"],
        [3, "Có mô hình"],
      ],
    },
    checks: [
      "B1.MINHCHUNG explain: Cột “Đạt” có đánh dấu thì phải có minh chứng ở cột “Minh chứng” [E4 beside C4; 3]",
    ],
  },
  {
    name: "two crossed columns are one verdict",
    about: "NHOM",
    look: {
      bordered: "A2:E6",
      rows: [
        ["BIỂU 1"],
        ["TT", "Tiêu chí", "Đạt (đánh dấu x)", "Không đạt (đánh dấu x)", "Minh chứng"],
        [1, "Có kế hoạch"],
        [2, "Có sơ kết"],
        [3, "Có mô hình"],
      ],
    },
    checks: [
      "B1.NHOM.C error: Mỗi dòng chỉ ghi một trong các cột “Đạt (đánh dấu x)”, “Không đạt (đánh dấu x)” [at-most-one C3|D3; 3]",
    ],
  },
  {
    name: "choices where the form offers them",
    about: "CHON",
    look: {
      bordered: "A2:D6",
      choices: { "C3:C5": ["Đạt", "Không đạt"], "D3:D6": ["a", "b", "c", "d", "e", "g", "h"] },
      rows: [
        ["BIỂU 1"],
        ["TT", "Tiêu chí", "Kết quả", "Lý do"],
        [1, "Có kế hoạch"],
        [2, "Có sơ kết"],
        [3, "Có mô hình"],
        [_, "KẾT LUẬN"],
      ],
    },
    checks: [
      "B1.CHON.C error: Cột “Kết quả” chỉ ghi “Đạt” hoặc “Không đạt” [C3 C4 C5]",
      "B1.CHON.D explain: Cột “Lý do” chỉ ghi theo danh sách chọn sẵn của biểu [D3 D4 D5 D6]",
    ],
  },
];

describe("checks of blank forms", () => {
  it.each(forms)("$name", ({ look, about, checks }) => {
    const { rules, checks: others } = learnedSheet(learn(look));
    expect([...rules, ...others].filter((check) => check.startsWith(`B1.${about}`))).toEqual(checks);
  });
});
