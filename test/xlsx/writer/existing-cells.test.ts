import { cell, value } from "../../support/patches";
import { patchedSheet } from "./written";

const data = (cells: string) => `<sheetData><row r="5">${cells}</row></sheetData>`;

describe("a cell that exists", () => {
  it.each([
    {
      name: "a number over nothing",
      before: '<c r="C5" s="1"/>',
      typed: 12.5,
      after: '<c r="C5" s="1"><v>12.5</v></c>',
    },
    {
      name: "a number over a shared string",
      before: '<c r="C5" s="1" t="s"><v>9</v></c>',
      typed: 7,
      after: '<c r="C5" s="1"><v>7</v></c>',
    },
    {
      name: "an empty cell written open, with a type",
      before: '<c r="C5" s="1" t="n"></c>',
      typed: 7,
      after: '<c r="C5" s="1"><v>7</v></c>',
    },
    {
      name: "text over a number",
      before: '<c r="C5" s="1"><v>3</v></c>',
      typed: "Đã nộp",
      after: '<c r="C5" s="1" t="inlineStr"><is><t>Đã nộp</t></is></c>',
    },
    {
      name: "text with markup in it",
      before: '<c r="C5"/>',
      typed: "A & B < C",
      after: '<c r="C5" t="inlineStr"><is><t>A &amp; B &lt; C</t></is></c>',
    },
    {
      name: "text with spaces at its ends",
      before: '<c r="C5"/>',
      typed: " a ",
      after: '<c r="C5" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
    },
    {
      name: "text of two lines",
      before: '<c r="C5"/>',
      typed: "a\nb",
      after: '<c r="C5" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>',
    },
    {
      name: "a control character and a carriage return",
      before: '<c r="C5"/>',
      typed: "a\u0001\rb",
      after: '<c r="C5" t="inlineStr"><is><t xml:space="preserve">a_x0001__x000D_b</t></is></c>',
    },
    {
      name: "text that looks like an escape",
      before: '<c r="C5"/>',
      typed: "_x0041_",
      after: '<c r="C5" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>',
    },
    {
      name: "half of a surrogate pair",
      before: '<c r="C5"/>',
      typed: "a\uD800",
      after: '<c r="C5" t="inlineStr"><is><t>a_xD800_</t></is></c>',
    },
    { name: "a truth value", before: '<c r="C5"/>', typed: true, after: '<c r="C5" t="b"><v>1</v></c>' },
    {
      name: "nothing: the cell keeps its format",
      before: '<c r="C5" s="1" t="s"><v>2</v></c>',
      typed: null,
      after: '<c r="C5" s="1"/>',
    },
    {
      name: "the empty text is nothing",
      before: '<c r="C5" s="1"><v>2</v></c>',
      typed: "",
      after: '<c r="C5" s="1"/>',
    },
    {
      name: "a value over a formula",
      before: '<c r="C5" t="str"><f>A5&amp;"x"</f><v>x</v></c>',
      typed: 1,
      after: '<c r="C5"><v>1</v></c>',
    },
    {
      name: "a value over a picture in the cell",
      before: '<c r="C5" t="e" vm="1"><v>#VALUE!</v></c>',
      typed: 1,
      after: '<c r="C5"><v>1</v></c>',
    },
    {
      name: "a cell with an extension",
      before: '<c r="C5"><v>2</v><extLst><ext uri="u"/></extLst></c>',
      typed: 1,
      after: '<c r="C5"><v>1</v><extLst><ext uri="u"/></extLst></c>',
    },
    {
      name: "single quotes, odd spacing, an own attribute",
      before: "<c  s='1' r='C5'\n ph='1' ><v>2</v></c >",
      typed: 1,
      after: "<c r='C5' ph='1' s=\"1\"><v>1</v></c>",
    },
  ])("$name", async ({ before, typed, after }) => {
    const around = (inside: string) => data(`<c r="A5"><v>1</v></c>${inside}<c r="D5"> <v>2</v></c>`);
    expect(await patchedSheet(around(before), [value("C5", typed)])).toBe(around(after));
  });

  it.each([
    {
      name: "a formula and its number",
      content: { kind: "formula", formula: 'SUM(A5:B5)&"<"', result: 3 },
      after: '<c r="C5" s="1"><f>SUM(A5:B5)&amp;"&lt;"</f><v>3</v></c>',
    },
    {
      name: "a formula and its text",
      content: { kind: "formula", formula: "A5", result: "=a" },
      after: '<c r="C5" s="1" t="str"><f>A5</f><v>=a</v></c>',
    },
    {
      name: "a formula and its error",
      content: { kind: "formula", formula: "1/0", result: { error: "#DIV/0!" } },
      after: '<c r="C5" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    },
    {
      name: "a formula and its truth value",
      content: { kind: "formula", formula: "1>0", result: false },
      after: '<c r="C5" s="1" t="b"><f>1&gt;0</f><v>0</v></c>',
    },
    {
      name: "a formula whose result is not known",
      content: { kind: "formula", formula: "A5", result: undefined },
      after: '<c r="C5" s="1"><f>A5</f></c>',
    },
    {
      name: "a new result of the same formula",
      content: { kind: "result", result: 8 },
      after: '<c r="C5" s="1"><f ca="1">A5*2</f><v>8</v></c>',
    },
    {
      name: "a result that is not known any more",
      content: { kind: "result", result: undefined },
      after: '<c r="C5" s="1"><f ca="1">A5*2</f></c>',
    },
    {
      name: "a result that became text",
      content: { kind: "result", result: "đủ" },
      after: '<c r="C5" s="1" t="str"><f ca="1">A5*2</f><v>đủ</v></c>',
    },
  ] as const)("$name", async ({ content, after }) => {
    const before = '<c r="C5" s="1" t="e"><f ca="1">A5*2</f><v>#REF!</v></c>';
    expect(await patchedSheet(data(before), [cell("C5", content)])).toBe(data(after));
  });

  it("without an address is found by its place, in a row without a number", async () => {
    const before =
      "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>";
    expect(await patchedSheet(before, [value("B2", 9)])).toBe(
      before.replace("<c><v>3</v></c>", "<c><v>9</v></c>"),
    );
  });

  it("in a comment is no cell", async () => {
    const before = data('<!-- <c r="B5"><v>1</v></c> --><c r="B5"><v>2</v></c>');
    expect(await patchedSheet(before, [value("B5", 9)])).toBe(before.replace("<v>2</v>", "<v>9</v>"));
  });
});

it.each([
  { name: "a cell named twice", cells: [value("A1", 1), value("A1", 2)] },
  {
    name: "a cell outside the sheet",
    cells: [{ row: 0, column: 1, content: { kind: "value", value: 1 } } as const],
  },
  { name: "a number that is none", cells: [value("A1", NaN)] },
  { name: "a result without a formula", cells: [cell("A5", { kind: "result", result: 1 })] },
  { name: "a result in a missing cell", cells: [cell("Z9", { kind: "result", result: 1 })] },
])("$name is a mistake of ours", async ({ cells }) => {
  await expect(patchedSheet(data('<c r="A5"><v>1</v></c>'), cells)).rejects.toThrow();
});
