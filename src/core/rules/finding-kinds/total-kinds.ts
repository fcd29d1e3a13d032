/** What only a consolidation can find: figures outside the totals, totals that cannot be computed, corrections. */
import type { FindingKind } from "./finding-kind";

export const totalKinds: readonly FindingKind[] = [
  {
    id: "TH.DE.RIENG",
    title: "Số liệu để riêng, không cộng được",
    severity: "error",
    explains:
      "Nội dung đơn vị ghi không phải là số nên không cộng được vào tổng và được để riêng. Đề nghị đơn vị sửa lại rồi tổng hợp lại.",
  },
  {
    id: "TH.KHONG.TINH",
    title: "Ô tổng chưa tính được",
    severity: "note",
    explains:
      "Ô này của bản tổng hợp phải tính từ các số đã cộng nhưng phần mềm chưa tính được. Đề nghị xem lại công thức, hoặc tự tính và ghi vào.",
  },
  {
    id: "TH.SUA.TAY",
    title: "Số liệu sửa tay",
    severity: "note",
    explains:
      "Số này do người tổng hợp sửa, khác với tệp của đơn vị. Số sửa được dùng để cộng; đề nghị báo đơn vị sửa trong báo cáo của mình.",
  },
];
