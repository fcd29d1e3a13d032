/** Why a file is not in the totals, and what is odd about whose it is: the sentences and their ids. */
import type { Finding, Severity } from "../model/finding";

const reasons = {
  unitUnknown: (texts: readonly string[]) =>
    texts.length === 0
      ? "Không tìm thấy tên đơn vị trong tệp và tên tệp không cho biết là đơn vị nào. Đề nghị ghi tên đơn vị vào trang bìa rồi nộp lại."
      : `Tên đơn vị ghi trong tệp (“${texts.join("”, “")}”) không có trong danh sách đơn vị. Đề nghị kiểm tra lại tên hoặc bổ sung vào danh sách.`,
  unitAmbiguous: (names: readonly string[]) =>
    `Chưa xác định được là đơn vị nào trong số: ${names.join(", ")}. Đề nghị đơn vị ghi đủ tên, ví dụ “${names[0] ?? ""}”.`,
  unitDoubtful: (unit: string, other: string, byFileName: boolean) =>
    `Trong tệp ghi ${unit} nhưng ${byFileName ? "tên tệp lại là của" : "chỗ khác trong tệp lại ghi"} ${other}; đã tính cho ${unit}. Đề nghị kiểm tra lại.`,
  unitNotExpected: (name: string) =>
    `${name} không thuộc các đơn vị phải nộp trong kỳ này nên không được tính.`,
  ofReceiver: (name: string) =>
    `Tệp là số liệu của ${name}, đơn vị tổng hợp, không phải báo cáo của đơn vị cấp dưới nên không được tính.`,
  otherPeriod: (found: string, expected: string) =>
    `Tệp là số liệu của kỳ ${found}, không phải kỳ ${expected} nên không được tính. Đề nghị gửi đúng kỳ.`,
  otherForm:
    "Không trang nào trong tệp giống biểu mẫu nên không đọc được số liệu. Đề nghị đơn vị lập lại trên đúng biểu đã gửi xuống.",
  notClean: "Cấu trúc biểu bị thay đổi nên được để riêng theo yêu cầu chỉ lấy các báo cáo đúng mẫu.",
  superseded: (used: string, day: string | null) =>
    `Đơn vị đã gửi bản sau${day === null ? "" : ` (ngày ${day})`}: “${used}”; bản này không được tính.`,
  identical: (other: string) => `Giống hệt tệp “${other}” nên chỉ tính một lần.`,
  sameForTwoUnits: (other: string, unit: string) =>
    `Giống hệt tệp “${other}” của ${unit}; chưa rõ số liệu là của đơn vị nào nên cả hai không được tính. Đề nghị hai đơn vị gửi lại.`,
  notChosen: (used: string) => `Đã chọn dùng tệp “${used}” của đơn vị này nên bản này không được tính.`,
  dismissed: "Đã chọn không tính tệp này.",
  blankForm: "Đây là biểu mẫu chưa điền, không phải báo cáo của đơn vị nào, nên được để riêng.",
  noAccess:
    "Không mở được tệp: có thể tệp đang được chương trình khác giữ hoặc không có quyền đọc. Hãy đóng tệp, kiểm tra quyền rồi chạy lại.",
  programFault: (place: string) =>
    `Phần mềm gặp lỗi khi đọc tệp này (${place}) nên không lấy được số liệu. Đề nghị gửi tệp cho người phụ trách phần mềm.`,
};

export const fileReasons = reasons;

function aboutFile(ruleId: string, severity: Severity, message: string): Finding {
  return { ruleId, severity, sheet: null, cell: null, message, blocking: false };
}

export const unitFinding = {
  unknown: (texts: readonly string[]) => aboutFile("DV.LA", "error", reasons.unitUnknown(texts)),
  ambiguous: (names: readonly string[]) => aboutFile("DV.MOHO", "error", reasons.unitAmbiguous(names)),
  doubtful: (unit: string, other: string, byFileName: boolean) =>
    aboutFile("DV.NGHI", "explain", reasons.unitDoubtful(unit, other, byFileName)),
  notExpected: (name: string) => aboutFile("DV.NGOAI", "error", reasons.unitNotExpected(name)),
  ofReceiver: (name: string) => aboutFile("DV.TONGHOP", "note", reasons.ofReceiver(name)),
  otherPeriod: (found: string, expected: string) =>
    aboutFile("KY.KHAC", "error", reasons.otherPeriod(found, expected)),
  notChosen: (used: string) => aboutFile("TEP.CHON", "note", reasons.notChosen(used)),
  dismissed: () => aboutFile("TEP.BO", "note", reasons.dismissed),
  blankForm: () => aboutFile("TEP.MAUTRANG", "note", reasons.blankForm),
  otherForm: () => aboutFile("TEP.KHACMAU", "error", reasons.otherForm),
  superseded: (used: string, day: string | null) =>
    aboutFile("TEP.TRUNG", "note", reasons.superseded(used, day)),
  identical: (other: string) => aboutFile("TEP.GIONG", "note", reasons.identical(other)),
  sameForTwoUnits: (other: string, unit: string) =>
    aboutFile("TEP.CHUNG", "error", reasons.sameForTwoUnits(other, unit)),
  converted: (container: string) =>
    aboutFile("TEP.CU", "note", `Tệp ở định dạng ${container}; vẫn đọc được. Lần sau nên lưu dạng .xlsx.`),
};

/** A field where the unit's name is written in a way that two units share, though other lines settle it. */
export function unitNameVague(sheet: string, cell: string, text: string, unit: string): Finding {
  return {
    ruleId: "DV.TEN",
    severity: "error",
    sheet,
    cell,
    message: `Tên đơn vị ghi “${text}” chưa rõ là đơn vị nào; theo các dòng khác trong tệp đã hiểu là ${unit}. Đề nghị ghi đủ tên.`,
    blocking: false,
    found: text,
    expected: unit,
  };
}

export function fileRefused(kind: string, message: string): Finding {
  const ids: Readonly<Record<string, string>> = {
    password: "TEP.MATKHAU",
    damaged: "TEP.HONG",
    "cut-off": "TEP.DUT",
    "not-a-workbook": "TEP.LA",
    empty: "TEP.TRONG",
    "too-big": "TEP.LON",
    "no-access": "TEP.MO",
    "program-fault": "TEP.LOI",
  };
  return { ...aboutFile(ids[kind] ?? "TEP.HONG", "error", message), blocking: true };
}
