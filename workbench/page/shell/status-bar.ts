/** The line at the bottom: what just happened, how many functions are at work, and what the stand-in was asked in vain. */
import { element } from "./element";

const messages = {
  pending: (count: number) => (count === 0 ? "" : `Đang chờ ${count} hàm DOAN tính xong`),
  unknown: (count: number) => `Lệnh chưa giả lập: ${count === 0 ? "không có" : count}`,
};

export interface StatusBar {
  /** Stays until the next one. */
  say(message: string): void;
  showPending(count: number): void;
  /** Members of Office.js that the add-in used and this stand-in does not have. */
  showUnknown(members: readonly string[]): void;
}

export function statusBar(): StatusBar {
  const notice = element("notice", HTMLElement);
  const pending = element("pending-functions", HTMLElement);
  const unknown = element("unknown", HTMLDetailsElement);
  const count = element("unknown-count", HTMLElement);
  const list = element("unknown-list", HTMLUListElement);
  return {
    say(message) {
      notice.textContent = message;
    },
    showPending(number) {
      pending.textContent = messages.pending(number);
    },
    showUnknown(members) {
      count.textContent = messages.unknown(members.length);
      unknown.classList.toggle("some", members.length > 0);
      list.replaceChildren(
        ...members.map((member) => {
          const item = document.createElement("li");
          item.textContent = member;
          return item;
        }),
      );
    },
  };
}
