/** `=DOAN.AGE("20/11/2005"; "1/10/2023")` is 17: full years, as the Điều lệ counts ages. */
import { fullYears } from "../core/figures/full-years";
import { dateText } from "../core/text/read-date";
import { birthArgument } from "./arguments/birth-argument";
import { momentArgument } from "./arguments/moment-argument";

const words = { date: "ngày tính tuổi" };

const messages = {
  notBorn: (day: string) => `Ngày sinh sau ngày tính tuổi (${day}). Đề nghị xem lại hai ngày.`,
  tooOld: (years: number) => `Tính ra ${years} tuổi. Đề nghị xem lại ngày sinh.`,
  birthdayNeeded: (least: number, most: number) =>
    `Chỉ có năm sinh nên tuổi là ${least} hoặc ${most}. Đề nghị ghi đủ ngày, tháng, năm sinh.`,
};

const longestLife = 120;

/**
 * Số tuổi tròn (đủ năm, đủ tháng, đủ ngày) vào một ngày.
 * @customfunction AGE
 * @param birth Ngày sinh.
 * @param date Ngày tính tuổi; muốn tính đến hôm nay thì ghi TODAY().
 * @returns Số tuổi tròn.
 */
export function age(birth: string, date: string): number {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const born = birthArgument(birth);
  const { day } = momentArgument(date, words.date);
  const [most, least] = [fullYears(born.first, day), fullYears(born.last, day)];
  if (most < 0) throw new CustomFunctions.Error(invalidValue, messages.notBorn(dateText(day)));
  if (most > longestLife) throw new CustomFunctions.Error(invalidValue, messages.tooOld(most));
  if (least !== most)
    throw new CustomFunctions.Error(notAvailable, messages.birthdayNeeded(Math.max(0, least), most));
  return most;
}
