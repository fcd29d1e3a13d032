import { age } from "../../src/functions/age";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

it.each([
  { name: "the day before the birthday", birth: "20/11/2005", date: "19/11/2023", cell: 17 },
  { name: "on the birthday", birth: "20/11/2005", date: "20/11/2023", cell: 18 },
  { name: "cells that hold dates, as Excel spells them", birth: "38676", date: "45250", cell: 18 },
  { name: "a date with an hour", birth: "20/11/2005", date: "45250,75", cell: 18 },
  { name: "born on 29 February, on the 28th", birth: "29/2/2000", date: "28/2/2023", cell: 22 },
  { name: "born on 29 February, on 1 March", birth: "29/2/2000", date: "1/3/2023", cell: 23 },
  { name: "the year alone, at the end of a year", birth: "1990", date: "31/12/2023", cell: 33 },
  { name: "born today", birth: "1/1/2023", date: "1/1/2023", cell: 0 },
])("$name: $cell", ({ birth, date, cell }) => {
  expect(shown(() => age(birth, date))).toBe(cell);
});

it.each([
  { name: "no birth", birth: "", date: "1/1/2023", error: "#N/A", says: "chưa có ngày sinh" },
  { name: "no date", birth: "1/1/2000", date: "", error: "#N/A", says: "chưa có ngày tính tuổi" },
  {
    name: "the year alone, within a year",
    birth: "1990",
    date: "1/6/2023",
    error: "#N/A",
    says: "32 hoặc 33",
  },
  { name: "a year for a date", birth: "1/1/2000", date: "2023", error: "#VALUE!", says: "“2023”" },
  { name: "a day in no calendar", birth: "31/2/2000", date: "1/1/2023", error: "#VALUE!", says: "ngày sinh" },
  { name: "not yet born", birth: "2/1/2023", date: "1/1/2023", error: "#VALUE!", says: "sau ngày tính tuổi" },
  { name: "older than people live", birth: "1/1/1901", date: "1/1/2023", error: "#VALUE!", says: "122 tuổi" },
])("$name: $error", ({ birth, date, error, says }) => {
  expect(shown(() => age(birth, date))).toEqual({ error, sentence: expect.stringContaining(says) });
});
