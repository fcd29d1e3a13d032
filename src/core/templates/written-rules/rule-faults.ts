/** Everything that can be wrong with a sheet of rules, told at the cell of the sheet where it stands. */
import type { Finding, Severity } from "../../model/finding";
import { shownFunctions } from "./side-functions";
import { shownOperators } from "./rule-operators";
import type { RuleColumn } from "./rule-sheet-header";

const unused = "Quy tắc này chưa được dùng.";

const words = {
  noHeader:
    "Trang mang tên quy tắc nhưng không thấy dòng tiêu đề có “Vế trái”, “Phép so sánh”, “Vế phải” trong 15 dòng đầu nên không đọc được quy tắc nào. Đề nghị ghi dòng tiêu đề.",
  form: (text: string, near: string) => `Không có biểu hay trang “${text}”.${near} ${unused}`,
  formNeeded: (forms: string) =>
    `Chưa rõ quy tắc nói về biểu nào: ${forms} đều có thể. Đề nghị ghi biểu vào cột “Biểu”. ${unused}`,
  noForm: `Chưa rõ quy tắc nói về biểu nào. Đề nghị ghi biểu vào cột “Biểu”. ${unused}`,
  column: (text: string, form: string, near: string) =>
    `Biểu ${form} không có cột “${text}”.${near} ${unused}`,
  row: (text: string, form: string, near: string) => `Biểu ${form} không có dòng “${text}”.${near} ${unused}`,
  name: (text: string, form: string, near: string) =>
    `Biểu ${form} không có cột hay dòng nào tên là “${text}”.${near} ${unused}`,
  near: (names: string) => ` Có phải là ${names}?`,
  ambiguous: (text: string, candidates: string) =>
    `“${text}” có thể là ${candidates}. Đề nghị ghi rõ hơn, ví dụ ghi số cột hoặc mã dòng. ${unused}`,
  unreadable: (text: string, rest: string) =>
    rest === ""
      ? `Không hiểu “${text}”: hình như còn thiếu ở cuối. ${unused}`
      : `Không hiểu “${text}” từ chỗ “${rest}”. ${unused} Các hàm dùng được: ${shownFunctions}.`,
  noPlace: `Cả hai vế đều không nêu ô, dòng hay cột nào của biểu. ${unused}`,
  mixedFreedom: `Vế nêu lẫn cả dòng riêng và cột riêng nên không biết so ô nào với ô nào. Đề nghị ghi đủ dòng và cột, ví dụ [TC](7). ${unused}`,
  otherList: `Hai vế nói về từng dòng của hai danh sách khác nhau. Đề nghị dùng TỔNG(…) hoặc ĐẾM(…). ${unused}`,
  unsupported: (what: string) => `${what} ${unused}`,
  notAsked: (address: string, form: string) =>
    `Ô ${address} của ${form} không phải là ô ghi số liệu. Đề nghị kiểm tra lại địa chỉ. ${unused}`,
  printed: (address: string, form: string, text: string) =>
    `Ô ${address} của ${form} in sẵn chữ “${text}”, không phải là số liệu. Đề nghị kiểm tra lại địa chỉ. ${unused}`,
  inList: (address: string, form: string) =>
    `Ô ${address} nằm trong phần ghi danh sách của ${form}, các dòng ở đó thay đổi theo từng đơn vị. Đề nghị dùng cột, ví dụ TỔNG((7)) hoặc (5) ≤ (6). ${unused}`,
  noField: (form: string) => `Không dòng nào, cột nào của ${form} có đủ các ô mà quy tắc nêu. ${unused}`,
  onlyFields: (address: string) =>
    `Ô ${address} không phải là ô nhập của biểu nên chỉ so sánh được bằng =, ≤, ≥… ${unused}`,
  onlyCells: `Phép này cần ô, dòng hoặc cột, không cần phép tính. ${unused}`,
  needsList: `Phép này chỉ dùng cho cột của một danh sách. ${unused}`,
  needsForm: `Phép này chưa dùng được cho danh sách. ${unused}`,
  emptyLeft: `Chưa ghi vế trái. ${unused}`,
  emptyRight: `Chưa ghi vế phải. ${unused}`,
  emptyOperator: `Chưa ghi phép so sánh. Các phép dùng được: ${shownOperators}. ${unused}`,
  uselessRight: (text: string) => `Phép này không cần vế phải nên “${text}” được bỏ qua.`,
  operator: (text: string) =>
    `Không có phép so sánh “${text}”. Các phép dùng được: ${shownOperators}. ${unused}`,
  type: (text: string) =>
    `Không có loại số liệu “${text}”. Các loại: số nguyên, số, phần trăm, ngày, chữ, tỷ lệ n/m. ${unused}`,
  bounds: (text: string) =>
    `Không hiểu khoảng “${text}”. Đề nghị ghi như “0..100”, “0 đến 100”, “0% đến 100%”. ${unused}`,
  tolerance: (text: string) =>
    `Không hiểu sai số “${text}”. Đề nghị ghi một số, một tỷ lệ như 1%, hoặc “làm tròn”. ${unused}`,
  severity: (text: string) =>
    `Không có mức “${text}”, tạm coi là “Lỗi”. Các mức: Lỗi, Cần giải trình, Lưu ý.`,
  repeatedCode: (code: string, row: number, made: string) =>
    `Mã ${code} đã dùng ở dòng ${row}; quy tắc này tạm mang mã ${made}. Đề nghị đặt mã khác.`,
  unknownCode: (code: string) =>
    `Không có quy tắc nào mang mã ${code} để tắt hoặc đổi. Đề nghị kiểm tra lại mã, hoặc ghi đủ hai vế.`,
  day: (text: string) => `Không hiểu ngày “${text}”. Đề nghị ghi như 01/07/2025. ${unused}`,
  state: (text: string) => `Không hiểu “${text}”; quy tắc vẫn được dùng. Đề nghị ghi Bật hoặc Tắt.`,
  columnAsNumber: (number: number) =>
    `Excel đã đổi (${-number}) thành số ${number}; được hiểu là cột (${-number}). Để khỏi nhầm, đề nghị ghi “cột ${-number}”.`,
};

