/** Every example of docs/huong-dan/ham, in a workbook with the real registry of custom functions. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseA1 } from "../../src/core/model/address";
import { isCellError } from "../../src/core/model/grid";
import { Book, setCell } from "../../workbench/host/book/book";
import { functionDesk } from "../support/function-desk";
import { functionsOfDoan } from "../support/functions-of-doan";
import { startIronCalcFromDisk } from "../workbench/calc/start-iron-calc";
import { allExamples } from "./examples/all-examples";
import { type ExampleRows, type FunctionExample, storedFormula } from "./examples/example";

startIronCalcFromDisk();

const sheetName = "Trang 1";

it("every function has examples, and every one of them is associated", () => {
  const files = readdirSync(join(__dirname, "../../src/functions")).filter((name) => name.endsWith(".ts"));
  const ids = files.map((name) => basename(name, ".ts").toUpperCase()).sort();
  expect(allExamples.map(({ id }) => id)).toEqual(ids);
  expect([...functionsOfDoan.keys()].sort()).toEqual(ids);
  expect(allExamples.filter(({ examples }) => examples.length < 2)).toEqual([]);
});

const cases = allExamples.flatMap(({ id, examples }) =>
  examples.map((example) => ({ name: `${id}: ${example.title}`, id, example })),
);

describe.each([
  { excel: "Excel for Windows and Mac", emptyAs: 0 },
  { excel: "Excel on the web", emptyAs: null },
] as const)("$excel", ({ emptyAs }) => {
  it.each(cases)("$name", async ({ id, example }) => {
    expect(example.formula).toContain(`DOAN.${id}(`);
    expect(await shownBy(example, emptyAs)).toEqual(example.shows);
  });
});

async function shownBy(example: FunctionExample, emptyAs: 0 | null): Promise<unknown> {
  const { shows, at } = example;
  const place = parseA1(at);
  if (!place) throw new Error(`No cell ${at}.`);
  const book = bookOf(example);
  const desk = await functionDesk(book, { emptyAs });
  await desk.settle();
  const valueAt = (row: number, column: number) => {
    const value = book.sheetNamed(sheetName)?.cell(row, column)?.value ?? null;
    return isCellError(value)
      ? { error: value.error, sentence: desk.messageAt(sheetName, row, column) ?? "" }
      : value;
  };
  // One row and column more, for what may not be there.
  const height = Array.isArray(shows) ? shows.length : 0;
  const below = Array.isArray(shows) ? valueAt(place.row + height, place.column) : null;
  const block = Array.from({ length: Math.max(1, height) }, (_, row) =>
    Array.from({ length: Array.isArray(shows) ? 3 : 1 }, (__, column) =>
      valueAt(place.row + row, place.column + column),
    ),
  );
  await desk.close();
  expect(desk.told).toEqual([]);
  expect(below).toBeNull();
  return Array.isArray(shows) && !isError(block[0]?.[0]) ? block : block[0]?.[0];
}

function isError(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function bookOf({ cells, sheets = {}, at, formula }: FunctionExample): Book {
  const book = new Book();
  for (const [name, rows] of [[sheetName, cells], ...Object.entries(sheets)] as [string, ExampleRows][]) {
    const sheet = book.addSheet(name);
    for (const [row, values] of rows.entries())
      for (const [column, value] of values.entries())
        if (value !== null) setCell(sheet, row + 1, column + 1, { value });
  }
  const sheet = book.sheetNamed(sheetName);
  const place = parseA1(at);
  if (sheet && place)
    setCell(sheet, place.row, place.column, { value: null, formula: storedFormula(formula) });
  return book;
}
