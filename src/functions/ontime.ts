/** `=DOAN.ONTIME(B3; "25/11/2023")`: a day's report may come until the day is over, unless the deadline tells an hour. */
import { type Moment, momentArgument } from "./arguments/moment-argument";

const words = { sent: "ngày gửi", deadline: "hạn gửi" };

const messages = {
  hourNeeded: "Hạn gửi có giờ, mà ngày gửi trùng ngày hạn và không ghi giờ. Đề nghị ghi thêm giờ gửi.",
};

/**
 * Gửi đúng hạn hay không: TRUE nếu gửi trước hoặc đúng hạn. Hạn không ghi giờ thì tính đến hết ngày đó.
 * @customfunction ONTIME
 * @param sent Ngày gửi; có thể kèm giờ.
 * @param deadline Hạn gửi; có thể kèm giờ.
 * @returns TRUE là đúng hạn, FALSE là quá hạn.
 */
export function ontime(sent: string, deadline: string): boolean {
  const at = momentArgument(sent, words.sent);
  const until = momentArgument(deadline, words.deadline);
  if (at.day !== until.day) return at.day < until.day;
  return isInTime(at, until);
}

function isInTime(at: Moment, until: Moment): boolean {
  if (until.time === null) return true;
  if (at.time === null)
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, messages.hourNeeded);
  // A second, so that 17:00 typed twice is the same.
  return at.time <= until.time + 1 / 86_400;
}
