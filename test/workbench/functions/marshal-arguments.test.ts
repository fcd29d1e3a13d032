/** Arguments as a custom function receives them, by the type of its parameter. */
import type { CellValue } from "../../../src/core/model/grid";
import { parseFunctionsMetadata } from "../../../workbench/host/functions/functions-metadata";
import { marshalArguments } from "../../../workbench/host/functions/marshal-arguments";

type Args = readonly (readonly (readonly CellValue[])[] | null)[];

function marshalled(
  parameters: readonly object[],
  args: Args,
  more: { emptyAs?: 0 | null; allowErrors?: boolean } = {},
) {
  const named = parameters.map((parameter, index) => ({ name: `p${index + 1}`, ...parameter }));
  const { functions } = parseFunctionsMetadata({ functions: [{ id: "F", name: "F", parameters: named }] });
  const [definition] = functions;
  if (!definition) throw new Error("No function");
  return marshalArguments(definition, args, { emptyAs: 0, allowErrors: false, ...more });
}

const one = (value: CellValue): Args => [[[value]]];
const naCell = { error: "#N/A" };

describe.each([
  [
    "number",
    [
      [5, 5],
      [true, 1],
      [null, 0],
      ["7", 7],
      [" 2.5 ", 2.5],
      ["", "#VALUE!"],
      ["chữ", "#VALUE!"],
      [naCell, "#N/A"],
    ],
  ],
  [
    "string",
    [
      [5, "5"],
      [0.1 + 0.2, "0.3"],
      [true, "TRUE"],
      [null, ""],
      ["Điểm", "Điểm"],
      [naCell, "#N/A"],
    ],
  ],
  [
    "boolean",
    [
      [1, true],
      [0, false],
      ["true", true],
      [null, false],
      ["có", "#VALUE!"],
    ],
  ],
  [
    "any",
    [
      [5, 5],
      ["x", "x"],
      [false, false],
      [null, 0],
      ["", ""],
      [45000, 45000],
      [naCell, "#N/A"],
    ],
  ],
] as const)("a parameter of type %s", (type, cases) => {
  it.each(cases)("takes %j as %j", (value, wanted) => {
    const result = marshalled([{ type }], one(value));
    expect(result.outcome === "ready" ? result.params[0] : result.error).toEqual(wanted);
  });
});

it.each<[string, object[], Args, unknown]>([
  [
    "a range for a matrix",
    [{ dimensionality: "matrix" }],
    [
      [
        [1, null],
        ["x", true],
      ],
    ],
    [
      [
        [1, 0],
        ["x", true],
      ],
    ],
  ],
  ["one cell for a matrix", [{ dimensionality: "matrix" }], one(3), [[[3]]]],
  ["an optional one at the end", [{}, { optional: true }], one(1), [1, null]],
  ["an optional one between commas", [{ optional: true }, {}], [null, [[1]]], [null, 1]],
  ["a needed one between commas", [{ type: "number" }, {}], [null, [[1]]], [0, 1]],
  ["repeating ones", [{}, { repeating: true }], [[[1]], [[2]], [[3]]], [1, [2, 3]]],
  [
    "repeating ranges",
    [{ dimensionality: "matrix", repeating: true }],
    [[[1, 2]], [[3]]],
    [[[[1, 2]], [[3]]]],
  ],
  ["no repeating one at all", [{ repeating: true }], [], [[]]],
])("takes %s", (_, parameters, args, params) => {
  expect(marshalled(parameters, args)).toEqual({ outcome: "ready", params });
});

it.each<[string, object[], Args, string]>([
  ["a range for one cell", [{}], [[[1], [2]]], "#CALC!"],
  ["too few arguments", [{}, {}], one(1), "#VALUE!"],
  ["too many arguments", [{}], [[[1]], [[2]]], "#VALUE!"],
  ["an error anywhere in a range", [{ dimensionality: "matrix" }], [[[1, naCell]]], "#N/A"],
])("refuses %s", (_, parameters, args, error) => {
  expect(marshalled(parameters, args)).toMatchObject({ outcome: "error", error });
});

it("hands an error to a parameter of any type where the functions ask for errors", () => {
  const params = [{ type: "CustomFunctionError", code: "#N/A" }];
  expect(marshalled([{}], one(naCell), { allowErrors: true })).toEqual({ outcome: "ready", params });
});

it("hands an empty cell over as nothing, as Excel on the web does", () => {
  expect(marshalled([{}], one(null), { emptyAs: null })).toEqual({ outcome: "ready", params: [null] });
});

it("a list that is not a functions.json is refused at once", () => {
  expect(() => parseFunctionsMetadata({ functions: [{ name: "F" }] })).toThrow();
});
