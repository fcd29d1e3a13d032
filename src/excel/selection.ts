/** Where the user is in the workbook: going there, and hearing of it. */
import type { HostFailure } from "../host/host-failure";
import type { OpenWorkbook, Place } from "../host/open-workbook";
import { tellPlaces } from "./event-places";
import { firstArea } from "./first-area";
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
  const tell = tellPlaces(listener);
  return watching((worksheets) => worksheets.onSelectionChanged.add(tell));
}

/** Calls back after cells were changed, by whomever; the answer stops it. */
export function watchEdits(listener: (place: Place) => void): Promise<(() => void) | HostFailure> {
  const tell = tellPlaces(listener);
  return watching((worksheets) => worksheets.onChanged.add(tell));
}

/** The sheet in front, with what is selected on it; its first cell where a chart or a picture is. */
export async function activePlace(): ReturnType<OpenWorkbook["activePlace"]> {
  const found = await inExcel(selectedPlace, { waitsForCell: true });
  if (!("outcome" in found) || found.kind !== "refused") return placeFound(found);
  return placeFound(await inExcel(placeInFront, { waitsForCell: true }));
}

function placeFound(found: Place | HostFailure): Awaited<ReturnType<OpenWorkbook["activePlace"]>> {
  return "outcome" in found ? found : { outcome: "place", place: found };
}

async function selectedPlace(context: Excel.RequestContext): Promise<Place> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  // Of several areas, too: `getSelectedRange` refuses them.
  const selected = context.workbook.getSelectedRanges().load("address");
  await context.sync();
  return { sheet: sheet.name, address: firstArea(selected.address) };
}

async function placeInFront(context: Excel.RequestContext): Promise<Place> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return { sheet: sheet.name, address: "A1" };
}

function watching<Event>(
  add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<Event>,
): Promise<(() => void) | HostFailure> {
  return inExcel(
    async (context) => {
      const handler = add(context.workbook.worksheets);
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
