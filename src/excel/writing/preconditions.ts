/** What makes a change impossible, found before anything is written. */
import { a1 } from "../../core/model/address";
import type { CellPatch, WorkbookPatch } from "../../core/model/workbook-patch";
import { sameSheet } from "../anchors";
import { hostFailure, HostRefusal } from "../host-failures";
import type { Survey } from "../survey";

const messages = {
  protectedSheet: (sheet: string) =>
    `Trang “${sheet}” đang được bảo vệ và có ô cần ghi bị khóa. Chưa có gì bị thay đổi. Hãy bỏ bảo vệ trang này (Xem lại > Bỏ bảo vệ trang tính) rồi làm lại.`,
  unformattable: (sheet: string) =>
    `Trang “${sheet}” đang được bảo vệ và không cho đổi định dạng ô, trong khi việc này cần đổi định dạng số của ô. Chưa có gì bị thay đổi. Hãy bỏ bảo vệ trang này (Xem lại > Bỏ bảo vệ trang tính) rồi làm lại.`,
  textTooLong: (sheet: string, cell: string) =>
    `Nội dung cần ghi vào ô ${cell} của trang “${sheet}” dài quá 32.767 ký tự, Excel không chứa được. Chưa có gì bị thay đổi. Hãy rút gọn nội dung ở các tệp nguồn rồi làm lại.`,
  formulaTooLong: (sheet: string, cell: string) =>
    `Công thức cần ghi vào ô ${cell} của trang “${sheet}” dài quá 8.192 ký tự, Excel không chứa được. Chưa có gì bị thay đổi. Hãy chia bớt số tệp nguồn thành nhiều đợt tổng hợp rồi làm lại.`,
};

export function checkPatch(patch: WorkbookPatch, survey: Survey): void {
  refuseBytesOnly(patch);
  if (survey.isReadOnly) throw new HostRefusal(hostFailure("read-only"));
  if (survey.isStructureProtected && patch.newSheets.length > 0)
    throw new HostRefusal(hostFailure("protected-workbook"));
  checkNewNames(patch, survey);
  for (const { sheet, cells } of patch.sheets) checkLimits(sheet, cells);
  for (const { name, cells } of [...patch.newSheets, ...(patch.rewrittenSheets ?? [])])
    checkLimits(name, cells);
}

/** Contents of unlocked cells can be written there, formats cannot. */
export function refuseUnformattable(sheet: string): never {
  const message = messages.unformattable(sheet);
  throw new HostRefusal(hostFailure("protected-sheet", { message, sheet }));
}

export function refuseProtected(sheet: string): never {
  throw new HostRefusal(hostFailure("protected-sheet", { message: messages.protectedSheet(sheet), sheet }));
}

/** What is asked of a writer of bytes alone would be lost here without a word: asking for it is a bug. */
function refuseBytesOnly(patch: WorkbookPatch): void {
  const asked = [
    ...forBytesOnly.filter((part) => patch[part] !== undefined),
    ...patch.sheets.flatMap(({ looks = [], layout, cells }) => [
      ...(looks.some(({ look }) => Object.keys(look).some((key) => key !== "numberFormat")) ? ["looks"] : []),
      ...(layout ? ["layout"] : []),
      ...(cells.some(({ content }) => content.kind === "formula" && content.fills) ? ["fills"] : []),
    ]),
    ...patch.definedNames.flatMap(({ sheet, comment }) => [
      ...(sheet !== undefined ? ["name of a sheet"] : []),
      ...(comment !== undefined ? ["comment of a name"] : []),
    ]),
  ];
  if (asked.length > 0) throw new Error(`Not in an open workbook: ${asked.join(", ")}.`);
}

/** What only a writer of bytes is asked for. */
const forBytesOnly = [
  "customXml",
  "removedNames",
  "valuesOnly",
  "removedSheets",
  "sheetOrder",
  "activeSheet",
  "structureProtected",
] as const satisfies readonly (keyof WorkbookPatch)[];

/** The patch promises legal and unique names, so a bad one is a bug. */
function checkNewNames({ newSheets }: WorkbookPatch, { sheets }: Survey): void {
  newSheets.forEach(({ name }, index) => {
    const others = [...sheets, ...newSheets.slice(0, index)];
    if (others.some((other) => sameSheet(other.name, name)))
      throw new Error(`There is a sheet "${name}" already.`);
  });
}

/** Source: Excel specifications and limits, support.microsoft.com. */
const maxTextCharacters = 32_767;
const maxFormulaCharacters = 8_192;

function checkLimits(sheet: string, cells: readonly CellPatch[]): void {
  for (const { row, column, content } of cells) {
    const text = content.kind === "value" ? content.value : undefined;
    if (typeof text === "string" && text.length > maxTextCharacters)
      refuse(messages.textTooLong(sheet, a1(row, column)), sheet);
    if (content.kind === "formula" && content.formula.length >= maxFormulaCharacters)
      refuse(messages.formulaTooLong(sheet, a1(row, column)), sheet);
  }
}

function refuse(message: string, sheet: string): never {
  throw new HostRefusal(hostFailure("refused", { message, sheet }));
}
