/** What a drop holds: files as they are, folders with all that is below them. */
import { droppedFiles } from "../../src/taskpane/dropped-files";

const file = (name: string) => new File([name], name);

function fileEntry(name: string) {
  return { isFile: true, isDirectory: false, file: (done: (file: File) => void) => done(file(name)) };
}

/** Hands over its entries two at a time, as browsers do a hundred at a time. */
function folderEntry(...entries: readonly object[]) {
  return {
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let given = 0;
      return {
        readEntries: (done: (some: readonly object[]) => void) => done(entries.slice(given, (given += 2))),
      };
    },
  };
}

/** The parts of a browser's DataTransfer that are looked at. */
function drop(files: readonly File[], entries: readonly object[]): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { files, items } as unknown as DataTransfer;
}

test.each([
  {
    name: "files alone",
    transfer: drop([file("a.xlsx"), file("b.xlsx")], [fileEntry("a.xlsx"), fileEntry("b.xlsx")]),
    found: ["a.xlsx", "b.xlsx"],
  },
  {
    name: "a folder, with the folders in it, however many files it holds",
    transfer: drop(
      [file("nop")],
      [
        folderEntry(
          fileEntry("a.xlsx"),
          folderEntry(fileEntry("b.xlsx")),
          fileEntry("c.xlsx"),
          fileEntry("d.xlsx"),
          fileEntry("e.xlsx"),
        ),
      ],
    ),
    found: ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx"],
  },
  {
    name: "a folder beside a file",
    transfer: drop([file("a.xlsx"), file("nop")], [fileEntry("a.xlsx"), folderEntry(fileEntry("b.xlsx"))]),
    found: ["a.xlsx", "b.xlsx"],
  },
  { name: "no file at all, only text", transfer: drop([], []), found: [] },
])("$name", async ({ transfer, found }) => {
  expect((await droppedFiles(transfer)).map(({ name }) => name)).toEqual(found);
});