/** A fault of one rule, at one of its cells. */
export interface RuleFault {
  readonly ruleId: string;
  readonly column: RuleColumn;
  /** `error`: the rule is not used. */
  readonly severity: Severity;
  readonly message: string;
}

/** What is wrong on one of the two sides. */
export type SideFault = Omit<RuleFault, "column">;

const error = (ruleId: string, message: string): SideFault => ({ ruleId, severity: "error", message });
const note = (ruleId: string, message: string): SideFault => ({ ruleId, severity: "note", message });

export const faults = {
  form: (text: string, near: readonly string[]) => error("QT.BIEU", words.form(text, nearText(near))),
  formNeeded: (forms: readonly string[]) =>
    error("QT.HIEU", forms.length === 0 ? words.noForm : words.formNeeded(listText(forms, "và"))),
  unknownName: (kind: "column" | "row" | "name", text: string, form: string, near: readonly string[]) =>
    error(kind === "row" ? "QT.DONG" : "QT.COT", words[kind](text, form, nearText(near))),
  ambiguous: (text: string, candidates: readonly string[]) =>
    error("QT.HIEU", words.ambiguous(text, listText(candidates, "hoặc"))),
  unreadable: (text: string, at: number) => error("QT.VE", words.unreadable(text, text.slice(at).trim())),
  noPlace: error("QT.VE", words.noPlace),
  mixedFreedom: error("QT.VE", words.mixedFreedom),
  otherList: error("QT.VE", words.otherList),
  unsupported: (what: string) => error("QT.VE", words.unsupported(what)),
  notAsked: (address: string, form: string) => error("QT.OGIA", words.notAsked(address, form)),
  printed: (address: string, form: string, text: string) =>
    error("QT.OGIA", words.printed(address, form, text)),
  inList: (address: string, form: string) => error("QT.OGIA", words.inList(address, form)),
  noField: (form: string) => error("QT.OGIA", words.noField(form)),
  onlyFields: (address: string) => error("QT.OGIA", words.onlyFields(address)),
  onlyCells: error("QT.VE", words.onlyCells),
  needsList: error("QT.VE", words.needsList),
  needsForm: error("QT.VE", words.needsForm),
  emptyLeft: error("QT.TRONG", words.emptyLeft),
  emptyRight: error("QT.TRONG", words.emptyRight),
  emptyOperator: error("QT.TRONG", words.emptyOperator),
  uselessRight: (text: string) => note("QT.VE", words.uselessRight(text)),
  operator: (text: string) => error("QT.PHEP", words.operator(text)),
  type: (text: string) => error("QT.VE", words.type(text)),
  bounds: (text: string) => error("QT.VE", words.bounds(text)),
  tolerance: (text: string) => error("QT.SAISO", words.tolerance(text)),
  severity: (text: string) => note("QT.MUC", words.severity(text)),
  repeatedCode: (code: string, row: number, made: string) =>
    note("QT.MA", words.repeatedCode(code, row, made)),
  unknownCode: (code: string) => error("QT.MA", words.unknownCode(code)),
  day: (text: string) => error("QT.NGAY", words.day(text)),
  state: (text: string) => note("QT.BAT", words.state(text)),
  columnAsNumber: (number: number) => note("QT.SO", words.columnAsNumber(number)),
};

/** A sheet that bears the name of rules and has no header. */
export function sheetFault(sheet: string): Finding {
  return {
    ruleId: "QT.TRANG",
    severity: "note",
    sheet,
    cell: null,
    message: words.noHeader,
    blocking: false,
  };
}

function nearText(names: readonly string[]): string {
  return names.length === 0 ? "" : words.near(listText(names, "hoặc"));
}

/** "“Nam”, “Nữ” hoặc “Tổng số”". */
function listText(names: readonly string[], last: string): string {
  const shown = names.map((name) => `“${name}”`);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1)}`;
}
