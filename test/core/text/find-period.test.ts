/** Periods as titles, file names and cells name them. */
import fc from "fast-check";
import { type Period, periodId } from "../../../src/core/model/period";
import { findPeriod } from "../../../src/core/text/find-period";

function idIn(text: string, defaultYear?: number): string | undefined {
  const period = findPeriod(text, defaultYear === undefined ? {} : { defaultYear });
  return period && periodId(period);
}

it.each([
  ["Quý IV năm 2023", "2023-Q4"],
  ["BÁO CÁO QUÝ IV NĂM 2023", "2023-Q4"],
  ["quý 4/2023", "2023-Q4"],
  ["Quý 04 - 2023", "2023-Q4"],
  ["Q4-2023", "2023-Q4"],
  ["Q.4/2023", "2023-Q4"],
  ["Quý IV/2023", "2023-Q4"],
  ["Quý IV/23", "2023-Q4"],
  ["Quý IV (năm 2023)", "2023-Q4"],
  ["Qúi I của năm 2024", "2024-Q1"],
  ["quý tư năm 2023", "2023-Q4"],
  ["Năm 2023, quý III", "2023-Q3"],
  ["2023 - Quý II", "2023-Q2"],
  ["quy 4 2023", "2023-Q4"],
  ["Quy IV nam 2023", "2023-Q4"],
  ["BC_Quy4_2023.xlsx", "2023-Q4"],
  ["Quý 4 - Duyên Hải - 2023.xlsx", "2023-Q4"],
  ["QUÝ\u00a0IV NĂM\n2023".normalize("NFD"), "2023-Q4"],
  ["tháng 5 năm 2024", "2024-M05"],
  ["Báo cáo tháng 05/2024", "2024-M05"],
  ["Tháng 12-2023", "2023-M12"],
  ["T5/2024", "2024-M05"],
  ["T.11.2024", "2024-M11"],
  ["BC thang 5 nam 2024", "2024-M05"],
  ["2024-T5", "2024-M05"],
  ["12/2023", "2023-M12"],
  ["6 tháng đầu năm 2023", "2023-H1"],
  ["06 tháng năm 2023", "2023-H1"],
  ["Sáu tháng đầu năm 2023", "2023-H1"],
  ["6 tháng cuối năm 2023", "2023-H2"],
  ["6T đầu năm 2023", "2023-H1"],
  ["6 thang dau nam 2023", "2023-H1"],
  ["nửa cuối năm 2023", "2023-H2"],
  ["9 tháng năm 2023", "2023-9M"],
  ["9 tháng đầu năm 2023", "2023-9M"],
  ["9T/2023", "2023-9M"],
  ["3 tháng đầu năm 2023", "2023-Q1"],
  ["năm 2023", "2023"],
  ["BAO CAO NAM 2023", "2023"],
  ["12 tháng năm 2023", "2023"],
  ["nhiệm kỳ 2022-2027", "2022-2027"],
  ["Đại hội lần thứ XIII, nhiệm kỳ 2026 – 2031", "2026-2031"],
  ["nhiem ky 2022-2027", "2022-2027"],
])("%p names %s", (text, id) => {
  expect(idIn(text)).toBe(id);
});

describe("several times in one text", () => {
  it.each([
    ["Quý III năm 2023 và phương hướng quý IV năm 2023", "2023-Q3"],
    ["Kết quả 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2023", "2023-H1"],
    ["Kế hoạch năm 2023 - Báo cáo Quý IV", "2023-Q4"],
    ["Năm 2023 (nhiệm kỳ 2022-2027)", "2023"],
    ["Báo cáo năm 2023 (số liệu tính đến ngày 15/12/2023)", "2023"],
    ["Báo cáo năm 2023 (tính đến hết tháng 11 năm 2023)", "2023"],
    ["Quý IV năm 2023 (số liệu tính đến ngày 15/12/2023)", "2023-Q4"],
    ["Trà Vinh, ngày 15 tháng 12 năm 2023. BÁO CÁO QUÝ III NĂM 2023", "2023-Q3"],
    ["Quý IV năm 2023 so với cùng kỳ năm 2022", "2023-Q4"],
    ["So với quý III năm 2023, quý IV năm 2023 tăng", "2023-Q4"],
    ["Quý IV năm 2023, theo giai đoạn 2021-2025", "2023-Q4"],
  ])("%p: %s", (text, id) => {
    expect(idIn(text)).toBe(id);
  });
});

it.each([
  ["(số liệu tính đến ngày 15/12/2023)"],
  ["ngày 15 tháng 12 năm 2023"],
  ["Trà Vinh, ngày ..... tháng 12 năm 2023"],
  ["ngày …. tháng …. năm 2023"],
  ["15 tháng 12 năm 2023"],
  ["2023-12-15"],
  ["từ ngày 15/11/2022 đến ngày 14/11/2023"],
  ["từ tháng 1 đến tháng 6 năm 2023"],
  ["sinh năm 1998"],
  ["So với cùng kỳ năm 2022"],
  ["Tầm nhìn đến năm 2045"],
  ["năm học 2023-2024"],
  ["2023-2024"],
  ["Quý IV"],
  ["Giai đoạn 2021-2025, quý IV"],
  ["6 tháng cuối năm"],
  ["Công văn số 1289/2023/QĐ-TWĐTN"],
  ["Quý thầy cô"],
  ["Quỹ 4 năm"],
  ["Phường 4, Q4"],
  [""],
])("%p names no period", (text) => {
  expect(idIn(text)).toBeUndefined();
});

describe("a year given from outside", () => {
  it.each([
    ["Quý IV", "2024-Q4"],
    ["Quy 3", "2024-Q3"],
    ["tháng 5", "2024-M05"],
    ["6 tháng cuối năm", "2024-H2"],
    ["9 tháng đầu năm", "2024-9M"],
    ["Quý IV năm 2023", "2023-Q4"],
    ["Thời gian giữ chức vụ trên 6 tháng", undefined],
    ["Học thứ 2, T5, T7", undefined],
    ["6 tháng đầu nhiệm kỳ", undefined],
    ["Báo cáo năm", undefined],
    ["ngày 15/12", undefined],
  ])("%p: %p", (text, id) => {
    expect(idIn(text, 2024)).toBe(id);
  });
});

it("finds every period in its own id", () => {
  fc.assert(fc.property(anyPeriod, (period) => expect(findPeriod(periodId(period))).toEqual(period)));
});

const year = fc.integer({ min: 1975, max: 2099 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant("month" as const), year, ordinal: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant("quarter" as const), year, ordinal: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant("half-year" as const), year, ordinal: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant("nine-months" as const), year }),
  fc.record({ kind: fc.constant("year" as const), year }),
  fc
    .record({ year, length: fc.integer({ min: 2, max: 9 }) })
    .map(({ year, length }) => ({ kind: "term" as const, year, lastYear: year + length })),
);
