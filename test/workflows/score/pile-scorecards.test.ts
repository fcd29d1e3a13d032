/** What reading a pile by a criteria set adds to each file, and that it survives the way from the worker. */
import { contentsOf, nodesOf } from "../../../src/core/scoring/criteria-set";
import type { SourceFile } from "../../../src/host/source-file";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { pileEntryReader } from "../../../src/workflows/read-pile";
import { scoreEntries } from "../../../src/workflows/score/score-entries";
import { traVinhUnits } from "../../core/units/tra-vinh-units";
import { type PlainSheets, plainBytes } from "../../support/plain-book";
import { threeInitiatives } from "../../support/score-cards";

const codes = contentsOf(threeInitiatives).map(({ code }) => code);
const list = [
  ["Mã", "Tên đơn vị"],
  ["TV01", "Huyện đoàn Cầu Ngang"],
  ["TV02", "Huyện đoàn Trà Cú"],
];
const form = [
  ["Đơn vị:", "Huyện đoàn Trà Cú"],
  [],
  ["TT", "Nội dung", "Tự chấm", "Minh chứng"],
  ...nodesOf(threeInitiatives).map(({ code, title }) => [code, title, "Đạt", "Báo cáo 12-BC/ĐTN"]),
];
const board = [
  ["TT", "Đơn vị", ...codes],
  [1, "Huyện đoàn Cầu Ngang", ...codes.map(() => "Đạt")],
  [2, "Huyện đoàn Trà Cú", ...codes.map(() => "Đạt")],
];

const read = pileEntryReader(undefined, nodeHosts, threeInitiatives);
const file = (name: string, sheets: PlainSheets): SourceFile => ({
  name,
  read: () => Promise.resolve(plainBytes(sheets)),
});

it.each<[string, PlainSheets, readonly string[], boolean]>([
  ["a form", { Phiếu: form }, ["form"], false],
  ["a board, which looks like a list of units", { "Bảng điểm": board }, ["board-row", "board-row"], false],
  ["forms with the list of units beside them", { "Đơn vị": list, Phiếu: form }, ["form"], false],
  ["a list of units", { "Đơn vị": list }, [], true],
  ["something else", { "Trang 1": [["Ghi chú"]] }, [], false],
])("%s", async (_, sheets, kinds, isList) => {
  const entry = await read(file("a.xlsx", sheets));
  expect(entry.scorecards?.map(({ kind }) => kind)).toEqual(kinds);
  expect(entry.unitList !== undefined).toBe(isList);
  expect(structuredClone(entry)).toEqual(entry);
});

it("a file that cannot be read has none, and without a set nothing is read for scores", async () => {
  const broken: SourceFile = { name: "a.xlsx", read: () => Promise.resolve(new Uint8Array([80, 75, 3, 4])) };
  expect(await read(broken)).not.toHaveProperty("scorecards");
  expect(await pileEntryReader(undefined, nodeHosts)(file("a.xlsx", { Phiếu: form }))).not.toHaveProperty(
    "scorecards",
  );
});

it("what comes out of the worker is scored", async () => {
  const entry = structuredClone(await read(file("a.xlsx", { Phiếu: form })));
  const { units } = scoreEntries([entry], { set: threeInitiatives, units: traVinhUnits });
  expect(units.filter(({ score }) => score !== null)).toMatchObject([
    { unit: { code: "TV02" }, result: "recognized", source: { file: "a.xlsx", sheet: "Phiếu" } },
  ]);
});
