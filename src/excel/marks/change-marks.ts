/**
 * Marks taken off and laid on, sheet by sheet. Who may format cells of a protected sheet may do so under a condition;
 * any other protection is taken off, and put back as it was, within one round trip. A password is nothing we ask for:
 * such a sheet is left out.
 */
import type { Highlight } from "../../core/highlights/highlight";
import { batchesOf, inBatches, type Step } from "../batches";
import { hostFailureOf } from "../host-failures";
import { addHighlightStep } from "./add-highlight";
import type { SheetFormats } from "./found-marks";

export interface MarkChange {
  readonly sheet: SheetFormats;
  readonly highlights: readonly Highlight[];
}

/** Answers the sheets that are left as they were because of a password. */
export async function changeMarks(
  context: Excel.RequestContext,
  changes: readonly MarkChange[],
  /** Whether what the options of a protection say is relied on. */
  permissions: "as-told" | "none",
): Promise<readonly string[]> {
  const needed = changes.filter(({ sheet, highlights }) => sheet.marks.length + highlights.length > 0);
  const isLocked = ({ sheet: { isProtected, options } }: MarkChange) =>
    isProtected && (permissions === "none" || options.allowFormatCells !== true);
  const locked = needed.filter(isLocked);
  const open = needed.filter((change) => !isLocked(change));
  await inBatches(context, open.flatMap(stepsOf), { maxBytes });
  const leftOut: string[] = [];
  for (const change of locked) {
    if (!(await changeProtected(context, change))) leftOut.push(change.sheet.name);
  }
  return leftOut;
}

/** Well below what Excel on the web takes at once, which is 5 MB. */
const maxBytes = 3_000_000;

/** The last is taken off first, so that those before it keep their places. */
function stepsOf({ sheet: { worksheet, marks }, highlights }: MarkChange): readonly Step[] {
  return [
    ...[...marks].reverse().map((mark): Step => ({ bytes: 500, queue: () => mark.delete() })),
    ...highlights.map((highlight) => addHighlightStep(worksheet, highlight)),
  ];
}

/** False where the sheet is protected by a password; it is untouched then. */
async function changeProtected(context: Excel.RequestContext, change: MarkChange): Promise<boolean> {
  const { worksheet, options } = change.sheet;
  const { protection } = worksheet;
  const trips = batchesOf(stepsOf(change), maxBytes).map((steps): Step => ({
    bytes: maxBytes,
    queue: () => {
      protection.unprotect();
      for (const { queue } of steps) queue();
      protection.protect(options);
    },
  }));
  try {
    await inBatches(context, trips, { maxBytes });
    return true;
  } catch (error) {
    protection.load("protected");
    await context.sync();
    const kind = hostFailureOf(error)?.kind;
    // Still protected: taking the protection off is what was refused.
    if (protection.protected && (kind === "protected-sheet" || kind === "refused")) return false;
    if (!protection.protected) {
      protection.protect(options);
      await context.sync();
    }
    throw error;
  }
}
