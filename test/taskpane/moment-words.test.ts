/** A moment as the officer reads it. */
import { momentWords } from "../../src/taskpane/moment-words";

test("day before month, the hour of this machine", () => {
  const local = new Date(2026, 10, 22, 9, 5);
  expect(momentWords(local.toISOString())).toBe("09:05 ngày 22/11/2026");
});

test("what is no moment stays as it was kept", () => {
  expect(momentWords("sáng nay")).toBe("sáng nay");
});
