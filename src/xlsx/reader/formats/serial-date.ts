/** Serial numbers of days: 1 is 1900-01-01 in the 1900 system, which every `Grid` uses. */

/** "2026-11-14T08:30:00", "2026-11-14" or a bare "08:30:00" as a serial number; `undefined` for other text. */
export function serialOfIsoDate(text: string): number | undefined {
  const match = isoDate.exec(text.trim());
  const { year, month, day, hour, minute = "0", second = "0" } = match?.groups ?? {};
  if (year === undefined && hour === undefined) return undefined;
  const time = (Number(hour ?? 0) * 3600 + Number(minute) * 60 + Number(second)) / secondsPerDay;
  return year === undefined ? time : serialOfDay(Number(year), Number(month), Number(day)) + time;
}

/** "PT08H30M00S" as a part of a day; `undefined` for other text. */
export function serialOfIsoDuration(text: string): number | undefined {
  const match = isoDuration.exec(text.trim());
  if (!match) return undefined;
  const { sign, days = "0", hours = "0", minutes = "0", seconds = "0" } = match.groups ?? {};
  const size = Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / secondsPerDay;
  return sign ? -size : size;
}

const isoDate =
  /^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]|$))?(?:(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

const isoDuration =
  /^(?<sign>-)?P(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:[.,]\d+)?)S)?)?$/;

function serialOfDay(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - day0) / millisecondsPerDay);
  // The 1900 system counts a 29 February 1900 that never was, as number 60.
  return days > 60 ? days : days - 1;
}

const day0 = Date.UTC(1899, 11, 30);
const secondsPerDay = 86_400;
const millisecondsPerDay = 86_400_000;
