/** Which view of "Chấm điểm" is up, and what each event makes of it. */
import {
  nextState,
  pageOf,
  type ReadyState,
  type ScoreEvent,
  type ScoreState,
  startState,
} from "../../../src/taskpane/score/score-state";
import { type Scored, type ScoreStart, unitKey } from "../../../src/taskpane/score/scored";
import { whyOfUnit } from "../../../src/taskpane/score/why-of";
import { lookWith } from "../support/looks";
import { scoredUnit, scoredUnits, set } from "../support/scored-units";

const choice = { set, label: "Đoàn cơ sở chủ động · 4 nội dung", sheet: null, findings: [] };
const start: ScoreStart = {
  look: lookWith(),
  choices: [choice],
  chosen: choice,
  unitList: null,
  here: null,
};
const units = [scoredUnit("Trà Cú"), scoredUnit("Cầu Kè", { score: null })];
const scored: Scored = { from: { kind: "here" }, result: scoredUnits(units), unitList: null, board: null };
const key = unitKey(units[0]!);
const selected = {
  place: { sheet: "Bảng điểm", address: "T5" },
  why: whyOfUnit(units[0]!, set),
};

function after(events: readonly ScoreEvent[], from: ScoreState = startState): ScoreState {
  return events.reduce(nextState, from);
}

const looked: ScoreEvent = { event: "looked", start };
const ready = after([looked]) as ReadyState;
const result = after([{ event: "scored", scored }], ready) as ReadyState;

describe("looking at the workbook", () => {
  it("ends at the start, with nothing scored yet", () => {
    expect(ready).toEqual({
      view: "ready",
      start,
      scored: null,
      pages: [{ page: "start" }],
      selected: null,
      task: null,
      news: null,
    });
  });

  it("that Excel refuses says so, and can be tried again", () => {
    const refused = after([{ event: "not-looked", message: "Excel đang bận." }]);
    expect(refused).toEqual({ view: "not-looked", message: "Excel đang bận." });
    expect(after([{ event: "look-again" }, looked], refused)).toEqual(ready);
  });

  it("whose answer comes too late changes nothing", () => {
    expect(after([{ event: "not-looked", message: "Excel đang bận." }], ready)).toBe(ready);
    expect(after([looked], result)).toBe(result);
  });
});

describe("reading files", () => {
  const reading = after([{ event: "reading" }], ready);

  it("tells how far it is", () => {
    const progress = { done: 3, total: 14, current: "Duyên Hải.xlsx" };
    expect(after([{ event: "progressed", progress }], reading)).toMatchObject({
      progress,
      isStopping: false,
    });
    expect(after([{ event: "stopping" }], reading)).toMatchObject({ isStopping: true });
  });

  it("that is cancelled goes back to where it was begun", () => {
    expect(after([{ event: "stopped", message: null }], reading)).toEqual(ready);
    expect(after([{ event: "reading" }, { event: "stopped", message: null }], result)).toEqual(result);
  });

  it("that fails says why there", () => {
    const news = { intent: "error", sentences: ["Bộ tiêu chí còn chỗ sai."] };
    expect(after([{ event: "stopped", message: "Bộ tiêu chí còn chỗ sai." }], reading)).toEqual({
      ...ready,
      news,
    });
  });

  it("comes up with the result, above the start", () => {
    expect(after([{ event: "scored", scored }], reading)).toMatchObject({
      view: "ready",
      scored,
      pages: [{ page: "start" }, { page: "result" }],
    });
  });
});

describe("pages", () => {
  const unit = after([{ event: "opened", page: { page: "unit", key } }], result) as ReadyState;

  it("open above each other, and go back one by one", () => {
    expect(pageOf(unit)).toEqual({ page: "unit", key });
    expect(pageOf(after([{ event: "back" }], unit) as ReadyState)).toEqual({ page: "result" });
    expect(pageOf(after([{ event: "back" }, { event: "back" }], unit) as ReadyState)).toEqual({
      page: "start",
    });
  });

  it("never go back beyond the start", () => {
    expect(after([{ event: "back" }], ready)).toBe(ready);
  });

  it("of a unit that is not there any more closes by itself", () => {
    const without = { ...scored, result: scoredUnits([units[1]!]) };
    const now = after([{ event: "ended", scored: without }], unit) as ReadyState;
    expect(pageOf(now)).toEqual({ page: "result" });
    expect(pageOf(after([{ event: "ended", scored }], unit) as ReadyState)).toEqual({ page: "unit", key });
  });

  it("that was only there for a task goes with it", () => {
    const forms = after([{ event: "opened", page: { page: "forms", warning: null } }], result);
    const made: ScoreEvent = {
      event: "ended",
      news: { intent: "success", sentences: ["Đã tạo."] },
      closes: "forms",
    };
    expect(after([made], forms)).toMatchObject({
      pages: result.pages,
      news: { sentences: ["Đã tạo."] },
    });
  });

  it("of forms that would be very many asks whether they are wanted all the same, once", () => {
    const forms = after([{ event: "opened", page: { page: "forms", warning: null } }], result);
    const asked = after([{ event: "ended", tooMany: "Sẽ thêm 120 trang." }], forms) as ReadyState;
    expect(pageOf(asked)).toEqual({ page: "forms", warning: "Sẽ thêm 120 trang." });
    expect(pageOf(after([{ event: "ended" }], asked) as ReadyState)).toEqual({
      page: "forms",
      warning: null,
    });
  });

  it("take the news of the one before away", () => {
    const told = after([{ event: "told", news: { intent: "success", sentences: ["Đã lập."] } }], result);
    expect(after([{ event: "opened", page: { page: "forms", warning: null } }], told)).toMatchObject({
      news: null,
    });
  });
});

describe("the score in the selected cell", () => {
  const shown = after([{ event: "selected", selected }], ready);

  it("is offered, and goes with the selection", () => {
    expect(shown).toMatchObject({ selected });
    expect(after([{ event: "selected", selected: null }], shown)).toMatchObject({ selected: null });
  });

  it("stays while it is read, until another score is selected", () => {
    const read = after([{ event: "opened", page: { page: "cell" } }], shown);
    expect(after([{ event: "selected", selected: null }], read)).toEqual(read);
    const other = { ...selected, place: { sheet: "Bảng điểm", address: "T6" } };
    expect(after([{ event: "selected", selected: other }], read)).toMatchObject({ selected: other });
  });
});

describe("a task", () => {
  it("is over with what it came to", () => {
    const making = after([{ event: "began", task: "making-board" }], result);
    expect(making).toMatchObject({ task: "making-board" });
    const withBoard = { ...scored, board: "Bảng điểm" };
    expect(after([{ event: "ended", scored: withBoard, news: null }], making)).toMatchObject({
      task: null,
      scored: withBoard,
      news: null,
    });
  });

  it("whose answer comes to a start that was looked at anew changes nothing there", () => {
    const looking = after([{ event: "look-again" }], result);
    expect(after([{ event: "ended", scored }], looking)).toBe(looking);
  });
});
