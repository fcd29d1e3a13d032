/** A workbook that cannot be written into, for a reason the user must hear. Thrown deep inside, answered at the top. */

/** The sentence for a part whose XML, checksum or relationships are broken. */
export const damaged =
  "Tệp mẫu bị hỏng: không đọc được nội dung bên trong. Hãy mở mẫu bằng Excel, lưu lại thành tệp .xlsx mới rồi làm lại.";

/** Its message is the Vietnamese sentence of the refusal. */
export class WriteRefused extends Error {}
