/** What is odd about a whole workbook, whatever stands in it: who saved it, and that results are missing. */
import type { Finding } from "../model/finding";
import type { Workbook } from "../model/grid";

const messages = {
  savedBy: (program: string) =>
    `Tệp do chương trình ${program} lưu, không phải Excel; số liệu vẫn đọc được. Nếu biểu bị lệch, đề nghị đơn vị lưu lại bằng Excel.`,
  resultsMissing: (count: number) =>
    `Tệp không lưu sẵn kết quả của ${count} ô công thức nên phần mềm tự tính lại. Đề nghị mở tệp bằng Excel, lưu lại rồi gửi.`,
};

/** @param isXlsx Other kinds of workbook are told for what they are, whoever saved them. */
export function fileFindings(workbook: Workbook, isXlsx: boolean): readonly Finding[] {
  const program = isXlsx ? foreignProgram(workbook.application ?? "") : undefined;
  const missing = resultsMissing(workbook);
  return [
    ...(program === undefined ? [] : [ofFile("TEP.NGUON", messages.savedBy(program), workbook.application)]),
    ...(missing === 0 ? [] : [ofFile("TEP.CHUATINH", messages.resultsMissing(missing), missing)]),
  ];
}

/** The program by the name people know it by; `undefined` for Excel and where the file does not say. */
function foreignProgram(application: string): string | undefined {
  const name = application.trim();
  // "Microsoft Excel", "Microsoft Macintosh Excel", "Microsoft Excel Online"; libraries give themselves out for it too.
  if (name === "" || /excel/i.test(name)) return undefined;
  return programs.find(([pattern]) => pattern.test(name))?.[1] ?? name.replace(/[/$].*$/, "").slice(0, 40);
}

const programs: readonly (readonly [RegExp, string])[] = [
  [/libreoffice/i, "LibreOffice"],
  [/openoffice/i, "OpenOffice"],
  [/wps|kingsoft|\bet\b/i, "WPS Office"],
  [/google/i, "Google Trang tính"],
  [/numbers/i, "Numbers"],
  [/onlyoffice/i, "ONLYOFFICE"],
];

function resultsMissing({ sheets }: Workbook): number {
  let count = 0;
  for (const { cells } of sheets)
    for (const { resultMissing } of cells.values()) if (resultMissing) count += 1;
  return count;
}

function ofFile(ruleId: string, message: string, found: string | number | undefined): Finding {
  return {
    ruleId,
    severity: "note",
    sheet: null,
    cell: null,
    message,
    blocking: false,
    ...(found === undefined ? {} : { found }),
  };
}
