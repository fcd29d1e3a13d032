/** Which view of "Kiểm tra" is up, and what each event makes of it. */
import type { Fix } from "../../../src/core/fixes/fix";
import {
  type CheckEvent,
  type CheckState,
  type JudgedState,
  nextState,
  startState,
} from "../../../src/taskpane/check/check-state";
import type { CheckScope, CheckStart, Judged } from "../../../src/taskpane/check/judged";
import { reportId } from "../../../src/taskpane/check/report-words";
import type { CheckedReport } from "../../../src/workflows/check/checked-report";
import { checkedReport, fileReport, group } from "../support/checked-reports";
import { lookWith } from "../support/looks";

const start: CheckStart = {
  look: lookWith(),
  template: null,
  previous: null,
  activeSheet: "Biểu 1",
  colouredSheets: [],
};
const report = checkedReport([group("B1.TONG.2", "error", 2)]);
const other = checkedReport([], { source: { kind: "open-workbook", sheets: ["Biểu 2"] } });
const files = [fileReport("một.xlsx"), fileReport("hai.xlsx")];

function judgedWith(reports: readonly CheckedReport[], scope: CheckScope = { kind: "workbook" }): Judged {
  return { scope, reports, notes: [], here: null, units: [] };
}

function after(events: readonly CheckEvent[], from: CheckState = startState): CheckState {
  return events.reduce(nextState, from);
}

const looked: CheckEvent = { event: "looked", start };
const inWorkbook: CheckEvent = { event: "checking", scope: { kind: "workbook" } };
const inFiles: CheckEvent = { event: "checking", scope: { kind: "files", files: [] } };

function checked(judged: Judged, leftOut: JudgedState["colours"]["leftOut"] = []): CheckEvent {
  return { event: "checked", judged, leftOut, failure: null };
}

/** One report of the open workbook, as it comes up after the first check. */
const one = after([looked, inWorkbook, checked(judgedWith([report]))]) as JudgedState;
const pile = after([
  looked,
  inFiles,
  checked(judgedWith(files, { kind: "files", files: [] })),
]) as JudgedState;

describe("a check", () => {
  it("of the workbook comes up with its report open and the colours on", () => {
    expect(one).toMatchObject({
      view: "judged",
      page: { page: "report", id: reportId(report) },
      colours: { isOn: true, leftOut: [] },
      task: null,
      news: null,
    });
  });

  it("of several comes up as a list, of files also where there is only one", () => {
    expect(pile.page).toEqual({ page: "reports" });
    const single = [fileReport("một.xlsx")];
    expect(after([looked, inFiles, checked(judgedWith(single, { kind: "files", files: [] }))])).toMatchObject(
      {
        page: { page: "reports" },
      },
    );
    expect(after([looked, inWorkbook, checked(judgedWith([report, other]))])).toMatchObject({
      page: { page: "reports" },
    });
  });

  it("that is cancelled goes back to where it was begun", () => {
    expect(after([looked, inWorkbook, { event: "stopped", message: null }])).toEqual({
      view: "start",
      start,
      news: null,
    });
    expect(after([inFiles, { event: "stopped", message: null }], one)).toEqual(one);
  });

  it("that Excel refuses says so there", () => {
    const stopped: CheckEvent = { event: "stopped", message: "Excel đang bận." };
    const news = { intent: "error", sentences: ["Excel đang bận."] };
    expect(after([looked, inWorkbook, stopped])).toEqual({ view: "start", start, news });
    expect(after([inWorkbook, stopped], one)).toEqual({ ...one, news });
  });

  it("done again leaves the colours off where they were switched off", () => {
    const off = after([{ event: "ended", colours: { isOn: false, leftOut: [] } }], one);
    expect(after([inWorkbook, checked(judgedWith([report]))], off)).toMatchObject({
      colours: { isOn: false },
    });
  });

  it("whose answer comes after it was cancelled changes nothing", () => {
    const stopped = after([looked, inWorkbook, { event: "stopped", message: null }]);
    expect(nextState(stopped, checked(judgedWith([report])))).toBe(stopped);
  });
});

describe("going back", () => {
  const open: CheckEvent = { event: "opened", id: reportId(files[0] ?? report) };
  const back: CheckEvent = { event: "back" };

  it("from a file to the list, from the list to the start", () => {
    expect(after([open, back], pile)).toEqual(pile);
    expect(after([open, back, back], pile)).toEqual({ view: "start", start, news: null });
  });

  it("from the only report to the start", () => {
    expect(after([back], one)).toEqual({ view: "start", start, news: null });
  });

  it("from what would be mended to the report, which is as it was", () => {
    const fixes: readonly Fix[] = [];
    const planned: CheckEvent = {
      event: "ended",
      page: { page: "fixes", id: reportId(report), fixes, unfixable: [] },
    };
    expect(after([{ event: "began", task: "planning" }, planned, back], one)).toEqual(one);
  });
});

describe("what is done to a report", () => {
  it("is over when it ends, and tells its news", () => {
    const news = { intent: "success", sentences: ["Đã sửa 4 ô."], changeId: "7" } as const;
    const begun = after([{ event: "began", task: "fixing" }], one);
    expect(begun).toEqual({ ...one, task: "fixing" });
    expect(after([{ event: "ended", news }], begun)).toEqual({ ...one, news });
  });

  it("keeps the news of the last change through a check that is done again by itself", () => {
    const news = { intent: "success", sentences: ["Đã sửa 4 ô."] } as const;
    const mended = judgedWith([checkedReport([])]);
    const state = after(
      [
        { event: "ended", news },
        { event: "began", task: "rechecking" },
        { event: "ended", judged: mended },
      ],
      one,
    );
    expect(state).toEqual({ ...one, judged: mended, news });
  });

  it("a report that is not there any more closes", () => {
    const state = after([{ event: "ended", judged: judgedWith([other, report].slice(0, 1)) }], one);
    expect(state).toMatchObject({ page: { page: "report", id: reportId(other) } });
  });

  it("news of something given up meanwhile change nothing", () => {
    const left = after([{ event: "began", task: "viewing" }, { event: "back" }], one);
    expect(after([{ event: "ended", news: null }], left)).toBe(left);
  });
});
