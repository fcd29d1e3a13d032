/** The unit of a report that has letterheads only: the body above stands first, the one that writes below it. */
import type { UnitEvidence } from "../../../src/core/units/identify-unit";
import { proposedUnits } from "../../../src/core/units/proposed-units";

const letterhead = (cell: string, text: string): UnitEvidence => ({
  source: "letterhead",
  text,
  sheet: "Biểu 6",
  cell,
});

it.each<[string, readonly UnitEvidence[], string]>([
  [
    "one below the other",
    [letterhead("A1", "TỈNH ĐOÀN GIA LAI"), letterhead("A2", "HUYỆN ĐOÀN CHƯ SÊ")],
    "HUYỆN ĐOÀN CHƯ SÊ",
  ],
  ["its own alone", [letterhead("A1", "HUYỆN ĐOÀN CHƯ SÊ")], "HUYỆN ĐOÀN CHƯ SÊ"],
  [
    "another name far below",
    [letterhead("A1", "HUYỆN ĐOÀN CHƯ SÊ"), letterhead("A9", "ĐOÀN XÃ IA GRAI")],
    "HUYỆN ĐOÀN CHƯ SÊ",
  ],
])("%s", (_name, evidence, unit) => {
  expect(proposedUnits([{ file: "a.xlsx", evidence }]).units.map(({ name }) => name)).toEqual([unit]);
});
