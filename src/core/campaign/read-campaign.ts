/** What the workbook remembers, read again; a memory that cannot be used is told in a sentence and never half used. */
import type { Figure } from "../model/figure";
import type { Campaign, CellBefore } from "./campaign";
import type { HandCorrection } from "../consolidation/hand-correction";
import { unpackedFigures } from "./packed-figures";
import type { SentFile } from "./sent-file";
import {
  campaignSchemaNumber,
  schemaNumberSchema,
  type StoredCampaign,
  storedCampaignSchema,
} from "./stored-campaign";
import { unpackedFile } from "./unpack-file";

const messages = {
  newer:
    "Dữ liệu của lần tổng hợp trước do phiên bản DOAN mới hơn ghi lại nên ở đây không đọc được. Hãy cập nhật DOAN, hoặc chọn lại tất cả các tệp để tổng hợp từ đầu.",
  damaged:
    "Dữ liệu ghi nhớ của lần tổng hợp trước đã bị hỏng nên không dùng được. Số liệu trên các trang vẫn còn nguyên; muốn tổng hợp tiếp, hãy chọn lại tất cả các tệp.",
};

export type CampaignRead =
  | { readonly outcome: "remembered"; readonly campaign: Campaign }
  /** Vietnamese: why it cannot be used, what to do. */
  | { readonly outcome: "unusable"; readonly message: string };

/** @param data The stored text parsed as JSON; whatever it is, the answer is a sentence at worst. */
export function readCampaign(data: unknown): CampaignRead {
  const schema = schemaNumberSchema.safeParse(data);
  if (schema.success && schema.data.schema > campaignSchemaNumber)
    return { outcome: "unusable", message: messages.newer };
  const parsed = storedCampaignSchema.safeParse(data);
  const campaign = parsed.success ? campaignOf(parsed.data) : undefined;
  return campaign ? { outcome: "remembered", campaign } : damagedCampaign;
}

/** Also the answer for a text that is not JSON at all. */
export const damagedCampaign: CampaignRead = { outcome: "unusable", message: messages.damaged };

function campaignOf(stored: StoredCampaign): Campaign | undefined {
  const { template, texts } = stored;
  const files = allKnown(stored.files.map((file) => unpackedFile(file, template, texts)));
  const corrections = allKnown(stored.corrections.map((correction) => unpackedCorrection(correction, texts)));
  if (!files || !corrections) return undefined;
  return {
    template,
    period: stored.period,
    unitList: stored.unitList,
    confirmedNames: stored.confirmedNames,
    decisions: stored.decisions,
    files: files satisfies readonly SentFile[],
    counted: stored.counted,
    corrections,
    formCells: Object.fromEntries(
      Object.entries(stored.formCells).map(([sheet, cells]) => [sheet, unpackedCells(cells)]),
    ),
    ownSheets: stored.ownSheets,
    madeAt: stored.madeAt,
  };
}

function unpackedCorrection(
  { was, now, unitCode, field, row, seenAt }: StoredCampaign["corrections"][number],
  texts: readonly string[],
): HandCorrection | undefined {
  const before = oneFigure(was, texts);
  const after = oneFigure(now, texts);
  if (!before || !after) return undefined;
  return { unitCode, field, ...(row === undefined ? {} : { row }), was: before, now: after, seenAt };
}

function oneFigure(packed: string, texts: readonly string[]): Figure | undefined {
  return unpackedFigures(packed, 1, texts)?.[0];
}

function unpackedCells({
  empty,
  held,
}: StoredCampaign["formCells"][string]): Readonly<Record<string, CellBefore>> {
  const cells: Record<string, CellBefore> = {};
  for (const address of empty.split(" ")) if (address !== "") cells[address] = { value: null };
  for (const [address, { value, formula }] of Object.entries(held))
    cells[address] = { value, ...(formula === undefined ? {} : { formula }) };
  return cells;
}

function allKnown<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const known = items.flatMap((item) => (item === undefined ? [] : [item]));
  return known.length === items.length ? known : undefined;
}
