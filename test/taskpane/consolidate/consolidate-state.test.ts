/** "Tổng hợp" as a machine: what is on the screen after what happened. */
import type { Undone } from "../../../src/host/open-workbook";
import {
  type ConsolidateEvent,
  type ConsolidateState,
  nextState,
  startState,
} from "../../../src/taskpane/consolidate/consolidate-state";
import type { ShownResult } from "../../../src/taskpane/consolidate/shown-result";
import { hasUnread, unitListsOf } from "../../../src/taskpane/consolidate/work";
import { unitListChoice } from "../../../src/workflows/unit-list-choice";
import { entry, form, lookWith, picked, unitList, units } from "../support/looks";

const looked = (changes = {}): ConsolidateEvent => ({
  event: "looked",
  look: lookWith(changes),
  remembered: null,
});
const pickedFiles = (...names: string[]): ConsolidateEvent => ({
  event: "files-picked",
  files: names.map(picked),
});
const read = (...files: string[]): ConsolidateEvent => ({
  event: "read",
  entries: files.map((file) => entry(file)),
  unitSheetEntries: null,
});
const shown: ShownResult = {
  result: {} as ShownResult["result"],
  caption: { receiver: "Tỉnh đoàn Trà Vinh", period: "2023-Q4" },
  title: "Tổng hợp xong: 1/2 đơn vị",
  sentence: "Đã tổng hợp 1/2 đơn vị.",
  notes: [],
  forms: [],
  inView: null,
};
const undone: Undone = {
  outcome: "undone",
  label: "Tổng hợp 1/2 đơn vị",
  restoredCells: 3,
  removedSheets: [],
  keptCells: [],
  keptSheets: [],
};

const after = (...events: readonly ConsolidateEvent[]): ConsolidateState =>
  events.reduce(nextState, startState);
const workAfter = (...events: readonly ConsolidateEvent[]) => {
  const state = after(...events);
  if (!("work" in state)) throw new Error(`No work in the view "${state.view}".`);
  return state.work;
};

const toPreflight = [looked(), pickedFiles("a.xlsx"), { event: "reading" }, read("a.xlsx")] as const;
const toResult = [
  ...toPreflight,
  { event: "consolidating" },
  { event: "consolidated", shown },
] as const satisfies readonly ConsolidateEvent[];

test.each<{ name: string; events: readonly ConsolidateEvent[]; view: ConsolidateState["view"] }>([
  { name: "a workbook with a form is ready to be chosen for", events: [looked()], view: "setup" },
  {
    name: "a workbook that already is a result opens on it",
    events: [{ event: "looked", look: lookWith(), remembered: shown }],
    view: "result",
  },
  {
    name: "Excel would not be read",
    events: [{ event: "not-looked", message: "Excel đang sửa ô." }],
    view: "not-looked",
  },
  {
    name: "… and is asked again",
    events: [{ event: "not-looked", message: "Excel đang sửa ô." }, { event: "look-again" }],
    view: "looking",
  },
  { name: "reading begins", events: [looked(), { event: "reading" }], view: "reading" },
  { name: "what was read is previewed", events: toPreflight, view: "preflight" },
  {
    name: "without a list of units they are taken from the files first",
    events: [looked({ unitLists: [] }), { event: "reading" }, read("a.xlsx")],
    view: "units",
  },
  {
    name: "cancelled reading comes back to choosing",
    events: [looked(), { event: "reading" }, { event: "stopping" }, { event: "stopped", message: null }],
    view: "setup",
  },
  {
    name: "news of a reading that was cancelled change nothing",
    events: [looked(), { event: "reading" }, { event: "stopped", message: null }, read("a.xlsx")],
    view: "setup",
  },
  {
    name: "back from the preview to choosing",
    events: [...toPreflight, { event: "back-to-setup" }],
    view: "setup",
  },
  {
    name: "what was read before is previewed again without reading",
    events: [...toPreflight, { event: "back-to-setup" }, { event: "preview" }],
    view: "preflight",
  },
  {
    name: "cancelled writing comes back to the preview",
    events: [...toPreflight, { event: "consolidating" }, { event: "stopped", message: null }],
    view: "preflight",
  },
  { name: "the result comes up", events: toResult, view: "result" },
  {
    name: "a result of writing that was cancelled does not",
    events: [...toPreflight, { event: "consolidating" }, { event: "stopped", message: null }, toResult[5]],
    view: "preflight",
  },
  {
    name: "writing begins from the preview alone",
    events: [looked(), { event: "consolidating" }],
    view: "setup",
  },
  {
    name: "undone is told",
    events: [...toResult, { event: "undoing" }, { event: "undone", undone }],
    view: "undone",
  },
  {
    name: "… and then the workbook is looked at again",
    events: [...toResult, { event: "undone", undone }, { event: "look-again" }],
    view: "looking",
  },
])("$name: $view", ({ events, view }) => {
  expect(after(...events).view).toBe(view);
});

