/** `=DOAN.OVERAGE(C3; D3; Tuổi!A1:E9; TODAY())`: whether the holder of a post is over the age that a dated table sets. */
import { overageOf } from "../core/officers/overage";
import { ageLimitsOfValues } from "../core/officers/read-age-limits";
import { dateText } from "../core/text/read-date";
import { birthArgument } from "./arguments/birth-argument";
import { cellValues } from "./arguments/cell-values";
import { momentArgument } from "./arguments/moment-argument";
import { textArgument } from "./arguments/text-argument";

const words = { date: "ngày tính tuổi" };

const messages = {
  noPost: "Chưa đủ: chưa có chức vụ.",
  faulty: (cell: string, message: string) => `Bảng tuổi, ô ${cell} tính từ ô đầu của vùng: ${message}`,
  noLimit: (post: string, day: string) =>
    `Bảng tuổi không quy định tuổi của chức vụ “${post}” vào ngày ${day}. Đề nghị thêm một dòng cho chức vụ này.`,
  ambiguous: (post: string, posts: readonly string[]) =>
    `“${post}” có thể là ${posts.join(", ")} trong bảng tuổi. Đề nghị ghi rõ hơn.`,
  birthdayNeeded: "Chỉ có năm sinh nên chưa biết đã quá tuổi chưa. Đề nghị ghi đủ ngày, tháng, năm sinh.",
  noAge: "Ngày sinh và ngày tính tuổi không hợp nhau. Đề nghị xem lại hai ngày.",
};

/**
 * Cán bộ đã quá tuổi giữ chức vụ hay chưa, theo bảng tuổi có ngày hiệu lực. Đúng bằng tuổi tối đa là chưa quá.
 * @customfunction OVERAGE
 * @param birth Ngày sinh.
 * @param post Chức vụ.
 * @param ages Bảng tuổi, kể cả dòng tiêu đề: Chức vụ, Tuổi tối đa (đương nhiệm), Tuổi lần đầu, Từ ngày, Đến ngày.
 * @param date Ngày tính tuổi; muốn tính đến hôm nay thì ghi TODAY().
 * @returns TRUE là đã quá tuổi, FALSE là chưa.
 */
export function overage(birth: string, post: string, ages: string[][], date: string): boolean {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const born = birthArgument(birth);
  const asked = textArgument(post);
  if (asked === null) throw new CustomFunctions.Error(notAvailable, messages.noPost);
  const { day } = momentArgument(date, words.date);
  const table = ageLimitsOfValues(cellValues(ages));
  if (table.outcome === "no-table") throw new CustomFunctions.Error(invalidValue, table.message);
  const [fault] = table.faults;
  if (fault) throw new CustomFunctions.Error(invalidValue, messages.faulty(fault.cell, fault.message));
  const answer = overageOf(born, asked, table.limits, day);
  switch (answer.outcome) {
    case "over":
      return true;
    case "within":
      return false;
    case "birthday-needed":
      throw new CustomFunctions.Error(notAvailable, messages.birthdayNeeded);
    case "no-limit":
      throw new CustomFunctions.Error(notAvailable, messages.noLimit(asked, dateText(day)));
    case "ambiguous":
      throw new CustomFunctions.Error(notAvailable, messages.ambiguous(asked, answer.posts));
    case "no-age":
      throw new CustomFunctions.Error(invalidValue, messages.noAge);
  }
}
