import fc from "fast-check";
import { sheetNamer } from "../../../src/core/model/sheet-names";

describe("names of new sheets", () => {
  it.each([
    { name: "a name that is free", wanted: "CT Biểu 1", existing: [], given: "CT Biểu 1" },
    { name: "taken, in another case", wanted: "CT Biểu 1", existing: ["ct BIỂU 1"], given: "CT Biểu 1 (2)" },
    { name: "signs Excel refuses", wanted: "CT Biểu 1/2: [mẫu]*?\\", existing: [], given: "CT Biểu 1 2 mẫu" },
    {
      name: "too long",
      wanted: "CT Biểu 12 Công tác thiếu nhi và Đội",
      existing: [],
      given: "CT Biểu 12 Công tác thiếu nhi v",
    },
    { name: "quotes at the ends", wanted: "'Biểu 1'", existing: [], given: "Biểu 1" },
    { name: "Excel's own name", wanted: "History", existing: [], given: "Trang History" },
    { name: "nothing left", wanted: "???", existing: [], given: "Trang" },
    {
      name: "half a character at the cut",
      wanted: `${"a".repeat(30)}😀`,
      existing: [],
      given: "a".repeat(30),
    },
    { name: "decomposed letters", wanted: "Biểu".normalize("NFD"), existing: ["biểu"], given: "Biểu (2)" },
  ])("$name", ({ wanted, existing, given }) => {
    expect(sheetNamer(existing).nameFor(wanted)).toBe(given);
  });

  it("two names of 31 letters that differ only at the end stay two", () => {
    const namer = sheetNamer([]);
    const long = "Kết quả công tác xây dựng Đoàn ";
    expect(namer.nameFor(`CT ${long}1`)).not.toBe(namer.nameFor(`CT ${long}2`));
  });

  it("every name is legal and no two are alike", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 12 }), (wanted) => {
        const namer = sheetNamer(["Bìa"]);
        const names = wanted.map((name) => namer.nameFor(name));
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
        expect(new Set(["bìa", ...names.map((name) => name.toLowerCase())]).size).toBe(names.length + 1);
      }),
    );
  });
});
