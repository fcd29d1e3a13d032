/** Reading a pile from the pane: only what is unread, told file by file, stopped and closed when it is cancelled. */
import { read } from "../../../src/taskpane/consolidate/jobs";
import { newWork, withEntries, withPicked } from "../../../src/taskpane/consolidate/work";
import type { Progress } from "../../../src/taskpane/components/progress-view";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { entry, lookWith, picked } from "../support/looks";

/** A pile that answers every file at once and remembers what it was asked. */
function pile(onRead: (name: string) => void = () => {}) {
  const asked: string[] = [];
  const closed: true[] = [];
  const openPile: PaneServices["openPile"] = () => ({
    readOne: ({ name }) => {
      asked.push(name);
      onRead(name);
      return Promise.resolve(entry(name));
    },
    close: () => void closed.push(true),
  });
  // Reading asks nothing else of the pane's services.
  return { services: { openPile } as PaneServices, asked, closed };
}

const work = withPicked(newWork(lookWith()), ["a.xlsx", "b.xlsx", "c.xlsx"].map(picked));

test("every picked file is read and told by name", async () => {
  const { services, asked, closed } = pile();
  const told: Progress[] = [];
  const event = await read(work, services, {
    signal: new AbortController().signal,
    onProgress: (progress) => told.push(progress),
  });
  expect(asked).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  expect(event).toMatchObject({
    event: "read",
    entries: asked.map((file) => ({ file })),
    unitSheetEntries: null,
  });
  expect(told.at(-1)).toEqual({ done: 3, total: 3, current: expect.stringMatching(/^[abc]\.xlsx$/) });
  expect(closed).toHaveLength(1);
});

test("what was read before is not read again", async () => {
  const { services, asked } = pile();
  const known = withEntries(work, [entry("a.xlsx"), entry("c.xlsx")], null);
  await read(known, services, { signal: new AbortController().signal, onProgress: () => {} });
  expect(asked).toEqual(["b.xlsx"]);
});

test("cancelling half-way answers that it stopped, and the readers are let go", async () => {
  const controller = new AbortController();
  const { services, closed } = pile(() => controller.abort());
  const event = await read(work, services, { signal: controller.signal, onProgress: () => {} });
  expect(event).toEqual({ event: "stopped", message: null });
  expect(closed).toHaveLength(1);
});

test("where nothing is left to read no reader is opened", async () => {
  const { services, closed } = pile();
  const known = withEntries(
    work,
    ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => entry(name)),
    null,
  );
  const event = await read(known, services, { signal: new AbortController().signal, onProgress: () => {} });
  expect(event).toMatchObject({ event: "read", entries: [] });
  expect(closed).toHaveLength(0);
});
