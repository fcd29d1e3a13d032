/** What hangs on a workbook beside its cells: names, tables, rules, panes, hidden texts, comments, properties. */
import { officeError, openTestOffice } from "./open-test-office";

test("names stand for ranges, constants and formulas", async () => {
  const { Excel, book } = await openTestOffice(["Biểu 1"]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Biểu 1");
    names.add("DOAN_Nguon", sheet.getRange("A4:H20"), "Nguồn số liệu");
    names.add("TyLe", "=0.5");
    sheet.names.add("Rieng", "='Biểu 1'!$C$3");
    await context.sync();
    names.load("items/name,items/formula,items/type,items/value,items/visible,items/comment,items/scope");
    const range = names.getItem("doan_nguon").getRange().load("address");
    const missing = names.getItemOrNullObject("KhongCo").load("name");
    const own = sheet.names.getItem("Rieng").getRange().load("address");
    const byName = sheet.getRange("DOAN_Nguon").load("address");
    await context.sync();
    const [first, second] = names.items;
    expect(first?.toJSON()).toMatchObject({
      name: "DOAN_Nguon",
      formula: "='Biểu 1'!$A$4:$H$20",
      type: "Range",
      value: "Biểu 1!$A$4:$H$20",
      visible: true,
      comment: "Nguồn số liệu",
      scope: "Workbook",
    });
    expect([second?.type, second?.value]).toEqual(["Double", 0.5]);
    expect([range.address, byName.address, own.address, missing.isNullObject]).toEqual([
      "'Biểu 1'!A4:H20",
      "'Biểu 1'!A4:H20",
      "'Biểu 1'!C3",
      true,
    ]);
    names.getItem("TyLe").delete();
    names.getItem("DOAN_Nguon").visible = false;
    names.getItem("DOAN_Nguon").formula = "='Biểu 1'!$A$1";
    await context.sync();
  });
  expect(book.names).toEqual([
    { name: "DOAN_Nguon", formula: "='Biểu 1'!$A$1", visible: false, comment: "Nguồn số liệu" },
  ]);
});

test.each([
  ["Có dấu cách", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["1a", "InvalidArgument"],
  ["dasudung", "ItemAlreadyExists"],
])("the name %s is refused", async (name, code) => {
  const { Excel } = await openTestOffice();
  const added = Excel.run(async (context) => {
    context.workbook.names.add("DaSuDung", "=1");
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  await expect(officeError(added)).resolves.toMatchObject({ code });
});

test("a table is made, filled, and found by its name", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Đơn vị", "Số lượng"],
      ["Cầu Kè", 5],
      ["Càng Long", 7],
    ];
    const made = sheet.tables.add("A1:B3", true);
    made.name = "DonVi";
    await context.sync();
    const table = context.workbook.tables.getItem("donvi").load("name,showHeaders,style");
    table.rows.add(undefined, [["Trà Cú", 9]]);
    const body = table.getDataBodyRange().load("address,values");
    const header = table.getHeaderRowRange().load("values");
    const column = table.columns.getItem("Số lượng").getDataBodyRange().load("values");
    table.columns.load("items/name,items/index");
    table.rows.load("items/values");
    const missing = context.workbook.tables.getItemOrNullObject("Khac").load("name");
    const onRange = sheet.getRange("B2").getTables().load("items/name");
    await context.sync();
    expect([table.name, table.showHeaders, body.address, missing.isNullObject]).toEqual([
      "DonVi",
      true,
      "S!A2:B4",
      true,
    ]);
    expect(header.values).toEqual([["Đơn vị", "Số lượng"]]);
    expect(column.values).toEqual([[5], [7], [9]]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Đơn vị", 0],
      ["Số lượng", 1],
    ]);
    expect(table.rows.items.at(-1)?.values).toEqual([["Trà Cú", 9]]);
    expect(onRange.items.map(({ name }) => name)).toEqual(["DonVi"]);
    table.convertToRange();
    await context.sync();
  });
  expect(book.active?.tables).toEqual([]);
  expect(book.active?.cell(4, 1)?.value).toBe("Trà Cú");
});

test("conditional formats by a formula are made, read and deleted", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:A9");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = '=A2="thiếu"';
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    await context.sync();
    expect(book.active?.conditionalFormats[0]).toMatchObject({
      formula: '=A2="thiếu"',
      overlay: { fillColor: "#FFC7CE", bold: true },
      stopIfTrue: true,
    });
    range.conditionalFormats.load("items/type,items/priority,items/custom/rule/formula");
    const count = range.conditionalFormats.getCount();
    const where = format.getRange().load("address");
    await context.sync();
    expect(count.value).toBe(1);
    expect(range.conditionalFormats.items[0]?.custom.rule.formula).toBe('=A2="thiếu"');
    expect(where.address).toBe("S!A2:A9");
    range.getCell(0, 0).conditionalFormats.clearAll();
    await context.sync();
    expect(book.active?.conditionalFormats[0]?.ranges).toEqual([{ top: 3, left: 1, bottom: 9, right: 1 }]);
    range.conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  expect(book.active?.conditionalFormats).toEqual([]);
});

