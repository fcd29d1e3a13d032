/** What only a consolidation can find: figures that go into no total, and totals that cannot be computed. */
import type { Finding, Severity } from "../model/finding";
import type { FieldId } from "../model/report-data";
import type { Consolidation, NotComputable, Part } from "./consolidation";
import { figureContent } from "./figure-text";

const words = {
  leftOut: (figure: string, place: string) =>
    `“${figure}” không cộng được vào ô ${place} của biểu nên để riêng. Đề nghị đơn vị sửa lại rồi tổng hợp lại.`,
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

export function totalFindings({ leftOut, notComputable, template }: Consolidation): readonly TotalFinding[] {
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
  ];
}

function aboutTotal(ruleId: string, severity: Severity, message: string, part: Part | null): Finding {
  return { ruleId, severity, sheet: part?.sheet ?? null, cell: part?.cell ?? null, message, blocking: false };
}
