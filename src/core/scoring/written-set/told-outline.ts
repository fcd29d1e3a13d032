/** What is wrong with the codes of a written set, told at their cells. */
import { calendarDay } from "../../model/date-serial";
import { unaccented } from "../../text/fold-text";
import type { CriteriaRow, CriteriaRows } from "./criteria-rows";
import type { Outline } from "./outline";
import type { OutlineFault } from "./outline-codes";
import type { SheetReport } from "./sheet-report";

const words = {
  unreadable: (text: string) =>
    `Không đọc được mã “${text}”. Đề nghị ghi mã ngắn, không có dấu cách, ví dụ “1.1”, “II”, “TC1”.`,
  day: (likely: string) =>
    `Excel đã đổi mã ở ô này thành ngày tháng. Đề nghị đổi định dạng ô thành Văn bản rồi gõ lại mã${likely}.`,
  repeated: (code: string, cell: string) =>
    `Mã ${code} đã dùng ở ô ${cell}. Đề nghị đặt mã khác cho một trong hai dòng.`,
  ten: (code: string) =>
    `Excel đã bỏ số 0 cuối của mã; dòng này được hiểu là mã ${code}. Đề nghị đổi định dạng ô thành Văn bản rồi gõ lại ${code}.`,
  within: (text: string) => `Không có dòng nào ở trên mang mã “${text}”. Đề nghị kiểm tra lại cột “Thuộc”.`,
  noParent: (code: string) =>
    `Chưa có dòng riêng cho mã ${code}; các dòng con của nó tạm xếp dưới cấp gần nhất có trong bảng. Đề nghị thêm dòng ${code} với tên của nó.`,
  numbered: (code: string) => `Dòng này chưa có mã nên tạm mang mã ${code}. Đề nghị ghi mã.`,
  allNumbered: "Bảng chưa có mã nên các nội dung được đánh mã theo thứ tự dòng. Đề nghị thêm cột “Mã”.",
  loose: "Dòng này chưa có mã nên chưa được dùng. Nếu là tiêu chí hay nội dung, đề nghị ghi mã.",
  looseAdds: (text: string) =>
    `Dòng “${text}” chưa có mã nên chưa rõ các dòng bên dưới có thuộc phần này không. Đề nghị ghi mã cho dòng này (ví dụ III) và cho các dòng của nó (III.1, III.2…).`,
};

export function tellCodes({ rows, loose }: CriteriaRows, { faults }: Outline, report: SheetReport): void {
  for (const row of rows) {
    const { text, address, number } = row.codeCell;
    if (number !== undefined && isDay(number))
      report.error("BTC.MA.NGAY", address, words.day(likelyCode(number)));
    else if (!row.code && text !== "" && text !== row.title && !/^[-–+•*.…]+$/u.test(text))
      report.error("BTC.MA", address, words.unreadable(text));
  }
  for (const { address, text } of loose) {
    if (/^(phan |muc )?(diem )?(thuong|cong|tru|phat)\b/.test(unaccented(text)))
      report.error("BTC.MA.PHAN", address, words.looseAdds(text));
    else report.note("BTC.MA.THIEU", address, words.loose);
  }
  tellFaults(rows, faults, report);
}

function tellFaults(
  rows: readonly CriteriaRow[],
  faults: readonly OutlineFault[],
  report: SheetReport,
): void {
  const cellOf = (entry: number) => rows[entry]?.codeCell.address ?? rows[entry]?.titleCell.address ?? null;
  const isAllNumbered = rows.every(({ code }) => code === null);
  if (isAllNumbered && rows.length > 0)
    report.note("BTC.MA.THIEU", rows[0]?.titleCell.address ?? null, words.allNumbered);
  for (const fault of faults) {
    const cell = cellOf(fault.entry);
    const code = rows[fault.entry]?.code?.code ?? "";
    switch (fault.kind) {
      case "repeated":
        report.error("BTC.MA.TRUNG", cell, words.repeated(code, cellOf(fault.first) ?? ""));
        break;
      case "ten":
        report.note("BTC.MA.SO0", cell, words.ten(fault.code));
        break;
      case "unknown-within":
        report.error(
          "BTC.THUOC",
          rows[fault.entry]?.at("within").address ?? null,
          words.within(fault.within),
        );
        break;
      case "no-parent":
        report.note("BTC.MA.CHA", cell, words.noParent(fault.code));
        break;
      case "numbered":
        if (!isAllNumbered) report.note("BTC.MA.THIEU", cell, words.numbered(fault.code));
    }
  }
}

/** Serials from the year 2000 on: no criterion has a five-figure code. */
function isDay(number: number): boolean {
  return Number.isInteger(number) && number >= 36_526 && number < 73_050;
}

/** 1 February is what "1.2" became. */
function likelyCode(serial: number): string {
  const { day, month } = calendarDay(serial);
  return ` (có lẽ là ${day}.${month})`;
}
