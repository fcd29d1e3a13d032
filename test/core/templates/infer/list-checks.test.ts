/** What a blank list lets one check of its lines: one column of a group, ages, nobody twice, ordinals, totals. */
import { learn, learnedSheet, type SheetLook } from "../../../support/blank-form";

interface List {
  readonly name: string;
  readonly look: SheetLook;
  readonly checks: readonly string[];
}

/** An empty cell. */
const _ = null;

const twice = "Không có hai dòng cùng họ tên và ngày sinh";
const sameLine = "Không có hai dòng giống hệt nhau";
const ordinals = (caption: string) => `Cột ${caption} đánh số liên tục, không trùng, không bỏ cách`;

const lists: readonly List[] = [
  {
    name: "members with their day of birth under the sex, bands of age, qualifications",
    look: {
      bordered: "A2:J6",
      rows: [
        ["DANH SÁCH ĐOÀN VIÊN"],
        ["Stt", "Họ và tên", "Ngày sinh", "<", "Độ tuổi", "<", "<", "Trình độ", "<", "Ghi chú"],
        ["^", "^", "Nam", "Nữ", "18–25", "26–30", "31+", "Đại học", "Thạc sĩ", "^"],
        [1],
        [2],
        [3],
      ],
    },
    checks: [
      "T1.NHOM.C error: Mỗi dòng chỉ ghi một trong các cột “Nam”, “Nữ” [at-most-one C|D; 1]",
      "T1.NHOM.E error: Mỗi dòng chỉ ghi một trong các cột “18–25”, “26–30”, “31+” [at-most-one E|F|G; 1]",
      "T1.TRONG.C explain: Mỗi dòng phải ghi ít nhất một trong các cột “Nam”, “Nữ” [at-least-one C|D; 1]",
      "T1.TUOI explain: Độ tuổi đánh dấu khớp với ngày sinh [C|D in E 18–25, F 26–30, G 31–]",
      `T1.TRUNG explain: ${twice} [B+C+D]`,
      `T1.TT note: ${ordinals("Stt")} [tt-sequence]`,
    ],
  },
  {
    name: "the sex crossed, the year of birth beside it: no cross is no fault",
    look: {
      bordered: "A2:E5",
      rows: [["DANH SÁCH"], ["TT", "Họ và tên", "Nam", "Nữ", "Năm sinh"], [1], [2], [3]],
    },
    checks: [
      "T1.NHOM.C error: Mỗi dòng chỉ ghi một trong các cột “Nam”, “Nữ” [at-most-one C|D; 1]",
      `T1.TRUNG explain: ${twice} [B+E]`,
      `T1.TT note: ${ordinals("TT")} [tt-sequence]`,
    ],
  },
  {
    name: "branches with their counts of men and women, named after their secretary too",
    look: {
      bordered: "A2:F6",
      rows: [
        ["DANH SÁCH CHI ĐOÀN"],
        ["TT", "Tên chi đoàn", "Giới tính", "<", "Họ và tên bí thư", "Ngày sinh"],
        ["^", "^", "Nam", "Nữ", "^", "^"],
        [1],
        [2],
        [3],
      ],
    },
    checks: [`T1.TRUNG note: ${sameLine} [B+C+D+E+F]`, `T1.TT note: ${ordinals("TT")} [tt-sequence]`],
  },
  {
    name: "a number that each person has alone",
    look: {
      bordered: "A2:D5",
      rows: [["DANH SÁCH"], ["TT", "Họ và tên", "Số CCCD", "Ngày sinh"], [1], [2], [3]],
    },
    checks: [
      "T1.TRUNG explain: Không có hai dòng cùng cột “Số CCCD” [C]",
      `T1.TRUNG.2 explain: ${twice} [B+D]`,
      `T1.TT note: ${ordinals("TT")} [tt-sequence]`,
    ],
  },
  {
    name: "trips and commendations name the same person again",
    look: {
      bordered: "A2:F5",
      rows: [
        ["DANH SÁCH KHEN THƯỞNG"],
        ["TT", "Họ và tên", "Năm sinh", "Hình thức khen thưởng", "Từ ngày", "Số ngày"],
        [1, _, _, _, _, "=E3+1"],
        [2],
        [3],
      ],
    },
    checks: [`T1.TRUNG note: ${sameLine} [B+C+D+E]`, `T1.TT note: ${ordinals("TT")} [tt-sequence]`],
  },
  {
    name: "both days of a party member are filled in by turns, degrees may be two",
    look: {
      bordered: "A2:F6",
      rows: [
        ["DANH SÁCH ĐẢNG VIÊN"],
        ["TT", "Họ và tên", "Ngày vào Đảng", "<", "Học vấn", "<"],
        ["^", "^", "Dự bị", "Chính thức", "THCS", "THPT"],
        [1],
        [2],
        [3],
      ],
    },
    checks: [`T1.TRUNG note: ${sameLine} [B+C+D+E+F]`, `T1.TT note: ${ordinals("TT")} [tt-sequence]`],
  },
  {
    name: "a total line to be typed: sums, lines counted, what cannot be told",
    look: {
      bordered: "A2:H7",
      rows: [
        ["DANH SÁCH HỖ TRỢ"],
        ["TT", "Họ và tên", "Ngày sinh", "<", "Trình độ", "<", "Số tiền", "Chỉ số"],
        ["^", "^", "Nam", "Nữ", "Đại học", "Khác", "^", "^"],
        [1],
        [2],
        [3],
        ["Cộng", "<"],
      ],
    },
    checks: [
      "T1.NHOM.C error: Mỗi dòng chỉ ghi một trong các cột “Nam”, “Nữ” [at-most-one C|D; 1]",
      "T1.TRONG.C explain: Mỗi dòng phải ghi ít nhất một trong các cột “Nam”, “Nữ” [at-least-one C|D; 1]",
      `T1.TRUNG explain: ${twice} [B+C+D]`,
      `T1.TT note: ${ordinals("TT")} [tt-sequence]`,
      "T1.CONG.C explain: Dòng “Cộng”, cột “Nam” = số dòng có ghi trong danh sách [C7 count C]",
      "T1.CONG.D explain: Dòng “Cộng”, cột “Nữ” = số dòng có ghi trong danh sách [D7 count D]",
      "T1.CONG.E explain: Dòng “Cộng”, cột “Đại học” = số dòng có ghi trong danh sách [E7 count E]",
      "T1.CONG.F explain: Dòng “Cộng”, cột “Khác” = số dòng có ghi trong danh sách [F7 count F]",
      "T1.CONG.G error: Dòng “Cộng”, cột “Số tiền” = tổng các dòng của danh sách [G7 sum G]",
    ],
  },
  {
    name: "a total line that the form computes",
    look: {
      bordered: "A2:C6",
      rows: [["DANH SÁCH"], ["TT", "Tên công trình", "Số tiền"], [1], [2], [3], ["Cộng", "<", "=SUM(C3:C5)"]],
    },
    checks: [`T1.TRUNG note: ${sameLine} [B+C]`, `T1.TT note: ${ordinals("TT")} [tt-sequence]`],
  },
  {
    name: "no ordinals, one column",
    look: { bordered: "A2:A5", rows: [["DANH SÁCH"], ["Họ và tên"], [], [], []] },
    checks: [],
  },
  {
    name: "met or not met, crossed in a list",
    look: {
      bordered: "A2:E5",
      rows: [["DANH SÁCH"], ["TT", "Tên mô hình", "Đạt", "Không đạt", "Lý do"], [1], [2], [3]],
    },
    checks: [
      "T1.NHOM.C error: Mỗi dòng chỉ ghi một trong các cột “Đạt”, “Không đạt” [at-most-one C|D; 1]",
      `T1.TRUNG note: ${sameLine} [B+C+D+E]`,
      `T1.TT note: ${ordinals("TT")} [tt-sequence]`,
    ],
  },
];

describe("checks of blank lists", () => {
  it.each(lists)("$name", ({ look, checks }) => {
    expect(learnedSheet(learn(look)).checks).toEqual(checks);
  });

  it("reads the typed figures of a total line without adding them up", () => {
    const { sheet } = learnedSheet(
      learn({
        bordered: "A2:C6",
        rows: [["DANH SÁCH"], ["TT", "Tên công trình", "Số tiền"], [1], [2], [3], ["Cộng", "<"]],
      }),
    );
    expect(sheet.looseFields).toEqual([
      { cell: "C6", label: "Cộng: Số tiền", type: "any", operator: "none" },
    ]);
  });
});
