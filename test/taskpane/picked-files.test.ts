/** Files picked in the pane: named so that no two are confused, picked twice but listed once. */
import { type PickedFile, withPickedFiles } from "../../src/taskpane/picked-files";

const names = (files: readonly PickedFile[]) => files.map(({ name }) => name);

function picked(name: string, content = name, below = ""): File {
  const file = new File([content], name, { lastModified: content.length });
  return below === ""
    ? file
    : Object.defineProperty(file, "webkitRelativePath", { value: `${below}/${name}` });
}

test.each([
  {
    name: "files of one picking stand in Vietnamese order",
    pickings: [[picked("Trà Cú.xlsx"), picked("Biểu 10.xlsx"), picked("Ấp 3.xlsx"), picked("Biểu 2.xlsx")]],
    listed: ["Ấp 3.xlsx", "Biểu 2.xlsx", "Biểu 10.xlsx", "Trà Cú.xlsx"],
  },
  {
    name: "a file of a folder is known by its path",
    pickings: [[picked("Duyên Hải.xlsx", "a", "nop")]],
    listed: ["nop/Duyên Hải.xlsx"],
  },
  {
    name: "a file picked twice is listed once",
    pickings: [[picked("Trà Cú.xlsx")], [picked("Trà Cú.xlsx"), picked("Càng Long.xlsx")]],
    listed: ["Càng Long.xlsx", "Trà Cú.xlsx"],
  },
  {
    name: "two units that call their file alike are both kept",
    pickings: [
      [picked("Bao cao.xlsx", "một")],
      [picked("Bao cao.xlsx", "hai ba")],
      [picked("Bao cao.xlsx", "bốn năm")],
    ],
    listed: ["Bao cao.xlsx", "Bao cao (2).xlsx", "Bao cao (3).xlsx"],
  },
  {
    name: "what Excel and the system leave lying about is no report",
    pickings: [[picked("~$Trà Cú.xlsx"), picked("Thumbs.db"), picked(".DS_Store"), picked("Trà Cú.xlsx")]],
    listed: ["Trà Cú.xlsx"],
  },
  {
    name: "decomposed letters of a Mac are composed",
    pickings: [[picked("Trà Cú.xlsx".normalize("NFD"))]],
    listed: ["Trà Cú.xlsx"],
  },
])("$name", ({ pickings, listed }) => {
  const files = pickings.reduce<readonly PickedFile[]>(withPickedFiles, []);
  expect(names(files).sort()).toEqual([...listed].sort());
  if (pickings.length === 1) expect(names(files)).toEqual(listed);
});

test("a picked file gives its bytes", async () => {
  const [file] = withPickedFiles([], [picked("Trà Cú.xlsx", "abc")]);
  expect(await file?.read()).toEqual(new Uint8Array([97, 98, 99]));
});

test("a file that was moved since it was picked is refused with a sentence", async () => {
  const moved = Object.assign(picked("Trà Cú.xlsx"), {
    arrayBuffer: () => Promise.reject(new Error("gone")),
  });
  const [file] = withPickedFiles([], [moved]);
  expect(await file?.read()).toMatchObject({ outcome: "refused", kind: "no-access" });
});
