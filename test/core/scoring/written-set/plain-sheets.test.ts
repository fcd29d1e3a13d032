/** Sheets of criteria that were never made for DOAN: as provinces and districts print them. */
import { isCriteriaSheet } from "../../../../src/core/scoring/written-set/read-criteria-sheet";
import { setOn, sheetOf, shortOf, toldOn } from "./written-sheets";

const buDang = `
HUYỆN ĐOÀN BÙ ĐĂNG ||
BẢNG TIÊU CHÍ THI ĐUA NĂM 2015 ||
TT | NỘI DUNG CHẤM ĐIỂM | ĐIỀU KIỆN CHẤM ĐIỂM | VB CHỨNG MINH | ĐIỂM TỰ CHẤM
1 | Chế độ thông tin báo cáo | 8 điểm: đủ, đúng hạn⏎6 điểm: thiếu 2 báo cáo tháng⏎4 điểm: thiếu 1 báo cáo quý hoặc 3 báo cáo tháng⏎0 điểm: thiếu 1 báo cáo quý và từ 4 báo cáo tháng | Đoàn KT sẽ đối chiếu với VP huyện Đoàn |
2 | Họp giao ban | không vắng: 5⏎vắng 1: 4⏎vắng 2: 3⏎vắng 3: 1⏎vắng từ 4: 0 | |
`;

it("a district's sheet with steps in words: contents, steps, what to cite, its title", () => {
  const set = setOn(sheetOf(buDang, "Sheet1"));
  expect(shortOf(set)).toBe("1 steps; 2 steps");
  expect(set).toMatchObject({
    id: "bang-tieu-chi-thi-dua-nam-2015",
    title: "BẢNG TIÊU CHÍ THI ĐUA NĂM 2015",
    combine: "sum",
    recognizes: null,
    criteria: [{ evidenceHint: "Đoàn KT sẽ đối chiếu với VP huyện Đoàn" }, { title: "Họp giao ban" }],
  });
  expect(toldOn(sheetOf(buDang, "Sheet1"))).toEqual([
    "note BTC.BAC.DU C4",
    "note BTC.STEP.GAP C4",
    "note BTC.STEP.OVERLAP C4",
  ]);
});

it("steps in rows of their own, with points beside them, are one content", () => {
  const set = setOn(
    sheetOf(`
TT | Nội dung | Điều kiện | Điểm
1 | Họp giao ban | không vắng | 5
 | | vắng 1 | 4
 | | vắng từ 2 | 0
2 | Chương trình năm | có chương trình và hội nghị | 5
 | | có chương trình, không hội nghị | 3
 | | không có | 0
`),
  );
  expect(shortOf(set)).toBe("1 steps 5; 2 points 5");
  expect(set.criteria[0]).toMatchObject({ judge: { steps: [{ points: 5 }, { points: 4 }, { points: 0 }] } });
  expect(set.criteria[1]?.remark).toContain("có chương trình, không hội nghị: 3");
});