test("rules for what may be typed are set, read, told apart and cleared", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:A5");
    const rule = { list: { inCellDropDown: true, source: "Có,Không" } };
    range.dataValidation.rule = rule;
    range.dataValidation.errorAlert = {
      title: "Sai",
      message: "Chọn trong danh sách.",
      showAlert: true,
      style: "Stop",
    };
    const inside = sheet.getRange("A2").dataValidation.load("type,rule,errorAlert");
    const partly = sheet.getRange("A5:A6").dataValidation.load("type");
    const none = sheet.getRange("C1").dataValidation.load("type");
    await context.sync();
    expect([inside.type, partly.type, none.type]).toEqual(["List", "Inconsistent", "None"]);
    expect(inside.rule).toEqual(rule);
    expect(inside.errorAlert.message).toBe("Chọn trong danh sách.");
    sheet.getRange("A3").dataValidation.clear();
    const cleared = sheet.getRange("A3").dataValidation.load("type");
    const kept = sheet.getRange("A4").dataValidation.load("type");
    await context.sync();
    expect([cleared.type, kept.type]).toEqual(["None", "List"]);
  });
});

test("panes are frozen and the page is set up", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$3:$5");
    sheet.pageLayout.setPrintArea("A1:H40");
    sheet.pageLayout.setPrintMargins("Centimeters", { top: 2 });
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P";
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    sheet.pageLayout.load("orientation,topMargin");
    await context.sync();
    expect([location.address, titles.address, sheet.pageLayout.orientation]).toEqual([
      "S!A1:B4",
      "S!3:5",
      "Landscape",
    ]);
    expect(sheet.pageLayout.topMargin).toBeCloseTo(56.69, 2);
    expect([book.active?.frozenRows, book.active?.frozenColumns]).toEqual([4, 2]);
    sheet.freezePanes.unfreeze();
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  expect([book.active?.frozenRows, book.active?.frozenColumns]).toEqual([1, 0]);
  expect(book.active).toMatchObject({ printTitleRows: "$3:$5", printArea: "A1:H40" });
  // Kept under the names of add-ins, as the reader of files keeps them.
  expect(book.active?.pageLayout).toMatchObject({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    allCenterFooter: "Trang &P",
  });
});

test("custom XML parts are kept, found by namespace, changed and deleted", async () => {
  const { Excel, book } = await openTestOffice();
  const xml = (text: string) => `<?xml version="1.0"?><d:text xmlns:d="urn:doan:text">${text}</d:text>`;
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(xml("một"));
    customXmlParts.add('<khac xmlns="urn:khac"/>');
    await context.sync();
    const scoped = customXmlParts.getByNamespace("urn:doan:text");
    const count = scoped.getCount();
    const part = scoped.getOnlyItemOrNullObject().load("id,namespaceUri");
    const none = customXmlParts.getByNamespace("urn:khong").getOnlyItemOrNullObject().load("id");
    await context.sync();
    expect([count.value, part.namespaceUri, none.isNullObject]).toEqual([1, "urn:doan:text", true]);
    part.setXml(xml("hai"));
    const text = part.getXml();
    customXmlParts.load("items/id,items/namespaceUri");
    await context.sync();
    expect(text.value).toBe(xml("hai"));
    expect(customXmlParts.items.map(({ namespaceUri }) => namespaceUri)).toEqual([
      "urn:doan:text",
      "urn:khac",
    ]);
    customXmlParts.getItem(part.id).delete();
    const gone = customXmlParts.getItemOrNullObject(part.id).load("id");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(book.customXmlParts.size).toBe(1);
});

test.each(["không phải XML", "<a><b></a>", "<a/><b/>", "<a>&</a>", ""])("%s is no XML", async (xml) => {
  const { Excel } = await openTestOffice();
  const added = Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  await expect(officeError(added)).resolves.toMatchObject({ code: "InvalidArgument" });
});

test("settings of both kinds are one store", async () => {
  const { Excel, Office, book } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.settings.add("mẫu", { id: "b1", lần: 2 });
    await context.sync();
    const setting = context.workbook.settings.getItem("mẫu").load("value");
    const missing = context.workbook.settings.getItemOrNullObject("khác").load("value");
    await context.sync();
    expect([setting.value, missing.isNullObject]).toEqual([{ id: "b1", lần: 2 }, true]);
  });
  await new Promise<void>(
    (resolve) => Office.context.document.settings.refreshAsync?.(() => resolve()) ?? resolve(),
  );
  Office.context.document.settings.set("ngày", [1, 2]);
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(JSON.parse(book.settings.get("ngày") ?? "null")).toEqual([1, 2]);
});

test("comments and document properties", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const { comments, properties } = context.workbook;
    const comment = comments.add("S!B2", "Xem lại số liệu");
    comment.replies.add("Đã sửa");
    properties.title = "Báo cáo quý";
    properties.custom.add("doan", 3);
    await context.sync();
    comments.load("items/content,items/resolved,items/replies/items/content");
    const where = comments.getItemByCell("S!B2").getLocation().load("address");
    properties.load("title,author");
    const custom = properties.custom.getItem("doan").load("value,type");
    await context.sync();
    expect(comments.items[0]?.content).toBe("Xem lại số liệu");
    expect(comments.items[0]?.replies.items.map(({ content }) => content)).toEqual(["Đã sửa"]);
    expect([where.address, properties.title, custom.value, custom.type]).toEqual([
      "S!B2",
      "Báo cáo quý",
      3,
      "Number",
    ]);
    comments.getItemByCell("S!B2").delete();
    await context.sync();
  });
  expect(book.comments).toEqual([]);
});

test("functions can be asked without a cell", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const { functions, worksheets } = context.workbook;
    const range = worksheets.getItem("S").getRange("A1:A2");
    range.values = [[2], [3]];
    const day = functions.date(2026, 1, 2).load("value");
    const sum = functions.sum(range, 5).load("value");
    const error = functions.mod(1, 0).load("value,error");
    await context.sync();
    expect([day.value, sum.value, error.error]).toEqual([46024, 10, "#DIV/0!"]);
  });
});