describe("what is kept", () => {
  test("files and what was read of them, when reading was cancelled half-way and begun again", () => {
    const work = workAfter(
      ...toPreflight,
      pickedFiles("b.xlsx"),
      { event: "reading" },
      { event: "stopped", message: null },
    );
    expect(work.files.map(({ name }) => name)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(work.entries.map(({ file }) => file)).toEqual(["a.xlsx"]);
    expect(hasUnread(work)).toBe(true);
  });

  test("a second pile is added to the first", () => {
    const work = workAfter(...toPreflight, pickedFiles("b.xlsx"), { event: "reading" }, read("b.xlsx"));
    expect(work.entries.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(hasUnread(work)).toBe(false);
  });

  test("decisions, when Excel refused to write", () => {
    const decisions = { unitOf: { x: "TV01" }, fileOf: {}, hand: {}, onlyClean: true };
    const state = after(
      ...toPreflight,
      { event: "decided", decisions },
      { event: "consolidating" },
      { event: "stopped", message: "Trang “Biểu 1” đang được bảo vệ." },
    );
    expect(state).toMatchObject({
      view: "preflight",
      failure: "Trang “Biểu 1” đang được bảo vệ.",
      work: { decisions },
    });
  });

  test("a refusal is not told again once writing has begun anew", () => {
    const refused = [
      ...toPreflight,
      { event: "consolidating" },
      { event: "stopped", message: "Bận." },
    ] as const;
    expect(after(...refused, { event: "back-to-setup" }, { event: "preview" })).toMatchObject({
      failure: null,
    });
  });

  test("the result, when undoing was refused", () => {
    const state = after(...toResult, { event: "undoing" }, { event: "not-undone", message: "Bận." });
    expect(state).toMatchObject({ view: "result", isUndoing: false, failure: "Bận.", shown });
  });
});

describe("what is given up", () => {
  test("what was read against another form", () => {
    const other = lookWith({ form: { ...form, title: "khác.xlsx" } });
    const work = workAfter(...toPreflight, { event: "back-to-setup" }, { event: "form-chosen", look: other });
    expect(work).toMatchObject({ entries: [], look: { form: { title: "khác.xlsx" } } });
    expect(work.files).toHaveLength(1);
    expect(hasUnread(work)).toBe(true);
  });

  test("a file that was taken out, with what was read of it", () => {
    const work = workAfter(...toPreflight, { event: "file-removed", name: "a.xlsx" });
    expect(work).toMatchObject({ files: [], entries: [] });
  });
});

describe("the list of units", () => {
  const inFile = entry("don-vi.xlsx", units);
  const withList: ConsolidateEvent = { event: "read", entries: [inFile], unitSheetEntries: null };

  test("of the workbook goes before one among the files", () => {
    const work = workAfter(looked(), pickedFiles("don-vi.xlsx"), { event: "reading" }, withList);
    expect(work.unitList).toBe(unitList);
    expect(unitListsOf(work)).toHaveLength(2);
  });

  test("one among the files is taken where there is no other", () => {
    const events = [
      looked({ unitLists: [] }),
      pickedFiles("don-vi.xlsx"),
      { event: "reading" },
      withList,
    ] as const;
    expect(after(...events).view).toBe("preflight");
    expect(workAfter(...events).unitList).toBe(inFile.unitList);
  });

  test("goes with its file", () => {
    const work = workAfter(
      looked({ unitLists: [] }),
      pickedFiles("don-vi.xlsx"),
      { event: "reading" },
      withList,
      { event: "file-removed", name: "don-vi.xlsx" },
    );
    expect(work.unitList).toBeNull();
  });

  test("built from the files is used once it is saved", () => {
    const saved = unitListChoice({ kind: "sheet", sheet: "Đơn vị" }, { units });
    const state = after(
      looked({ unitLists: [] }),
      { event: "reading" },
      read("a.xlsx"),
      { event: "saving-units" },
      { event: "units-settled", list: saved },
    );
    expect(state).toMatchObject({
      view: "preflight",
      work: { unitList: saved, look: { unitLists: [saved] } },
    });
  });

  test("that could not be saved is offered again with the reason", () => {
    const state = after(
      looked({ unitLists: [] }),
      { event: "reading" },
      read("a.xlsx"),
      { event: "saving-units" },
      { event: "units-not-saved", message: "Tệp chỉ đọc." },
    );
    expect(state).toMatchObject({ view: "units", isSaving: false, failure: "Tệp chỉ đọc." });
  });
});

test("sheets that units filled in count like files unless left out", () => {
  const unitSheets = [{ name: "Càng Long", sheets: ["Càng Long"] }];
  expect(hasUnread(workAfter(looked({ unitSheets })))).toBe(true);
  expect(hasUnread(workAfter(looked({ unitSheets }), { event: "unit-sheets-chosen", included: false }))).toBe(
    false,
  );
});
