/** The period of a sheet of targets, and those that its cells name. */
import type { Grid } from "../../model/grid";
import { periodId } from "../../model/period";
import { textAt } from "../../tables/captioned-table";
import { findPeriod } from "../../text/find-period";
import { unaccented } from "../../text/fold-text";

/** Of the lines above the table and the sheet's name: the period, and the year of parts named without one. */
export interface TitlePeriod {
  readonly period: string | null;
  readonly year: number | undefined;
}

/** A line "Kỳ:" decides, also where it is left blank; else the first period that a line or the sheet's name tells. */
export function titlePeriod(grid: Grid, headerTop: number): TitlePeriod {
  const lines: string[] = [];
  for (let row = 1; row < headerTop; row += 1) {
    const texts = Array.from({ length: grid.lastColumn }, (_, index) => textAt(grid, row, index + 1));
    lines.push(texts.filter((text) => text !== "").join(" "));
  }
  const own = lines.find((line) => /^ky( (bao cao|giao|ap dung|thuc hien))?\s*:/.test(unaccented(line)));
  const year = [...lines, grid.name].flatMap((line) => findPeriod(line)?.year ?? [])[0];
  const said = own === undefined ? [...lines, grid.name] : [own];
  const period = said.flatMap(
    (line) => findPeriod(line, year === undefined ? {} : { defaultYear: year }) ?? [],
  )[0];
  return { period: period ? periodId(period) : null, year: period?.year ?? year };
}

/** `undefined` where no period can be read. */
export function periodIn(text: string, year: number | undefined): string | undefined {
  const period = findPeriod(text, year === undefined ? {} : { defaultYear: year });
  return period && periodId(period);
}
