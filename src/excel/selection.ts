/** Where the user is in the workbook: going there, and hearing of it. */
import { maxColumn, maxRow, columnName } from "../core/model/address";
import type { HostFailure } from "../host/host-failure";
import type { Place } from "../host/open-workbook";
import { hostFailure, HostRefusal } from "./host-failures";
import { inExcel } from "./session";

const messages = {
  gone: (sheet: string) =>
    `Không còn trang “${sheet}” trong sổ tính; có thể trang đã bị xóa hoặc đổi tên. Hãy tìm lại theo tên mới của trang.`,
  hidden: (sheet: string) =>
    `Trang “${sheet}” đang bị ẩn nên không mở ra được. Hãy bỏ ẩn trang này (nhấn chuột phải vào tên một trang > Bỏ ẩn) rồi chọn lại.`,
};

export async function selectPlace(
  context: Excel.RequestContext,
  { sheet: name, address }: Place,
): Promise<null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject)
    throw new HostRefusal(hostFailure("sheet-gone", { message: messages.gone(name), sheet: name }));
  if (sheet.visibility !== "Visible")
    throw new HostRefusal(hostFailure("refused", { message: messages.hidden(name), sheet: name }));
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
  return null;
}

/** Calls back with each selection; the answer stops it. */
export function watchSelection(listener: (place: Place) => void): Promise<(() => void) | HostFailure> {
  return inExcel(
    async (context) => {
      const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        // A sheet that is deleted at this very moment has no selection worth telling.
        const name = await inExcel((own) => sheetName(own, worksheetId), { waitsForCell: true });
        if (typeof name === "string") listener({ sheet: name, address: firstArea(address) });
      });
      await context.sync();
      return () =>
        void inExcel(async () => {
          handler.remove();
          await handler.context.sync();
        });
    },
    { waitsForCell: true },
  );
}

async function sheetName(context: Excel.RequestContext, id: string): Promise<string> {
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  await context.sync();
  return sheet.name;
}

/** Of several areas the first; whole columns and rows by their corners: "C:C" → "C1:C1048576". */
function firstArea(address: string): string {
  const [area = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
  return area
    .replaceAll("$", "")
    .replace(/^([A-Z]+):([A-Z]+)$/, `$11:$2${maxRow}`)
    .replace(/^(\d+):(\d+)$/, `A$1:${columnName(maxColumn)}$2`);
}
