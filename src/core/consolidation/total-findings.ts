/** What only a consolidation can find: figures that go into no total, and totals that cannot be computed. */
import type { Finding, Severity } from "../model/finding";
import type { Figure } from "../model/figure";
import type { FieldId } from "../model/report-data";
import type { Consolidation, NotComputable, Part, StackedRow } from "./consolidation";
import { figureContent } from "./figure-text";

const words = {
  leftOut: (figure: string, place: string) =>
    `“${figure}” không cộng được vào ô ${place} của biểu nên để riêng. Đề nghị đơn vị sửa lại rồi tổng hợp lại.`,
  corrected: (place: string, now: string, was: string, seenAt: string | null) =>
    `Sửa tay: ô ${place} tính là ${now}, tệp của đơn vị ghi ${was}${seenAt === null ? "" : ` (thấy từ lần tổng hợp ${seenAt})`}.`,
  correctedEntry: (list: string, row: number, now: string, was: string, seenAt: string | null) =>
    `Sửa tay trong danh sách “${list}”, dòng ${row} của tệp: tính là ${now}, tệp của đơn vị ghi ${was}${seenAt === null ? "" : ` (thấy từ lần tổng hợp ${seenAt})`}.`,
  blank: "để trống",
  notComputable: {
    "no-formula": (place: string) =>
      `Ô ${place} phải tính lại từ các số đã cộng, nhưng mẫu không có công thức nên để trống. Đề nghị tự tính và ghi vào.`,
    "unknown-formula": (place: string) =>
      `Công thức ở ô ${place} chưa tính được ở đây. Phần mềm bảng tính sẽ tính khi mở tệp.`,
    "part-of-list": (place: string) =>
      `Công thức ở ô ${place} lấy số từ một phần của danh sách, mà danh sách đã chuyển sang trang riêng. Đề nghị xem lại công thức này.`,
  } satisfies Readonly<Record<NotComputable["reason"], (place: string) => string>>,
};

export interface TotalFinding {
  /** What the unit gave; null where the total itself is meant. */
  readonly part: Part | null;
  readonly finding: Finding;
}

export function totalFindings(consolidation: Consolidation): readonly TotalFinding[] {
  const { leftOut, notComputable, template } = consolidation;
  const placeOf = (field: FieldId): string => {
    const at = field.lastIndexOf("!");
    const sheet = template.sheets.find(({ key }) => key === field.slice(0, at));
    return `${field.slice(at + 1)} trang “${sheet?.name ?? field.slice(0, at)}”`;
  };
  return [
    ...leftOut.map(({ field, part }) => {
      const said = String(figureContent(part.figure, "sum").value ?? "");
      const message = words.leftOut(said, placeOf(field));
      return { part, finding: { ...aboutTotal("TH.DE.RIENG", "error", message, part), found: said } };
    }),
    ...notComputable.map(({ field, reason }) => ({
      part: null,
      finding: aboutTotal("TH.KHONG.TINH", "note", words.notComputable[reason](placeOf(field)), null),
    })),
    ...correctionFindings(consolidation, placeOf),
  ];
}

/** Every figure counted as the officer corrected it, with what the unit's file says. */
function correctionFindings(
  { units, parts, lists, template }: Consolidation,
  placeOf: (field: FieldId) => string,
): readonly TotalFinding[] {
  return units.flatMap(({ unit, corrections = [] }) =>
    corrections.flatMap(({ field, row, was, now, seenAt }): readonly TotalFinding[] => {
      const key = field.slice(0, field.lastIndexOf("!"));
      const entry = lists.get(key)?.find((one) => one.senderCode === unit.code && one.row === row);
      const part = parts.get(field)?.find(({ unitCode }) => unitCode === unit.code) ?? null;
      if (row === undefined) {
        const message = words.corrected(placeOf(field), said(now), said(was), seenAt);
        return part ? [{ part, finding: aboutTotal("TH.SUA.TAY", "note", message, part) }] : [];
      }
      const list = template.sheets.find((sheet) => sheet.key === key)?.name ?? key;
      const message = words.correctedEntry(list, row, said(now), said(was), seenAt);
      const place = entry ? entryPart(entry, now) : null;
      return [{ part: place, finding: aboutTotal("TH.SUA.TAY", "note", message, place) }];
    }),
  );
}

function entryPart(entry: StackedRow, figure: Figure): Part {
  const { unitCode, unitName, file, sheet, row } = entry;
  return { unitCode, unitName, file, sheet, cell: `${row}:${row}`, figure };
}

function said(figure: Figure): string {
  const { value } = figureContent(figure, "sum");
  return value === null ? words.blank : `“${value}”`;
}

function aboutTotal(ruleId: string, severity: Severity, message: string, part: Part | null): Finding {
  return { ruleId, severity, sheet: part?.sheet ?? null, cell: part?.cell ?? null, message, blocking: false };
}
