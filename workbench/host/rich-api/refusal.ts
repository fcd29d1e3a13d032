/**
 * Excel's refusals by their codes (`Excel.ErrorCodes`), with the HTTP status office.js shows beside them and the
 * sentence a Vietnamese Excel gives.
 */

const refusals = {
  AccessDenied: [403, "Bạn không thể thực hiện thao tác được yêu cầu."],
  ActivityLimitReached: [429, "Đã đạt giới hạn hoạt động."],
  ApiNotFound: [
    400,
    "Không tìm thấy API mà bạn đang cố sử dụng. API có thể có trong phiên bản Excel mới hơn.",
  ],
  Conflict: [409, "Không thể xử lý yêu cầu do xung đột."],
  GeneralException: [500, "Đã xảy ra lỗi nội bộ khi xử lý yêu cầu."],
  InsertDeleteConflict: [409, "Thao tác chèn hoặc xoá gây ra xung đột."],
  InvalidArgument: [400, "Tham số không hợp lệ, bị thiếu hoặc có định dạng không đúng."],
  InvalidOperation: [400, "Thao tác không hợp lệ đối với đối tượng."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel đang ở chế độ sửa ô. Hãy thoát khỏi chế độ sửa bằng phím Enter hoặc Tab rồi thử lại.",
  ],
  InvalidReference: [400, "Tham chiếu này không hợp lệ cho thao tác hiện tại."],
  InvalidSelection: [400, "Lựa chọn hiện tại không hợp lệ cho thao tác này."],
  ItemAlreadyExists: [409, "Tài nguyên đang được tạo đã tồn tại."],
  ItemNotFound: [404, "Tài nguyên được yêu cầu không tồn tại."],
  MergedRangeConflict: [409, "Không thể hoàn tất thao tác. Không thể làm thay đổi một phần của ô đã gộp."],
  NotImplemented: [501, "Tính năng được yêu cầu chưa được triển khai."],
  RangeExceedsLimit: [400, "Số ô trong vùng vượt quá số lượng tối đa được hỗ trợ."],
  UnsupportedOperation: [400, "Thao tác đang được thử không được hỗ trợ."],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof refusals;

/** Thrown by whatever carries out an action; the batch stops there and answers with it. */
export class Refusal extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    const known = refusals[code as RefusalCode] as readonly [number, string] | undefined;
    super(message ?? known?.[1] ?? refusals.GeneralException[1]);
    this.httpStatus = known?.[0] ?? 400;
  }
}

/** Stops the batch: `refuse("ItemNotFound")`. */
export function refuse(code: RefusalCode): never {
  throw new Refusal(code);
}
