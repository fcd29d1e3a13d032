/** Values and formulas through the real `Excel.run`: what is written, what is read back. */
import { officeError, openTestOffice } from "./open-test-office";

test("values written are read back with their types, blanks as empty text", async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
    range.values = [
      [1, "chữ"],
      [true, ""],
      ["#N/A", 0.5],
    ];
    range.load("values,valueTypes,address,formulas");
    await context.sync();
    expect(range.values).toEqual([
      [1, "chữ"],
      [true, ""],
      ["#N/A", 0.5],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String"],
      ["Boolean", "Empty"],
      ["Error", "Double"],
    ]);
    expect(range.address).toBe("'Biểu 1'!A1:B3");
  });
});

test("null leaves a cell as it is, an empty text empties it, one value fills the range", async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.values = "như nhau" as never;
    await context.sync();
    range.values = [[null, "", 3]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["như nhau", "", 3]]);
  });
});

test("typed text becomes a number, a day with its format, or stays", async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
    range.values = [["61,5", "16/6/2023", "'007", "Đoàn cơ sở"]];
    range.load("values,numberFormat,text");
    await context.sync();
    expect(range.values).toEqual([[61.5, 45093, "007", "Đoàn cơ sở"]]);
    expect(range.numberFormat).toEqual([["General", "dd/mm/yyyy", "General", "General"]]);
    expect(range.text).toEqual([["61,5", "16/06/2023", "007", "Đoàn cơ sở"]]);
  });
});

test.each(["=SUM(B1:B2)", "+B1", "- Đoàn viên", "-B1+2"])("%s is a formula", async (typed) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[typed]];
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([[typed.startsWith("=") ? typed : `=${typed}`]]);
  });
});

test("a cell formatted as text keeps everything as text", async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["=A2", 7, "0123"]];
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([["=A2", "7", "0123"]]);
  });
});

test("a table of another size is refused, and so is a formula that cannot be one", async () => {
  const { Excel, book } = await openTestOffice();
  const write = (address: string, values: unknown[][]) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
      await context.sync();
    });
  await expect(officeError(write("A1:B2", [[1, 2]]))).resolves.toMatchObject({ code: "InvalidArgument" });
  await expect(officeError(write("A1:B1", [[1]]))).resolves.toMatchObject({ code: "InvalidArgument" });
  await expect(officeError(write("A1:B1", [[1, "=SUM("]]))).resolves.toMatchObject({
    code: "InvalidArgument",
  });
  expect(book.active?.cells.size).toBe(0);
});

test("more values than the library sends at once arrive whole", async () => {
  const { Excel } = await openTestOffice();
  const values = Array.from({ length: 400 }, (_none, row) => [
    row,
    row * 2,
    `dòng ${row}`,
    row % 2 === 0,
    "",
  ]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E400");
    range.values = values;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test("only the first cell of merged ones takes what is written", async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.merge();
    range.values = [
      ["tiêu đề", "mất"],
      ["mất", "mất"],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["tiêu đề", ""],
      ["", ""],
    ]);
  });
});

test("whole columns hand over no cells, but size and address", async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const columns = context.workbook.worksheets.getActiveWorksheet().getRange("B:C");
    columns.load("values,formulas,address,rowCount,isEntireColumn");
    await context.sync();
    expect([columns.values, columns.formulas]).toEqual([null, null]);
    expect([columns.address, columns.rowCount, columns.isEntireColumn]).toEqual([
      "'Biểu 1'!B:C",
      1_048_576,
      true,
    ]);
  });
});

test("a range of more than five million cells is refused", async () => {
  const { Excel } = await openTestOffice();
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1000000").load("values");
    await context.sync();
  });
  await expect(officeError(read)).resolves.toMatchObject({ code: "RangeExceedsLimit" });
});

test("formulas are worked out once for a batch, and before values are read", async () => {
  let calculations = 0;
  const { Excel, host } = await openTestOffice(["Biểu 1"], {
    calculator: {
      calculate: () => void (calculations += 1),
      idle: () => Promise.resolve(),
      messageAt: () => undefined,
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").formulas = [["=A1*2"]];
    await context.sync();
    expect(calculations).toBe(1);
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expect(calculations).toBe(1);
    sheet.getRange("A1").values = [[2]];
    range.load("values");
    await context.sync();
    expect(calculations).toBe(2);
    context.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[3]];
    await context.sync();
    expect(calculations).toBe(2);
    context.application.calculate("Full");
    await context.sync();
    expect(calculations).toBe(3);
  });
  expect(host.unknownMembers).toEqual(new Set());
});
