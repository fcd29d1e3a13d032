/** Why a unit counts as not having submitted: nothing came, or what came could not be used. */
import type { SetAside } from "./choose-cards";

const words = {
  nothing: "Chưa có tệp nào của đơn vị này.",
  nothingHere: "Trong tệp đang mở chưa có phiếu chấm hoặc dòng bảng điểm nào của đơn vị này.",
  unusable: (name: string, reason: string) => `Đã có “${name}” nhưng không dùng được. ${reason}`,
  maybe: (name: string, reason: string) => `Có thể “${name}” là của đơn vị này. ${reason}`,
};

/** @param isHere In the open workbook, not among files. */
export function notSubmittedReason(setAside: readonly SetAside[], isHere: boolean): string {
  const [first] = [...setAside].sort((one, other) => order.indexOf(one.why) - order.indexOf(other.why));
  if (!first) return isHere ? words.nothingHere : words.nothing;
  if (first.why === "unmarked-row") return first.reason;
  return (first.why === "maybe" ? words.maybe : words.unusable)(first.label, first.reason);
}

const order: readonly SetAside["why"][] = [
  "unreadable",
  "no-form",
  "other",
  "maybe",
  "unmarked-row",
  "settled",
];
