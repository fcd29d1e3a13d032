import { value } from "../../support/patches";
import { patchedSheet } from "./written";

const nine = (address: string, style = "") => `<c r="${address}"${style}><v>9</v></c>`;

it.each([
  {
    name: "an empty sheet",
    before: "<sheetData/>",
    cells: ["B2", "A2", "A1"],
    after: `<sheetData><row r="1">${nine("A1")}</row><row r="2">${nine("A2")}${nine("B2")}</row></sheetData>`,
  },
  {
    name: "rows before, between and behind",
    before: '<sheetData><row r="3"/><row r="5"/></sheetData>',
    cells: ["A2", "A4", "A9"],
    after: `<sheetData><row r="2">${nine("A2")}</row><row r="3"/><row r="4">${nine("A4")}</row><row r="5"/><row r="9">${nine("A9")}</row></sheetData>`,
  },
  {
    name: "cells before, between and behind",
    before: '<sheetData><row r="3" ht="20"><c r="B3"/><c r="D3"/></row></sheetData>',
    cells: ["A3", "C3", "E3", "F3"],
    after: `<sheetData><row r="3" ht="20">${nine("A3")}<c r="B3"/>${nine("C3")}<c r="D3"/>${nine("E3")}${nine("F3")}</row></sheetData>`,
  },
  {
    name: "an empty row, whose spans grow",
    before: '<sheetData><row r="3" spans="2:4" ht="20" /></sheetData>',
    cells: ["A3", "C3"],
    after: `<sheetData><row r="3" spans="1:4" ht="20">${nine("A3")}${nine("C3")}</row></sheetData>`,
  },
  {
    name: "spans that hold the cell stay as they are",
    before: '<sheetData><row r="3" spans="1:2 4:6"/></sheetData>',
    cells: ["E3"],
    after: `<sheetData><row r="3" spans="1:2 4:6">${nine("E3")}</row></sheetData>`,
  },
  {
    name: "the dimension grows",
    before: '<dimension ref="B2:D4"/><sheetData/>',
    cells: ["A9"],
    after: `<dimension ref="A2:D9"/><sheetData><row r="9">${nine("A9")}</row></sheetData>`,
  },
  {
    name: "the format of the column",
    before: '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="3"/></sheetData>',
    cells: ["C3", "D3", "B4"],
    after: `<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="3">${nine("C3", ' s="1"')}${nine("D3")}</row><row r="4">${nine("B4", ' s="1"')}</row></sheetData>`,
  },
  {
    name: "the format of the row goes before that of the column",
    before:
      '<cols><col min="1" max="9" style="4"/></cols><sheetData><row r="3" s="1" customFormat="1"/><row r="4" s="1"/></sheetData>',
    cells: ["A3", "A4"],
    after: `<cols><col min="1" max="9" style="4"/></cols><sheetData><row r="3" s="1" customFormat="1">${nine("A3", ' s="1"')}</row><row r="4" s="1">${nine("A4", ' s="4"')}</row></sheetData>`,
  },
])("$name", async ({ before, cells, after }) => {
  expect(
    await patchedSheet(
      before,
      cells.map((address) => value(address, 9)),
    ),
  ).toBe(after);
});

it("emptying a cell that is not there leaves the sheet as it is", async () => {
  const before = '<dimension ref="A1"/><sheetData/>';
  expect(await patchedSheet(before, [value("C3", null)])).toBe(before);
});

it("a missing cell may be given a style of ours", async () => {
  const after = await patchedSheet("<sheetData/>", [value("C3", 9, "warning")]);
  expect(after).toBe('<sheetData><row r="3"><c r="C3" s="2"><v>9</v></c></row></sheetData>');
});