it.each([
  {
    name: "codes with points in them",
    sheet: "Mã | Tiêu chí, nội dung\n1 | A\n1.1 | B\n1.2 | C\n2 | D\n2.1 | E\n2.1.1 | F",
    tree: "1 gate (1.1 met, 1.2 met); 2 gate (2.1 gate (2.1.1 met))",
  },
  {
    name: "Roman numbers over numbers that go on",
    sheet:
      "TT | Tiêu chí | Điểm chuẩn\nI | Tổ chức | 10\n1 | Kế hoạch | 6\n2 | Báo cáo | 4\nII | Phong trào | 5\n3 | Tình nguyện | 5",
    tree: "I sum 10 (1 points 6, 2 points 4); II sum 5 (3 points 5)",
  },
  {
    name: "numbers that begin anew under every Roman one",
    sheet:
      "STT | Nội dung | Điểm tối đa\nI | Tổ chức |\n1 | Kế hoạch | 6\n1.1 | Năm | 3\n1.2 | Quý | 3\nII | Phong trào |\n1 | Tình nguyện | 5\n1.1 | Hè | 5",
    tree: "I sum (I.1 sum 6 (I.1.1 points 3, I.1.2 points 3)); II sum (II.1 sum 5 (II.1.1 points 5))",
  },
  {
    name: "letters over Roman numbers over numbers and small letters",
    sheet:
      "TT | Tiêu chí | Thang điểm\nA | Tổ chức |\nI | Kế hoạch |\n1 | Xây dựng |\na) | Năm | 2\nb) | Quý | 3\nII | Báo cáo | 1\nB | Phong trào | 2",
    tree: "A sum (I sum (1 sum (a points 2, b points 3)), II points 1); B points 2",
  },
  {
    name: "TC1, TC2 over 1.1, 2.1",
    sheet: "Mã | Tiêu chí\nTC1 | A\n1.1 | B\nTC2 | C\n2.1 | D",
    tree: "TC1 gate (1.1 met); TC2 gate (2.1 met)",
  },
  {
    name: "letters up to I, which is no Roman number there",
    sheet: "TT | Tiêu chí\nG | A\nH | B\nI | C",
    tree: "G met; H met; I met",
  },
  {
    name: "codes written before the names",
    sheet:
      "Nội dung tiêu chí | Điểm\nI. CÔNG TÁC TỔ CHỨC | 10\n1. Kế hoạch | 4\n2. Báo cáo | 6\nTiêu chí 3: Phong trào | 5",
    tree: "I sum 10 (1 points 4, 2 points 6, 3 points 5)",
  },
  {
    name: "a heading written over the code's column",
    sheet: "TT | Nội dung | Điểm\nI. CÔNG TÁC TỔ CHỨC | | 10\n1 | Kế hoạch | 10\nTổng cộng | | 10",
    tree: "I sum 10 (1 points 10)",
  },
  {
    name: "criteria beside their contents",
    sheet:
      "TT | Tiêu chí | Nội dung | Điểm chuẩn\n1 | Quản lý đoàn viên | Dùng phần mềm | 5\n | | Nắm tư tưởng | 3\n2 | Kế hoạch | Có chương trình | 2",
    tree: "1 sum (1.1 points 5, 1.2 points 3); 2 sum (2.1 points 2)",
  },
  {
    name: "criteria beside contents that are numbered through",
    sheet:
      "TT | Tiêu chí | Nội dung | Điểm chuẩn\n1 | Quản lý đoàn viên | Dùng phần mềm | 5\n2 | | Nắm tư tưởng | 3\n3 | Kế hoạch | Có chương trình | 2",
    tree: "I sum (1 points 5, 2 points 3); II sum (3 points 2)",
  },
  {
    name: "dashes below a content",
    sheet:
      "TT | Nội dung | Điểm tối đa\n1 | Kế hoạch | 5\n- | Có kế hoạch | 2\n- | Có hội nghị | 3\n2 | Báo cáo | 5",
    tree: "1 sum 5 (1.1 points 2, 1.2 points 3); 2 points 5",
  },
  {
    name: "bonus and penalty told by their names and signs",
    sheet:
      "TT | Nội dung | Điểm tối đa\nI | Kế hoạch | 5\nII | ĐIỂM THƯỞNG | 3\nIII | ĐIỂM TRỪ |\n1 | Gửi chậm | -2",
    tree: "I points 5; II points 3 bonus; III sum penalty (1 points 2)",
  },
  {
    name: "points in many spellings",
    sheet:
      "TT | Nội dung | Điểm tối đa\n1 | Kế hoạch | 10 điểm\n2 | Báo cáo | 0 – 5\n3 | Tin bài | tối đa 2,5\n4 | Hội nghị | 3đ\n5 | Mô hình | +1",
    tree: "1 points 10; 2 points 5; 3 points 2.5; 4 points 3; 5 points 1 bonus",
  },
])("$name", ({ sheet, tree }) => {
  expect(shortOf(setOn(sheetOf(sheet)))).toBe(tree);
});

it("a total, a place and a day, signatures and notes are no contents", () => {
  const sheet = sheetOf(`
BỘ TIÊU CHÍ ĐÁNH GIÁ CHI ĐOÀN |||
TT | Nội dung | Điểm tối đa
1 | Kế hoạch | 60
2 | Báo cáo | 40
 | TỔNG CỘNG | 100
 | Ghi chú: chấm theo quý |
 | Trà Vinh, ngày    tháng 12 năm 2026 |
 | TM. BAN THƯỜNG VỤ |
 | Nguyễn Văn A |
`);
  expect(setOn(sheet)).toMatchObject({ maxPoints: 100, combine: "sum" });
  expect(shortOf(setOn(sheet))).toBe("1 points 60; 2 points 40");
  expect(toldOn(sheet)).toEqual([]);
  expect(isCriteriaSheet(sheet)).toBe(true);
});

it("captions over two rows, merged, in another order", () => {
  const sheet = sheetOf(`
Tiêu chí | | TT | Điểm |
 | | | Điểm chuẩn | Tự chấm
Kế hoạch | | 1 | 5 |
`);
  const merges = [
    { top: 1, bottom: 2, left: 1, right: 2 },
    { top: 1, bottom: 2, left: 3, right: 3 },
    { top: 1, bottom: 1, left: 4, right: 5 },
  ];
  expect(shortOf(setOn({ ...sheet, merges }))).toBe("1 points 5");
});
