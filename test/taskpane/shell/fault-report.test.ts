/** The report of a mistake of ours: enough to find it, nothing long that a message may quote. */
import { faultReport } from "../../../src/taskpane/shell/fault-report";

const at = new Date("2026-11-22T03:04:05Z");

test("when, which program, what, where", () => {
  const error = Object.assign(new TypeError("no such field"), {
    stack: "TypeError: no such field\n    at readOne (pane.js:1:20)\n    at pane.js:3:4",
  });
  expect(faultReport(error, at, "Edg/140")).toBe(
    [
      "DOAN · 2026-11-22T03:04:05.000Z",
      "Edg/140",
      "TypeError: no such field",
      "at readOne (pane.js:1:20)",
      "at pane.js:3:4",
    ].join("\n"),
  );
});

test("a message that quotes a file is cut", () => {
  const report = faultReport(new Error("x".repeat(5000)), at, "Edg/140");
  expect(report).toContain("x".repeat(300) + "…");
  expect(report).not.toContain("x".repeat(301));
});

test("what is thrown may be anything", () => {
  expect(faultReport("hết giờ", at, "Edg/140")).toContain("hết giờ");
});
