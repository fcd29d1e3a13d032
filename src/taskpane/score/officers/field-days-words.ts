/** Days in the field in words: the two denominators by name, every officer with quarters, problems first. */
import type { FieldDaysSummary, OfficerDays } from "../../../core/officers/field-days";
import type { TripFault } from "../../../core/officers/trip";
import { formatNumber } from "../../../core/text/format-number";
import type { UnitFieldDays } from "../../../workflows/officers/units-field-days";
import type { OfficerLineWords } from "./officer-line";

const words = {
  officers: ({ officers, exempt, subject }: FieldDaysSummary) =>
    `${officers} cán bộ, ${exempt} được miễn, ${subject} phải thực hiện`,
  days: (total: string, average: string | null) =>
    `Đã đi ${total} ngày${average === null ? "" : `, bình quân ${average} ngày/đồng chí`}`,
  planned: (days: string) => `Theo kế hoạch: ${days} ngày`,
  met: (met: number, threshold: number) => `${met} cán bộ đi đủ từ ${threshold} ngày`,
  rates: (met: number, { officers, subject }: FieldDaysSummary, ofSubject: string, ofAll: string) =>
    `${met}/${subject} = ${ofSubject} số phải thực hiện; ${met}/${officers} = ${ofAll} tổng số`,
  nobody: "Không có cán bộ nào phải thực hiện nên không có tỷ lệ.",
  daysOf: (days: string) => `${days} ngày`,
  exempt: (reason: string) => `Miễn: ${reason}`,
  quarters: (parts: string) => `Các quý: ${parts}`,
  quarter: (name: string, days: string) => `${name} ${days}`,
  undated: (days: string) => `${days} ngày không ghi rõ từ ngày nào`,
  plannedOf: (days: string) => `Kế hoạch ${days} ngày`,
  short: (days: string) => `Còn thiếu ${days} ngày`,
  overlaps: "Có chuyến trùng ngày, mỗi ngày chỉ tính một lần",
  fault: ({ sheet, cell, message }: TripFault) => `Trang “${sheet}”, ô ${cell}: ${message}`,
  unit: ({ officers, exempt }: FieldDaysSummary) => `${officers} cán bộ, ${exempt} được miễn`,
};

const quarterNames = ["I:", "II:", "III:", "IV:"];

export function summaryLines(summary: FieldDaysSummary, threshold: number): readonly string[] {
  const { totalDays, plannedDays, averageDays, met, rate, rateOfAll } = summary;
  return [
    words.officers(summary),
    words.days(shown(totalDays), averageDays === null ? null : shown(averageDays)),
    ...(plannedDays > 0 ? [words.planned(shown(plannedDays))] : []),
    words.met(met, threshold),
    rate === null || rateOfAll === null
      ? words.nobody
      : words.rates(met, summary, percent(rate), percent(rateOfAll)),
  ];
}

/** Those who fall short first, the most days missing first; the exempt last. */
export function officerLines(
  officers: readonly OfficerDays[],
  threshold: number,
): readonly (OfficerLineWords & { readonly officer: OfficerDays })[] {
  const rankOf = ({ isMet }: OfficerDays) => (isMet === false ? 0 : isMet ? 1 : 2);
  return [...officers]
    .sort((one, other) => rankOf(one) - rankOf(other) || one.done.total - other.done.total)
    .map((officer) => ({ ...lineOf(officer, threshold), officer }));
}

export function unitLine({ name, code, file, days, faults }: UnitFieldDays): OfficerLineWords {
  const { summary, threshold } = days;
  const { subject, met } = summary;
  return {
    key: code ?? file,
    name,
    level: met < subject ? "error" : faults.length > 0 ? "warning" : "fine",
    verdict: `${met}/${subject}`,
    details: [...summaryLines(summary, threshold), ...faults.map(words.fault)],
  };
}

export function faultText(fault: TripFault): string {
  return words.fault(fault);
}

function lineOf(officer: OfficerDays, threshold: number): OfficerLineWords {
  const { officer: name, post, exempt, done, planned, isMet, overlaps, sheet, row } = officer;
  const quarters = done.quarters.flatMap((days, index) =>
    days > 0 ? words.quarter(quarterNames[index] ?? "", shown(days)) : [],
  );
  return {
    key: `${sheet} ${row}`,
    name,
    level: exempt !== null ? "note" : isMet ? "fine" : "error",
    verdict: words.daysOf(shown(done.total)),
    details: [
      ...(post === null ? [] : [post]),
      ...(exempt === null ? [] : [words.exempt(exempt)]),
      ...(isMet === false ? [words.short(shown(threshold - done.total))] : []),
      ...(quarters.length > 0 ? [words.quarters(quarters.join(", "))] : []),
      ...(done.undated > 0 ? [words.undated(shown(done.undated))] : []),
      ...(planned.total > 0 ? [words.plannedOf(shown(planned.total))] : []),
      ...(overlaps ? [words.overlaps] : []),
    ],
  };
}

function shown(number: number): string {
  return formatNumber(Math.round(number * 10) / 10);
}

function percent(rate: number): string {
  return `${shown(rate * 100)} %`;
}
