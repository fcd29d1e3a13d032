/** Days in the field (1+2) of every unit of the sample, as its truth says them. */
import { fieldDays } from "../../src/core/officers/field-days";
import { readTrips } from "../../src/core/officers/read-trips";
import { readWorkbook } from "../support/read-workbook";
import { sampleFile, truth } from "../support/tra-vinh";

interface TruthDays {
  readonly officers: number;
  readonly exempt: number;
  readonly subject: number;
  readonly totalDays: number;
  readonly averageDays: number;
  readonly metThreshold: number;
  readonly threshold: number;
  readonly rate: number;
}

const withDays = truth.files.flatMap((entry) => {
  const { fieldDays: days } = entry as unknown as { readonly fieldDays?: TruthDays | null };
  return days ? [{ file: entry.file, days }] : [];
});

it.each(withDays)("$file: days, exempt officers and both denominators", async ({ file, days }) => {
  const bytes = await sampleFile(file).read();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  const { sheets } = await readWorkbook(bytes);
  const trips = sheets.flatMap((grid) => readTrips(grid)?.trips ?? []);
  const { summary } = fieldDays(trips, { year: 2023, threshold: days.threshold });
  expect(summary).toMatchObject({
    officers: days.officers,
    exempt: days.exempt,
    subject: days.subject,
    totalDays: days.totalDays,
    met: days.metThreshold,
  });
  expect(summary.averageDays).toBeCloseTo(days.averageDays, 3);
  expect(summary.rate).toBeCloseTo(days.rate, 5);
  expect(summary.rateOfAll).toBeCloseTo(days.metThreshold / days.officers, 10);
});
