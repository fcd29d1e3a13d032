/** Ages of officers in words: who is over first, then those of whom nothing can be said, the rest last. */
import { type CheckedOfficer, verdictWords } from "../../../core/officers/age-sheets";
import { dateText } from "../../../core/text/read-date";
import type { OverageHere } from "../../../workflows/officers/overage-here";
import type { OfficerLineWords } from "./officer-line";

const words = {
  summary: (over: number, all: number, day: string) => `${over}/${all} cán bộ quá tuổi, tính đến ngày ${day}`,
  unsettled: (count: number) => `${count} cán bộ chưa kết luận được`,
  table: (sheet: string, limits: number) => `Theo bảng tuổi ở trang “${sheet}” (${limits} dòng)`,
  builtIn:
    "Theo QĐ 289-QĐ/TW ngày 8/2/2010, hết hiệu lực từ ngày 15/5/2026. Với ngày sau đó, hãy tạo bảng tuổi rồi ghi theo QĐ 1289-QĐ/TWĐTN-CTĐ.",
  born: (day: string) => `Sinh ngày ${day}`,
  age: (age: number, most: number) => `${age} tuổi, không quá ${most}`,
};

export function overageSummary({ officers, over, unsettled, on }: OverageHere): readonly string[] {
  return [
    words.summary(over.length, officers.length, dateText(on)),
    ...(unsettled.length > 0 ? [words.unsettled(unsettled.length)] : []),
  ];
}

export function tableWords({ table }: OverageHere): string {
  return table ? words.table(table.sheet, table.limits.length) : words.builtIn;
}

export interface OverageLine extends OfficerLineWords {
  readonly officer: CheckedOfficer;
}

export function overageLines({ officers, over, unsettled }: OverageHere): readonly OverageLine[] {
  const rest = officers.filter((officer) => !over.includes(officer) && !unsettled.includes(officer));
  return [...over, ...unsettled, ...rest].map((officer) => {
    const { name, post, unit, birth, overage, sheet, row } = officer;
    const isOver = overage?.outcome === "over";
    const isSettled = isOver || overage?.outcome === "within";
    const most = isSettled ? (overage.limit.inOffice ?? overage.limit.firstTime) : null;
    return {
      key: `${sheet} ${row}`,
      name,
      level: isOver ? "error" : isSettled ? "fine" : "warning",
      verdict: isSettled ? verdictWords(officer) : "",
      details: [
        ...[post, unit].filter((part) => part !== null),
        ...(birth && birth.first === birth.last ? [words.born(dateText(birth.first))] : []),
        ...(isSettled && most !== null ? [words.age(overage.age, most)] : []),
        ...(isSettled ? [] : [verdictWords(officer)]),
      ],
      officer,
    };
  });
}
