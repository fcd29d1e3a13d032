/** What the statuses of the preflight are called, in which order they stand, and which of them need a look. */
import type { RowStatus } from "./preflight-row";

export const statusWords: Readonly<Record<RowStatus, string>> = {
  unreadable: "Không đọc được",
  "unknown-unit": "Không nhận ra",
  "ambiguous-unit": "Chưa rõ đơn vị",
  "other-form": "Khác mẫu",
  "other-period": "Khác kỳ",
  duplicate: "Trùng",
  "left-out": "Để riêng",
  "has-errors": "Có lỗi",
  "needs-explanation": "Cần giải trình",
  missing: "Chưa nộp",
  ready: "Sẵn sàng",
  kept: "Giữ nguyên",
  "not-a-report": "Không phải báo cáo",
};

/** As the words above are listed. */
export function rankOf(status: RowStatus): number {
  return Object.keys(statusWords).indexOf(status);
}

export function isProblemStatus(status: RowStatus): boolean {
  return status !== "ready" && status !== "kept" && status !== "not-a-report";
}
