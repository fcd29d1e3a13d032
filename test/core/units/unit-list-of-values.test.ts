import { unitListOfValues } from "../../../src/core/units/unit-list-of-values";

const namesOf = (rows: readonly (readonly (string | null)[])[]) => {
  const list = unitListOfValues(rows);
  return list.outcome === "list" ? list.units.map(({ name }) => name) : list.outcome;
};

it.each([
  {
    name: "a list with its header",
    rows: [
      ["Mã", "Tên đơn vị"],
      ["TV01", "Huyện đoàn Trà Cú"],
    ],
    units: ["Huyện đoàn Trà Cú"],
  },
  {
    name: "names alone",
    rows: [["Huyện đoàn Trà Cú"], [null], ["Thị đoàn Duyên Hải"]],
    units: ["Huyện đoàn Trà Cú", "Thị đoàn Duyên Hải"],
  },
  {
    name: "names under their caption",
    rows: [["Tên đơn vị"], ["Huyện đoàn Trà Cú"]],
    units: ["Huyện đoàn Trà Cú"],
  },
  {
    name: "names with empty columns beside them",
    rows: [["Huyện đoàn Trà Cú", null, null]],
    units: ["Huyện đoàn Trà Cú"],
  },
  { name: "codes and names without a header", rows: [["TV01", "Huyện đoàn Trà Cú"]], units: "not-a-list" },
  { name: "nothing at all", rows: [[null]], units: "not-a-list" },
  { name: "no cells", rows: [], units: "not-a-list" },
])("$name", ({ rows, units }) => {
  expect(namesOf(rows)).toEqual(units);
});
