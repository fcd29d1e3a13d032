/** The faults of how a text is written: old fonts, loose marks, look-alike letters, odd spaces, commands, mark-up. */
import type { Finding, Severity } from "../model/finding";
import type { CommandKind } from "../text/command-text";

const messages = {
  tcvn3: (found: string, repaired: string) =>
    `Chữ gõ bằng phông cũ (TCVN3) “${found}”, đã đọc là “${repaired}”. Đề nghị gõ lại bằng Unicode.`,
  vni: (found: string, repaired: string) =>
    `Chữ gõ bằng phông cũ (VNI) “${found}”, đã đọc là “${repaired}”. Đề nghị gõ lại bằng Unicode.`,
  misread: (found: string, repaired: string) =>
    `Chữ bị vỡ khi chuyển tệp “${found}”, đã đọc là “${repaired}”. Đề nghị ghi lại.`,
  looseMarks: (repaired: string) =>
    `Dấu của “${repaired}” gõ rời khỏi chữ (Unicode tổ hợp) nên khó tìm và so khớp; đã đọc đúng. Đề nghị gõ lại bằng Unicode dựng sẵn.`,
  eth: (repaired: string) =>
    `Dùng chữ “Ð” của tiếng nước ngoài thay cho “Đ”; đã đọc là “${repaired}”. Đề nghị gõ lại chữ Đ.`,
  oddSpaces: (repaired: string) =>
    `Có khoảng trắng đặc biệt hoặc ký tự ẩn trong “${repaired}” (thường do chép từ nơi khác); đã đọc như khoảng trắng thường. Đề nghị gõ lại.`,
  commandRuns: (found: string) =>
    `Ô ghi lệnh “${found}” thay cho nội dung; phần mềm chỉ coi là chữ, không chạy. Đề nghị xoá và ghi lại đúng nội dung.`,
  commandShown: (found: string) =>
    `“${found}” viết như công thức nhưng đang là chữ nên không được tính; giữ nguyên như đơn vị ghi. Đề nghị kiểm tra có định lập công thức không.`,
  markupRuns: (found: string) =>
    `Ô chứa mã lệnh “${found}” thay cho nội dung; phần mềm chỉ coi là chữ, không chạy. Đề nghị xoá và ghi lại đúng nội dung.`,
  markupShown: (found: string) =>
    `Trong “${found}” có mã của trang mạng, thường do chép từ nơi khác; giữ nguyên như đơn vị ghi. Đề nghị bỏ phần mã.`,
  onlySpaces: "Ô chỉ có dấu cách, được hiểu là để trống. Đề nghị ghi nội dung hoặc xoá hẳn.",
};

export const typedInTcvn3 = (sheet: string, cell: string, found: string, repaired: string): Finding =>
  repair(
    "CH.CHU.TCVN3",
    "error",
    sheet,
    cell,
    found,
    repaired,
    messages.tcvn3(short(found), short(repaired)),
  );

export const typedInVni = (sheet: string, cell: string, found: string, repaired: string): Finding =>
  repair("CH.CHU.VNI", "error", sheet, cell, found, repaired, messages.vni(short(found), short(repaired)));

export const misreadLetters = (sheet: string, cell: string, found: string, repaired: string): Finding =>
  repair("CH.CHU.VO", "error", sheet, cell, found, repaired, messages.misread(short(found), short(repaired)));

export const looseMarks = (sheet: string, cell: string, found: string, repaired: string): Finding =>
  repair("CH.CHU.TOHOP", "note", sheet, cell, found, repaired, messages.looseMarks(short(repaired)));

export const ethForDStroke = (sheet: string, cell: string, found: string, repaired: string): Finding =>
  repair("CH.CHU.ETH", "note", sheet, cell, found, repaired, messages.eth(short(repaired)));

export const oddSpaces = (sheet: string, cell: string, found: string, repaired: string): Finding =>
  repair("CH.CHU.CACH", "note", sheet, cell, found, repaired, messages.oddSpaces(short(repaired)));

/** What would run once it stood in a cell as a formula is an error; what merely looks like one is worth a look. */
export const commandAsText = (sheet: string, cell: string, found: string, kind: CommandKind): Finding =>
  kind === "runs"
    ? wording("CH.CHU.LENH", "error", sheet, cell, found, messages.commandRuns(short(found)))
    : wording("CH.CHU.LENH", "note", sheet, cell, found, messages.commandShown(short(found)));

export const markupInText = (sheet: string, cell: string, found: string, kind: CommandKind): Finding =>
  kind === "runs"
    ? wording("CH.CHU.MA", "error", sheet, cell, found, messages.markupRuns(short(found)))
    : wording("CH.CHU.MA", "note", sheet, cell, found, messages.markupShown(short(found)));

export const onlySpaces = (sheet: string, cell: string, found: string): Finding => ({
  ...wording("CH.TRONG.CACH", "note", sheet, cell, found, messages.onlySpaces),
  expected: null,
  mend: { kind: "value", value: "" },
});

function repair(
  ruleId: string,
  severity: Severity,
  sheet: string,
  cell: string,
  found: string,
  repaired: string,
  message: string,
): Finding {
  return {
    ...wording(ruleId, severity, sheet, cell, found, message),
    expected: repaired,
    mend: { kind: "value", value: repaired },
  };
}

function wording(
  ruleId: string,
  severity: Severity,
  sheet: string,
  cell: string,
  found: string,
  message: string,
): Finding {
  return { ruleId, severity, sheet, cell, message, blocking: false, found };
}

const longestQuoted = 60;

function short(text: string): string {
  const tidy = text.replace(/\s+/g, " ").trim();
  return tidy.length <= longestQuoted ? tidy : `${tidy.slice(0, longestQuoted).trimEnd()}…`;
}
