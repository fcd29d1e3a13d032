/** The campaign as the one text that the workbook carries with it. */
import type { Campaign } from "./campaign";
import { packedFile } from "./pack-file";
import { packedFigures } from "./packed-figures";
import { campaignSchemaNumber, type StoredCampaign } from "./stored-campaign";
import { textPool } from "./text-pool";

/** The id of the stored text. */
export const campaignTextId = "campaign";

export function writeCampaign(campaign: Campaign): string {
  const pool = textPool();
  const { template, period, confirmedNames, decisions, counted, ownSheets, madeAt } = campaign;
  const files = campaign.files.map((file) => packedFile(file, template, pool));
  const corrections = campaign.corrections.map(({ was, now, ...place }) => ({
    ...place,
    was: packedFigures([was], pool),
    now: packedFigures([now], pool),
  }));
  const stored = {
    schema: campaignSchemaNumber,
    template,
    period,
    unitList: campaign.unitList,
    confirmedNames,
    decisions,
    texts: pool.texts,
    files,
    counted,
    corrections,
    formCells: Object.fromEntries(
      Object.entries(campaign.formCells).map(([sheet, cells]) => [sheet, packedCells(cells)]),
    ),
    ownSheets,
    madeAt,
  };
  return JSON.stringify(stored);
}

/** Nearly all cells of a blank form are empty. */
function packedCells(cells: Campaign["formCells"][string]): StoredCampaign["formCells"][string] {
  const isEmpty = ([, { value, formula }]: (typeof entries)[number]) =>
    value === null && formula === undefined;
  const entries = Object.entries(cells);
  return {
    empty: entries
      .filter(isEmpty)
      .map(([address]) => address)
      .join(" "),
    held: Object.fromEntries(entries.filter((entry) => !isEmpty(entry))),
  };
}
