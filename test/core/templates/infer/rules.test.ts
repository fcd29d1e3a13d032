/** The rules that a blank form states by its formulas, its row of numbers and its captions, and no others. */
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
    name: "header of one row, total at the bottom without formulas",
    sheets: [
      {
        name: "Biểu 1",
        bordered: "A5:E10",
        rows: [
          ["TỈNH ĐOÀN GIA LAI", _, _, "ĐOÀN TNCS HỒ CHÍ MINH"],
          ["BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN", "<", "<", "<", "<"],
          ["Kỳ báo cáo: Quý III năm 2025"],
          [_, _, _, "Đơn vị tính: người"],
          ["TT", "Khối", "Tổng số đoàn viên", "Trong đó: Nữ", "Ghi chú"],
          [1, "Địa bàn dân cư"],
          [2, "Trường học"],
          [3, "Cơ quan, doanh nghiệp"],
          [4, "Lực lượng vũ trang"],
          [_, "Tổng cộng"],
          [_, _, _, "NGƯỜI LẬP BIỂU"],
          [_, _, _, "(Ký, ghi rõ họ tên)"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: [
          "6 1 Địa bàn dân cư",
          "7 2 Trường học",
          "8 3 Cơ quan, doanh nghiệp",
          "9 4 Lực lượng vũ trang",
          "10 Tổng cộng [total]",
        ],
        rules: ["B1.DONG.TONG error: Dòng “Tổng cộng” = 1 + 2 + 3 + 4 [C10 = C6 + C7 + C8 + C9; 2]"],
      },
    ],
  },
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
        rows: [
          "7 Tổng số [total]",
          "8 1 Xã Ia Grai",
          "9 2 Xã Chư Păh",
          "10 3 Phường Pleiku",
          "11 4 Xã Đak Đoa",
        ],
        rules: ["PL1.DONG.TONG error: Dòng “Tổng số” = 1 + 2 + 3 + 4 [C7 = C8 + C9 + C10 + C11; 4]"],
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
        rows: ["9 1 Xã", "10 2 Phường"],
        rules: ["B2.COT.3 error: Cột (3) = (4) + (5) [C9 = D9 + E9; 2]"],
      },
    ],
  },
  {
    name: "sections with headings, groups and named total",
    sheets: [
      {
        name: "B3",
        bordered: "A3:D14",
        rows: [
          ["Bảng 3. Kết quả hoạt động tình nguyện"],
          [],
          ["TT", "Nội dung", "Số đội hình", "Số lượt người"],
          ["I", "Khối địa bàn"],
          [1, "Xã"],
          [2, "Phường"],
          ["II", "Khối trường học"],
          [1, "THPT"],
          [2, "Đại học"],
          ["III", "Khối lực lượng vũ trang"],
          [1, "Quân đội"],
          [2, "Công an"],
          [_, "TỔNG CỘNG (I + II + III)"],
          [_, "Trong đó: nữ"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: [
          "4 I Khối địa bàn [section]",
          "5 1 Xã < Khối địa bàn",
          "6 2 Phường < Khối địa bàn",
          "7 II Khối trường học [section]",
          "8 1 THPT < Khối trường học",
          "9 2 Đại học < Khối trường học",
          "10 III Khối lực lượng vũ trang [section]",
          "11 1 Quân đội < Khối lực lượng vũ trang",
          "12 2 Công an < Khối lực lượng vũ trang",
          "13 TỔNG CỘNG (I + II + III) [total]",
          "14 Trong đó: nữ < TỔNG CỘNG (I + II + III)",
        ],
        rules: [
          "BG3.DONG.TONG error: Dòng “TỔNG CỘNG” = I + II + III [C13 = C4 + C7 + C10; 2]",
          "BG3.DONG.I explain: Dòng I = I.1 + I.2 [C4 = C5 + C6; 2]",
          "BG3.DONG.II explain: Dòng II = II.1 + II.2 [C7 = C8 + C9; 2]",
          "BG3.DONG.III explain: Dòng III = III.1 + III.2 [C10 = C11 + C12; 2]",
        ],
      },
    ],
  },
  {
    name: "a sum for each group and for all",
    sheets: [
      {
        name: "Biểu 5",
        bordered: "A3:D12",
        rows: [
          ["BIỂU 5. QUỸ ĐOÀN"],
          [],
          ["TT", "Đơn vị", "Thu (đồng)", "Chi (đồng)"],
          ["A", "Khối xã"],
          [1, "Xã A"],
          [2, "Xã B"],
          [_, "Cộng"],
          ["B", "Khối trường"],
          [1, "Trường C"],
          [2, "Trường D"],
          [_, "Cộng"],
          [_, "Tổng cộng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: [
          "4 A Khối xã [section]",
          "5 1 Xã A < Khối xã",
          "6 2 Xã B < Khối xã",
          "7 Cộng [total]",
          "8 B Khối trường [section]",
          "9 1 Trường C < Khối trường",
          "10 2 Trường D < Khối trường",
          "11 Cộng [total]",
          "12 Tổng cộng [total]",
        ],
        rules: [
          "B5.DONG.TONG1 error: Dòng “Cộng” = A.1 + A.2 [C7 = C5 + C6; 2]",
          "B5.DONG.TONG2 error: Dòng “Cộng” = B.1 + B.2 [C11 = C9 + C10; 2]",
          "B5.DONG.TONG3 error: Dòng “Tổng cộng” = “Cộng” + “Cộng” [C12 = C7 + C11; 2]",
        ],
      },
    ],
  },
  {
    name: "counts with their shares, stated by the row of numbers",
    sheets: [
      {
        name: "B6",
        bordered: "A3:H9",
        rows: [
          ["BIỂU 6: XẾP LOẠI CHI ĐOÀN"],
          [],
          [
            "TT",
            "Đối tượng",
            "Tổng số",
            "Hoàn thành xuất sắc",
            "<",
            "Hoàn thành tốt",
            "<",
            "Cơ sở đã sơ kết (số đã làm/tổng số)",
          ],
          ["^", "^", "^", "Số lượng", "Tỷ lệ (%)", "Số lượng", "Tỷ lệ (%)", "^"],
          ["A", "B", "1=2+4", "2", "3=2/1*100", "4", "5=4:1x100", "6"],
          [1, "Đoàn viên"],
          [2, "Chi đoàn"],
          [3, "Cán bộ đoàn"],
          [_, "Cộng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: ["6 1 Đoàn viên", "7 2 Chi đoàn", "8 3 Cán bộ đoàn", "9 Cộng [total]"],
        rules: [
          "B6.COT.1 error: Cột (1) = (2) + (4) [C6 = D6 + F6; 4]",
          "B6.COT.3 error: Cột (3) = (2) : (1) [E6 = D6 / C6 x 100; 4]",
          "B6.COT.5 error: Cột (5) = (4) : (1) [G6 = F6 / C6 x 100; 4]",
          "B6.DONG.TONG error: Dòng “Cộng” = 1 + 2 + 3 [C9 = C6 + C7 + C8; 3]",
        ],
      },
    ],
  },
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
        rows: ["5 1 Khối 10", "6 2 Khối 11", "7 3 Khối 12", "8 Toàn trường [total]"],
        rules: [
          "B7.DONG.TONG error: Dòng “Toàn trường” = 1 + 2 + 3 [C8 = C5 + C6 + C7; 3]",
          "B7.COT.E explain: Cột “Giỏi › TL (%)” = “Giỏi › SL” : “Tổng số học sinh” [E5 = D5 / C5 x 100; 4]",
          "B7.COT.G explain: Cột “Trung bình › TL (%)” = “Trung bình › SL” : “Tổng số học sinh” [G5 = F5 / C5 x 100; 4]",
        ],
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
        rows: ["3 1 Xã", "4 2 Phường", "5 Cộng [total]"],
        rules: [
          "B13.COT.1 error: Cột (1) = (2) + (3) [C3 = D3 + E3; 3]",
          "B13.COT.4 error: Cột (4) = (3) : (1) [F3 = E3 / C3 x 100; 3]",
          "B13.DONG.TONG error: Dòng “Cộng” = 1 + 2 [C5 = C3 + C4; 3]",
        ],
      },
    ],
  },
  {
    name: "formulas of many kinds",
    sheets: [
      {
        name: "Biểu 1",
        bordered: "A2:F7",
        rows: [
          ["BIỂU 1: CHI TIẾT"],
          ["TT", "Nội dung", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Chênh lệch"],
          [1, "Kết nạp", _, _, "=IFERROR(ROUND(D3/C3*100,1),0)", "=D3-C3"],
          [2, "Giới thiệu", _, _, '=IF(C4=0,"",D4/C4*100)', "=D4-C4"],
          [3, "Bồi dưỡng", _, _, '=IFERROR(D5/C5*100,"")', "=D5-C5"],
          [_, "Cộng", "=SUM(C3:C5)", "=SUM(D3:D5)", '=IF(C6=0,"",D6/C6*100)', "=D6-C6"],
          [_, "Từ danh sách", "=SUMIF('DS'!B3:B5,\"x\",'DS'!C3:C5)", "=COUNTA('DS'!B3:B5)"],
        ],
      },
      {
        name: "Tổng hợp",
        bordered: "A2:C5",
        rows: [
          ["BIỂU 2: TỔNG HỢP"],
          ["TT", "Nội dung", "Số liệu"],
          [1, "Kết nạp", "='Biểu 1'!D3"],
          [2, "Giới thiệu", "='Biểu 1'!D4"],
          [3, "Khác"],
        ],
      },
      {
        name: "DS",
        bordered: "A2:D5",
        rows: [["DANH SÁCH"], ["TT", "Họ và tên", "Số tiền", "Ký nhận"], [1], [2], [3]],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: ["3 1 Kết nạp", "4 2 Giới thiệu", "5 3 Bồi dưỡng", "6 Cộng [total]", "7 Từ danh sách"],
        rules: [
          "B1.COT.F error: Cột “Chênh lệch” = “Thực hiện” − “Kế hoạch” [F3 = D3 - C3; 4]",
          "B1.DONG.TONG error: Dòng “Cộng” = 1 + 2 + 3 [C6 = C3 + C4 + C5; 2]",
          "B1.COT.E error: Cột “Tỷ lệ (%)” = “Thực hiện” : “Kế hoạch” [E3 = D3 / C3 x 100; 4]",
        ],
      },
      {
        shape: "form",
        rows: ["3 1 Kết nạp", "4 2 Giới thiệu", "5 3 Khác"],
        rules: [
          "B2.O.C3 error: Ô C3 = ô D3 trang “Biểu 1” [C3 = D3; 1]",
          "B2.O.C4 error: Ô C4 = ô D4 trang “Biểu 1” [C4 = D4; 1]",
        ],
      },
      { shape: "list", rows: [], rules: [] },
    ],
  },
  {
    name: "total of an indicator list is not stated",
    sheets: [
      {
        name: "Biểu 19",
        bordered: "A2:D6",
        rows: [
          ["BIỂU 19"],
          ["STT", "Nội dung", "Đơn vị", "Kết quả"],
          [1, "Số lớp", "lớp"],
          [2, "Học viên", "người"],
          [3, "Kinh phí", "đồng"],
          [4, "Đạt tỷ lệ", "%"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: ["3 1 Số lớp", "4 2 Học viên", "5 3 Kinh phí", "6 4 Đạt tỷ lệ (percent recompute)"],
        rules: [],
      },
    ],
  },
  {
    name: "section figures summed by codes",
    sheets: [
      {
        name: "Biểu 21",
        bordered: "A2:D10",
        rows: [
          ["BIỂU 21"],
          ["TT", "Đơn vị", "Nam", "Nữ"],
          ["I", "Khối xã"],
          ["1.1", "Xã A"],
          ["1.2", "Xã B"],
          ["II", "Khối trường"],
          ["2.1", "Trường C"],
          ["2.2", "Trường D"],
          [_, "Tổng cộng"],
          [_, "Tỷ lệ (%)"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: [
          "3 I Khối xã [section]",
          "4 1.1 Xã A < Khối xã",
          "5 1.2 Xã B < Khối xã",
          "6 II Khối trường [section]",
          "7 2.1 Trường C < Khối trường",
          "8 2.2 Trường D < Khối trường",
          "9 Tổng cộng [total]",
          "10 Tỷ lệ (%) (percent recompute)",
        ],
        rules: [
          "B21.DONG.TONG error: Dòng “Tổng cộng” = I + II [C9 = C3 + C6; 2]",
          "B21.DONG.I explain: Dòng I = 1.1 + 1.2 [C3 = C4 + C5; 2]",
          "B21.DONG.II explain: Dòng II = 2.1 + 2.2 [C6 = C7 + C8; 2]",
        ],
      },
    ],
  },
  {
    name: "merged section headings",
    sheets: [
      {
        name: "Biểu 22",
        bordered: "A2:D9",
        rows: [
          ["BIỂU 22"],
          ["TT", "Đơn vị", "Nam", "Nữ"],
          ["I. KHỐI XÃ", "<", "<", "<"],
          [1, "Xã A"],
          [2, "Xã B"],
          ["II. KHỐI TRƯỜNG", "<", "<", "<"],
          [1, "Trường C"],
          [2, "Trường D"],
          ["Tổng cộng", "<"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: [
          "3 I. KHỐI XÃ [section]",
          "4 1 Xã A < I. KHỐI XÃ",
          "5 2 Xã B < I. KHỐI XÃ",
          "6 II. KHỐI TRƯỜNG [section]",
          "7 1 Trường C < II. KHỐI TRƯỜNG",
          "8 2 Trường D < II. KHỐI TRƯỜNG",
          "9 Tổng cộng [total]",
        ],
        rules: [
          "B22.DONG.TONG error: Dòng “Tổng cộng” = “Xã A” + “Xã B” + “Trường C” + “Trường D” [C9 = C4 + C5 + C7 + C8; 2]",
        ],
      },
    ],
  },
  {
    name: "named parts by range, by gaps and with a difference",
    sheets: [
      {
        name: "Biểu 23",
        bordered: "A2:D9",
        rows: [
          ["BIỂU 23"],
          ["Mã số", "Chỉ tiêu", "Quý I", "Quý II"],
          ["01", "Đầu kỳ"],
          ["02", "Kết nạp"],
          ["03", "Chuyển đến"],
          ["04", "Tổng tăng (02+03)"],
          ["05", "Giảm"],
          ["06", "Cuối kỳ (06 = 01 + 04 - 05)"],
          ["07", "Cán bộ đi cơ sở theo chủ trương (01+02)"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: [
          "3 01 Đầu kỳ",
          "4 02 Kết nạp",
          "5 03 Chuyển đến",
          "6 04 Tổng tăng (02+03)",
          "7 05 Giảm",
          "8 06 Cuối kỳ (06 = 01 + 04 - 05)",
          "9 07 Cán bộ đi cơ sở theo chủ trương (01+02)",
        ],
        rules: [
          "B23.DONG.04 error: Dòng 04 = 02 + 03 [C6 = C4 + C5; 2]",
          "B23.DONG.06 error: Dòng 06 = 01 + 04 − 05 [C8 = C3 + C6 - C7; 2]",
        ],
      },
    ],
  },
  {
    name: "a total over rows that are not told apart",
    sheets: [
      {
        name: "Biểu 24",
        bordered: "A2:C6",
        rows: [
          ["BIỂU 24"],
          ["TT", "Đơn vị", "Số lượng"],
          [1, "Xã"],
          [2, "Phường"],
          [_, "Đơn vị khác"],
          [_, "Tổng cộng"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: ["3 1 Xã", "4 2 Phường", "5 Đơn vị khác < Phường", "6 Tổng cộng [total]"],
        rules: [],
      },
    ],
  },
  {
    name: "part and whole by plan and result",
    sheets: [
      {
        name: "Biểu 30",
        bordered: "A2:E5",
        rows: [
          ["BIỂU 30"],
          ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Đạt tỷ lệ (%)"],
          [1, "Kết nạp"],
          [2, "Bồi dưỡng"],
          [3, "Giới thiệu"],
        ],
      },
    ],
    learned: [
      {
        shape: "form",
        rows: ["3 1 Kết nạp", "4 2 Bồi dưỡng", "5 3 Giới thiệu"],
        rules: ["B30.COT.E explain: Cột “Đạt tỷ lệ (%)” = “Thực hiện” : “Kế hoạch” [E3 = D3 / C3 x 100; 3]"],
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
      { shape: "form", rows: ["5 "], rules: ["B20.CHIA.2 error: Cột (2) + (3) = (1) [A5 = B5 + C5; 1]"] },
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
        rows: [
          "4 01 Số mô hình",
          "5 02 Số ý tưởng",
          "6 02.1 Trong đó: được công nhận < Số ý tưởng",
          "7 03 Cộng [total]",
          "8 04 Đề xuất",
        ],
        rules: [
          "B9.COT.E error: Cột “Lũy kế” = “Kỳ trước” + “Kỳ này” [E4 = C4 + D4; 4]",
          "B9.DONG.03 error: Dòng 03 = 01 + 02 [C7 = C4 + C5; 3]",
        ],
      },
    ],
  },
];

describe("rules of blank forms", () => {
  it.each(forms)("$name", ({ sheets, learned }) => {
    const template = learn(...sheets);
    expect(template.sheets.map((_sheet, index) => learnedSheet(template, index))).toMatchObject(learned);
  });
});
