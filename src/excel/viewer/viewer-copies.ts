/**
 * The copies of closed files' sheets that stand in the workbook, known by a property of the sheet: a window that was
 * closed leaves them behind, and renaming or moving does not hide them. They are no part of the user's workbook.
 */
import { hostFailure, HostRefusal } from "../host-failures";

const messages = {
  notRemoved:
    "Cấu trúc sổ tính đang được bảo vệ nên chưa gỡ được bản nộp đang xem. Hãy bỏ bảo vệ sổ tính (Xem lại > Bảo vệ sổ làm việc) rồi đóng bản nộp lần nữa.",
};

export interface ViewerCopy {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  /** The id of the sheet that was in front before. */
  readonly cameFrom: string;
}

export interface SheetsFound {
  /** Those of the user. */
  readonly own: readonly Excel.Worksheet[];
  readonly copies: readonly ViewerCopy[];
  readonly activeId: string;
  readonly isStructureProtected: boolean;
}

/** Its value is the id of the sheet that was in front before. Permanent: it may stand in saved workbooks. */
const viewerKey = "DOAN_BAN_NOP";

export function markAsCopy({ customProperties }: Excel.Worksheet, cameFrom: string): void {
  customProperties.add(viewerKey, cameFrom);
}

/** Queues the question; ask for the answer after the round trip. */
export function askIsCopy({ customProperties }: Excel.Worksheet): () => boolean {
  const property = customProperties.getItemOrNullObject(viewerKey).load("key");
  return () => !property.isNullObject;
}

export async function surveyCopies(context: Excel.RequestContext): Promise<SheetsFound> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const asked = worksheets.items.map((worksheet) => ({
    worksheet,
    property: worksheet.customProperties.getItemOrNullObject(viewerKey).load("value"),
  }));
  await context.sync();
  const copies = asked.filter(({ property }) => !property.isNullObject);
  return {
    own: asked.filter(({ property }) => property.isNullObject).map(({ worksheet }) => worksheet),
    copies: copies.map(({ worksheet, property }) => ({
      worksheet,
      name: worksheet.name,
      cameFrom: property.value,
    })),
    activeId: active.id,
    isStructureProtected: protection.protected,
  };
}

/** The sheet that is in front, or was before a copy came in front of it. */
export function sheetBehind({ own, copies, activeId }: SheetsFound): Excel.Worksheet | undefined {
  const cameFrom = copies.find(({ worksheet }) => worksheet.id === activeId)?.cameFrom ?? activeId;
  const visible = own.filter(({ visibility }) => visibility === "Visible");
  return visible.find(({ id }) => id === cameFrom) ?? visible[0];
}

/** Takes all copies away and goes back to where the user was; answers what they were called. */
export async function removeCopies(
  context: Excel.RequestContext,
  found: SheetsFound,
): Promise<readonly string[]> {
  const { copies, activeId, isStructureProtected } = found;
  if (copies.length === 0) return [];
  if (isStructureProtected)
    throw new HostRefusal(hostFailure("protected-workbook", { message: messages.notRemoved }));
  if (copies.some(({ worksheet }) => worksheet.id === activeId)) sheetBehind(found)?.activate();
  for (const { worksheet } of copies) {
    if (worksheet.protection.protected) worksheet.protection.unprotect();
    // From the very hidden ones Excel lets none go.
    if (worksheet.visibility !== "Visible") worksheet.visibility = "Visible";
    worksheet.delete();
  }
  await context.sync();
  return copies.map(({ name }) => name);
}
