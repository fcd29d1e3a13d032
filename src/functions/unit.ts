/** `=DOAN.UNIT("H. Trà Cú"; A2:H13)` is "Huyện đoàn Trà Cú": the unit of a list that a text names. */
import { isBlankText } from "../core/text/nothing-text";
import { matchUnit } from "../core/units/match-unit";
import { unitListOfValues } from "../core/units/unit-list-of-values";
import { cellValues } from "./arguments/cell-values";

const messages = {
  blank: "Ô còn trống nên chưa có tên đơn vị.",
  noList:
    "Vùng danh sách đơn vị cần có dòng tiêu đề với cột “Tên đơn vị” và cột “Mã” hoặc “TT”, hoặc chỉ gồm một cột tên đơn vị.",
  unknown: (text: string) =>
    `Danh sách không có đơn vị nào tên là “${text}”. Đề nghị sửa tên, hoặc thêm cách gọi này vào cột “Tên khác” của danh sách.`,
  ambiguous: (text: string, names: readonly string[]) =>
    `“${text}” có thể là ${names.join(", ")}. Đề nghị ghi rõ hơn.`,
};

/**
 * Tên đầy đủ, theo danh sách đơn vị, của đơn vị mà một ô nhắc đến; ghi tắt, không dấu hay ghi mã đều nhận ra.
 * @customfunction UNIT
 * @param text Tên, tên tắt hoặc mã đơn vị.
 * @param units Danh sách đơn vị: vùng có dòng tiêu đề (Mã, Tên đơn vị, Tên khác…), hoặc một cột tên đơn vị.
 * @returns Tên đơn vị như trong danh sách.
 */
export function unit(text: string, units: string[][]): string {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const name = String(text ?? "").trim();
  if (isBlankText(name)) throw new CustomFunctions.Error(notAvailable, messages.blank);
  const list = unitListOfValues(cellValues(units));
  if (list.outcome !== "list") throw new CustomFunctions.Error(invalidValue, messages.noList);
  const match = matchUnit(name, list.units);
  switch (match.outcome) {
    case "exact":
    case "likely":
      return match.unit.name;
    case "ambiguous": {
      const names = match.candidates.map((candidate) => candidate.name);
      throw new CustomFunctions.Error(notAvailable, messages.ambiguous(name, names));
    }
    case "unknown":
      throw new CustomFunctions.Error(notAvailable, messages.unknown(name));
  }
}
