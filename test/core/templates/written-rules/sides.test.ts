/** What users write in a sheet "Quy tắc", and which cells of the form it comes to. */
import { mvdTv202304 } from "../../../../src/core/templates/library/mvd-tv-2023-04";
import { readRules, ruleLine, type RuleRow } from "../../../support/rule-sheet";

interface Written {
  readonly rule: readonly [form: string | null, left: RuleRow[0], sign: string | null, right?: RuleRow[0]];
  readonly means: string;
}

/** [form, left, sign, right] → the first comparison, and how many more. */
const written: readonly Written[] = [
  // Plain addresses of the blank form.
  { rule: ["B1", "C14", "=", "D14"], means: "B1!C14 = B1!D14" },
  { rule: [null, "B1!C14", "=", "B1!D14"], means: "B1!C14 = B1!D14" },
  { rule: [null, "'Biểu 1 Đoàn viên'!C14", "=", "B1!$D$14"], means: "B1!C14 = B1!D14" },
  { rule: ["B1", "c14", "=", "ô D14"], means: "B1!C14 = B1!D14" },
  { rule: ["B1", "C13", "=", "C14:C16"], means: "B1!C13 = sum[B1!C14 B1!C15 B1!C16]" },
  { rule: ["B1", "C13", "=", "SUM(C14:C16)"], means: "B1!C13 = sum[B1!C14 B1!C15 B1!C16]" },
  { rule: ["B1", "C13", "=", "TỔNG(C14:C16)"], means: "B1!C13 = sum[B1!C14 B1!C15 B1!C16]" },
  { rule: ["B1", "C13", "=", "tong(C14;C15;C16)"], means: "B1!C13 = sum[B1!C14 B1!C15 B1!C16]" },
  { rule: ["B1", "C13", "=", "SUM(C14,C15)"], means: "B1!C13 = sum[B1!C14 B1!C15]" },
  // Excel took the side for a formula.
  { rule: ["B1", "=C13", "=", "=SUM(C14:C16)"], means: "B1!C13 = sum[B1!C14 B1!C15 B1!C16]" },
  {
    rule: [null, "='Biểu 1 Đoàn viên'!C13", "=", "='Biểu 2 Tổ chức'!C12*0.5"],
    means: "B1!C13 = B2!C12 * 0.5",
  },
  { rule: ["B1", "=C13", "=", "=ROUND(D13/E13,2)"], means: "B1!C13 = round(B1!D13 / B1!E13, 2)" },
  { rule: ["B1", "=C13", "=", "=IFERROR(D13/E13,0)"], means: "B1!C13 = B1!D13 / B1!E13" },
  // Columns hold in every row the form asks.
  { rule: ["B1", "(7)", "=", "(8) + (9)"], means: "B1!I13 = B1!J13 + B1!K13 (+17)" },
  { rule: ["B1", "cột 7", "=", "cột 8 + cột (9)"], means: "B1!I13 = B1!J13 + B1!K13 (+17)" },
  { rule: ["B1", -7, "=", "(8)+(9)"], means: "B1!I13 = B1!J13 + B1!K13 (+17)" },
  { rule: ["B1", "(Đoàn viên cuối kỳ)", "=", "(Nam) + (Nữ)"], means: "B1!I13 = B1!J13 + B1!K13 (+17)" },
  { rule: ["B1", "Đoàn viên cuối kỳ", "=", "Nam + Nữ"], means: "B1!I13 = B1!J13 + B1!K13 (+17)" },
  { rule: ["B1", "doan vien cuoi ky", "=", "nam + nữ"], means: "B1!I13 = B1!J13 + B1!K13 (+17)" },
  { rule: ["B1", "cột “Đoàn viên cuối kỳ”", "=", "(Nam + Nữ)"], means: "B1!I13 = B1!J13 + B1!K13 (+17)" },
  { rule: ["B1", "(7) × 2", ">=", "((8) + (9)) * 2"], means: "B1!I13 * 2 >= B1!J13 + B1!K13 * 2 (+17)" },
  { rule: ["B1", "TỔNG((13):(16))", "=", "(7)"], means: "sum[B1!O13 B1!P13 B1!Q13 B1!R13] = B1!I13 (+17)" },
  { rule: ["B1", "MAX((8);(9))", "<=", "(7)"], means: "max[B1!J13 B1!K13] <= B1!I13 (+17)" },
  { rule: ["B3", "(Hoàn thành tốt > Số lượng)", "≤", "(2)"], means: "B3!H13 <= B3!D13 (+10)" },
  { rule: ["B1", "cột I", "≥", "cột J"], means: "B1!I13 >= B1!J13 (+17)" },
  // Rows hold in every column of counts.
  {
    rule: ["B1", "[TC]", "=", "[I]+[II]+[III]+[IV]"],
    means: "B1!C30 = B1!C13 + B1!C17 + B1!C23 + B1!C27 (+15)",
  },
  { rule: ["B1", "dòng TC", "=", "dòng I + dòng II"], means: "B1!C30 = B1!C13 + B1!C17 (+15)" },
  { rule: ["B1", "[Tổng cộng]", "≥", "[Khối trường học]"], means: "B1!C30 >= B1!C17 (+15)" },
  { rule: ["B1", "[I]", "=", "TỔNG([1.1]:[1.3])"], means: "B1!C13 = sum[B1!C14 B1!C15 B1!C16] (+15)" },
  { rule: ["B3", "[I]", "=", "[1.1] + [1.2]"], means: "B3!C13 = B3!C14 + B3!C15 (+6)" },
  { rule: ["B3", "[II]", "≥", "[2.1]"], means: "B3!C18 >= B3!C19 (+6)" },
  // Both: one cell.
  { rule: ["B1", "[TC](7)", "=", "[I](7) + [II](7)"], means: "B1!I30 = B1!I13 + B1!I17" },
  { rule: ["B1", "[TC;7]", "=", "[1.1; (7)]"], means: "B1!I30 = B1!I14" },
  { rule: ["B1", "(7)[TC]", "=", "dòng 1.1 cột 7"], means: "B1!I30 = B1!I14" },
  { rule: ["B1", "[Xã](Nam)", "≤", "cột 7 dòng 1.1"], means: "B1!J14 <= B1!I14" },
  { rule: ["B1", "[I](7)", "=", "TỔNG([1.1](7):[1.3](7))"], means: "B1!I13 = sum[B1!I14 B1!I15 B1!I16]" },
  { rule: ["B1", "[TC](7)", "=", "TỔNG((7))"], means: "B1!I30 = sum[B1!I14 B1!I15 B1!I16 … 13]" },
  // Between forms.
  { rule: ["B1", "B3![I](1)", "<=", "[TC](7)"], means: "B3!C13 <= B1!I30" },
  { rule: [null, "B3[III](1)", "=", "B2[TC](4)"], means: "B3!C23 = B2!F22" },
  { rule: [null, "Biểu 2![TC](4)", "=", "'Biểu 3 Xếp loại'![III](1)"], means: "B2!F22 = B3!C23" },
  { rule: [null, "B3!(1)", "≥", "B3!(2)"], means: "B3!C13 >= B3!D13 (+10)" },
  // Lists.
  { rule: ["B2", "[TC](10)", ">=", 'ĐẾM(B4(10);"x")'], means: "B2!L22 >= count B4(10) khi (10) = x" },
  { rule: [null, "TỔNG(B5(7))", "=", "B5!G24"], means: "sum B5(7) = B5!G24" },
  { rule: ["B5", "TỔNG((7))", "=", "[Cộng](7)"], means: "sum B5(7) = B5!G24" },
  { rule: ["B5", "SUM(G12:G23)", "=", "G24"], means: "sum B5(7) = B5!G24" },
  { rule: ["B5", "TỔNG(7)", "≥", 60], means: "sum B5(7) >= 60" },
  { rule: [null, 'TỔNG(B5(7);B5(3);"Bí thư")', "≥", 60], means: "sum B5(7) khi (3) = Bí thư >= 60" },
  { rule: [null, 'SUMIF(B5(3);"Bí thư";B5(7))', "≥", 60], means: "sum B5(7) khi (3) = Bí thư >= 60" },
  { rule: [null, "ĐẾM KHÁC NHAU(B4(2))", "=", "ĐẾM(B4(2))"], means: "distinct B4(2) = count B4(2)" },
  { rule: [null, "MAX(B5(7))", "≤", 366], means: "max B5(7) <= 366" },
  { rule: ["B5", "(5)", "không quá", "(6)"], means: "B5 mỗi dòng: (5) <= (6)" },
  { rule: ["B5", "(7)", "=", "(6) - (5) + 1"], means: "B5 mỗi dòng: (7) = (6) - (5) + 1" },
  { rule: ["B5", "Từ ngày", "≥", "01/01/2023"], means: "B5 mỗi dòng: (5) >= 44927" },
  { rule: ["B6", 'ĐẾM((3);"Đạt")', ">=", 14], means: "count[B6!C11 B6!C12 B6!C13 … 18] = Đạt >= 14" },
  { rule: ["B6", 'COUNTIF(C11:C27;"Đạt")', "=", 14], means: "count[B6!C11 B6!C12 B6!C13 … 17] = Đạt = 14" },
  // The period before.
  { rule: ["B1", "(1)", "=", "KỲ TRƯỚC((7))"], means: "B1!C13 = trước B1!I13 (+17)" },
  { rule: ["B1", "[1.1](1)", "=", "KỲ TRƯỚC([1.1](7))"], means: "B1!C14 = trước B1!I14" },
  { rule: ["B1", "[TC](7) / KỲ TRƯỚC([TC](7))", "≤", "120%"], means: "B1!I30 / trước B1!I30 <= 1.2" },
  // Numbers as Vietnamese hands write them.
  { rule: ["B1", "C14", "≤", "1.234"], means: "B1!C14 <= 1234" },
  { rule: ["B1", "C14", "≤", "1.234,5"], means: "B1!C14 <= 1234.5" },
  { rule: ["B2", "[TC](12)", "≥", "95%"], means: "B2!N22 >= 0.95" },
  { rule: ["B2", "[TC](12)", "≥", "0,5"], means: "B2!N22 >= 0.5" },
  {
    rule: ["B1", "ABS([TC](7) - B2![TC](4))", "<", "LÀM TRÒN(0,5)"],
    means: "|B1!I30 - B2!F22| < round(0.5, 0)",
  },
  {
    rule: ["B2", "TỬ SỐ([TC](13))", "≤", "MẪU SỐ([TC](13))"],
    means: "numerator B2!O22 <= denominator B2!O22",
  },
  // The whole comparison in one cell.
  { rule: ["B1", "(7) = (8) + (9)", null], means: "B1!I13 = B1!J13 + B1!K13 (+17)" },
  { rule: ["B1", "=C13=SUM(C14:C16)", null], means: "B1!C13 = sum[B1!C14 B1!C15 B1!C16]" },
  { rule: ["B1", "[TC](7) ≥ 100", null], means: "B1!I30 >= 100" },
  // Words.
  { rule: ["B6", "[1.1](3)", "khác", '"Không đạt"'], means: 'B6!C12 <> "Không đạt"' },
  { rule: ["B6", "[1.1](3)", "bằng", "Đạt"], means: 'B6!C12 = "Đạt"' },
  // Other kinds.
  { rule: ["B6", "(3)", "thuộc", "Đạt; Không đạt"], means: "choice B6!C11 (+17): Đạt|Không đạt" },
  { rule: ["B5", "Lý do miễn", "thuộc", "Học tập, Thai sản"], means: "choice B5(8): Học tập|Thai sản" },
  { rule: ["B5", "(9)", "theo mẫu", "*#*QĐ*"], means: "pattern B5(9): *#*QĐ*" },
  { rule: ["B4", "(2)", "bắt buộc", null], means: "required B4(2)" },
  { rule: ["B1", "[1.1]", "phải có", null], means: "required B1!C14 (+15)" },
  { rule: ["B1", "C14; C15", "không được để trống", null], means: "required B1!C14, B1!C15" },
  { rule: ["B6", "(4)", "bắt buộc khi", '(3) = "Đạt"'], means: "required B6!D11 beside B6!C11 = Đạt (+17)" },
  { rule: ["B6", "(4)", "bắt buộc khi", "(3)"], means: "required B6!D11 beside B6!C11 (+17)" },
  { rule: ["B1", "(1)", "là", "số nguyên"], means: "type B1!C13 (+17): integer" },
  { rule: ["B4", "(3); (4)", "là", "ngày"], means: "type B4(3), B4(4): date" },
  { rule: ["B2", "(13)", "là", "tỷ lệ"], means: "type B2!O12 (+10): ratio" },
  { rule: ["B2", "(12)", "là", "tỷ lệ"], means: "type B2!N12 (+10): percent" },
  { rule: ["B4", "(2); (3)", "không trùng", null], means: "unique B4(2, 3)" },
  { rule: [null, "B4(2)", "không trùng", null], means: "unique B4(2)" },
  { rule: ["B2", "(12)", "trong khoảng", "0% đến 100%"], means: "range B2!N12 (+10): 0..1" },
  { rule: ["B1", "C14:C16", "trong khoảng", "0..1.000"], means: "range B1!C14 (+2): 0..1000" },
  { rule: ["B1", "(1)", "trong khoảng", "≥ 0"], means: "range B1!C13 (+17): 0.." },
  { rule: ["B4", "(3)", "trong khoảng", "01/01/1980 đến 31/12/2005"], means: "range B4(3): 29221..38717" },
  { rule: ["B4", "TT", "liên tục", null], means: "tt-sequence B4" },
  { rule: [null, "B4(TT)", "liên tục", null], means: "tt-sequence B4" },
  { rule: [null, "Biểu 5", "liên tục", null], means: "tt-sequence B5" },
];

describe("a rule as it is written", () => {
  it.each(written)("$rule.0 | $rule.1 | $rule.2 | $rule.3", async ({ rule, means }) => {
    const { rules, findings } = await readRules(mvdTv202304, [["QT1", ...rule.map((cell) => cell ?? null)]]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
    expect(rules.map(ruleLine)).toEqual([means]);
  });
});
