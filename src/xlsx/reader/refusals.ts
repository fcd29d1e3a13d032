/** Why a file is not read: the sentences for the officer, one for each kind of refusal. */
import type { ReadRefusal } from "../../host/workbook-reader";
import type { ZipFailure } from "../zip/read-zip";

const messages = {
  password: "Tệp có mật khẩu mở nên không đọc được. Đề nghị đơn vị gửi lại bản không đặt mật khẩu mở tệp.",
  damaged:
    "Tệp bị hỏng, nội dung bên trong không còn nguyên vẹn nên không đọc được. Đề nghị đơn vị mở tệp gốc, lưu lại và gửi lại.",
  cutOff:
    "Tệp bị mất phần cuối, có thể do gửi, tải về hoặc lưu chưa xong. Đề nghị đơn vị gửi lại tệp đầy đủ.",
  empty: "Tệp trống, không có nội dung. Đề nghị đơn vị gửi lại tệp báo cáo.",
  tooBig:
    "Tệp quá lớn so với mức đọc được. Đề nghị đơn vị xóa các trang, dòng và cột không dùng đến rồi lưu và gửi lại.",
  notAWorkbook: (actual: string) =>
    `Tệp này là ${actual}, không phải bảng tính Excel. Đề nghị đơn vị gửi lại báo cáo bằng tệp Excel (.xlsx).`,
  archive: (actual: string) =>
    `Tệp này là ${actual}, không phải bảng tính Excel. Hãy giải nén rồi đưa từng tệp Excel bên trong vào.`,
};

export const password: ReadRefusal = { outcome: "refused", kind: "password", message: messages.password };
export const damaged: ReadRefusal = { outcome: "refused", kind: "damaged", message: messages.damaged };
export const cutOff: ReadRefusal = { outcome: "refused", kind: "cut-off", message: messages.cutOff };
export const empty: ReadRefusal = { outcome: "refused", kind: "empty", message: messages.empty };
export const tooBig: ReadRefusal = { outcome: "refused", kind: "too-big", message: messages.tooBig };

/** `actual` is what the bytes are, as it stands inside a sentence: "tài liệu Word (.docx)". */
export function notAWorkbook(actual: string): ReadRefusal {
  return { outcome: "refused", kind: "not-a-workbook", actual, message: messages.notAWorkbook(actual) };
}

/** As `notAWorkbook`, for an archive that may well hold the workbook. */
export function anArchive(actual: string): ReadRefusal {
  return { outcome: "refused", kind: "not-a-workbook", actual, message: messages.archive(actual) };
}

export function refusalOf(failure: ZipFailure): ReadRefusal {
  switch (failure.reason) {
    case "cut-off":
      return cutOff;
    case "too-big":
      return tooBig;
    case "encrypted":
      return password;
    case "damaged":
    case "not-a-zip":
      return damaged;
  }
}

export function isRefusal(result: object): result is ReadRefusal {
  return "outcome" in result && result.outcome === "refused";
}
