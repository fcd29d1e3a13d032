/**
 * What Excel refuses with, as a `HostFailure`: error codes of Office.js and of the way to it, each with a sentence for
 * the officer. Source of the codes: Excel.ErrorCodes and OfficeExtension.ErrorCodes of office.js.
 */
import type { HostFailure, HostFailureKind } from "../host/host-failure";

const messages: Readonly<Record<HostFailureKind, string>> = {
  "protected-sheet":
    "Trang đang được bảo vệ nên Excel không cho ghi. Sổ tính vẫn như cũ. Hãy bỏ bảo vệ trang (Xem lại > Bỏ bảo vệ trang tính) rồi làm lại.",
  "protected-workbook":
    "Cấu trúc sổ tính đang được bảo vệ nên không thêm trang được. Sổ tính vẫn như cũ. Hãy bỏ bảo vệ sổ tính (Xem lại > Bảo vệ sổ làm việc) rồi làm lại.",
  "cell-being-edited":
    "Có một ô đang được gõ dở. Sổ tính vẫn như cũ. Hãy nhấn Enter hoặc Esc trong ô đó rồi làm lại.",
  "sheet-gone":
    "Không tìm thấy trang cần dùng; có thể trang vừa bị xóa hoặc đổi tên. Sổ tính vẫn như cũ. Hãy kiểm tra lại các trang rồi làm lại.",
  "too-large":
    "Số liệu quá lớn, Excel không nhận trong một lần. Sổ tính vẫn như cũ. Hãy chia thành nhiều đợt, mỗi đợt ít đơn vị hơn.",
  "session-lost":
    "Mất kết nối với Excel. Nếu đang ghi dở, lần mở sau ngăn DOAN sẽ hỏi có đưa sổ tính về như trước không. Hãy đóng rồi mở lại ngăn DOAN.",
  unsupported:
    "Bản Excel này không làm được việc vừa yêu cầu. Sổ tính vẫn như cũ. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.",
  "read-only":
    "Sổ tính đang mở ở chế độ chỉ đọc nên không ghi vào được. Hãy lưu một bản sao, mở bản sao đó rồi làm lại.",
  cancelled: "Đã dừng theo yêu cầu. Sổ tính vẫn như trước khi bắt đầu.",
  refused:
    "Excel không thực hiện được việc này. Sổ tính vẫn như cũ. Hãy lưu sổ tính, mở lại rồi làm lần nữa; nếu vẫn vậy thì gửi thông báo lỗi cho người hỗ trợ.",
};

/** A failure found by ourselves, thrown to leave the work at hand; `inExcel` turns it into an answer. */
export class HostRefusal extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.message);
  }
}

export function hostFailure(
  kind: HostFailureKind,
  more: { readonly message?: string; readonly sheet?: string; readonly detail?: string } = {},
): HostFailure {
  return { outcome: "failed", kind, message: messages[kind], ...more };
}

/** The failure behind what was thrown; `undefined` for a bug of ours, which is to be thrown on. */
export function hostFailureOf(error: unknown): HostFailure | undefined {
  if (error instanceof HostRefusal) return error.failure;
  if (!isOfficeError(error)) return undefined;
  return hostFailure(kinds.get(error.code) ?? "refused", { detail: detailOf(error) });
}

/** Office's own numbers stand beside its words: some of its calls answer with the one, some with the other. */
const kinds = new Map<string | number, HostFailureKind>([
  ["AccessDenied", "protected-sheet"],
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  [5004, "cell-being-edited"],
  ["WriteNotSupportedWhenModalDialogOpen", "cell-being-edited"],
  [5016, "cell-being-edited"],
  ["ItemNotFound", "sheet-gone"],
  ["InvalidReference", "sheet-gone"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  [5103, "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  [5104, "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["InvalidOrTimedOutSession", "session-lost"],
  [5012, "session-lost"],
  ["HostRestartNeeded", "session-lost"],
  ["InvalidRequestContext", "session-lost"],
  ["InactiveWorkbook", "session-lost"],
  ["Timeout", "session-lost"],
  ["ConnectionFailure", "session-lost"],
  ["ApiNotFound", "unsupported"],
  ["ApiNotAvailable", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
]);

interface OfficeError {
  readonly code: string | number;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string | null };
}

/** `OfficeExtension.Error`, and the plain objects that the older calls of Office answer with. */
function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return typeof error.code === "string" || typeof error.code === "number";
}

function detailOf({ code, message, debugInfo }: OfficeError): string {
  return [code, message, debugInfo?.errorLocation].filter(Boolean).join(" · ");
}
