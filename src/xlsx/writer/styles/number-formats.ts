/** Number formats of a style sheet by number and by code: those built into Excel, and the workbook's own in `numFmts`. */
import { builtInFormat } from "../../reader/formats/built-in-formats";
import { formatKindOf } from "../../../core/model/format-kind";
import { attributeOf, rootOf } from "../xml/elements";
import { escapeAttribute } from "../xml/escape";
import type { StyleList } from "./style-lists";

/** The number of a format code, which is added where the workbook does not have it. */
export function numberFormatId(prefix: string, numFmts: StyleList, code: string): number {
  const builtIn = builtInIds[code];
  if (builtIn !== undefined) return builtIn;
  const own = ownFormats(numFmts);
  const same = own.find((format) => format.code === code);
  if (same) return same.id;
  const id = own.reduce((next, format) => Math.max(next, format.id + 1), firstOwnId);
  numFmts.append(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
  return id;
}

/** Whether a cell format, as it is written, shows its number as a date. */
export function isDateFormat(numFmts: StyleList, cellFormat: string): boolean {
  const id = Number(attributeOf(cellFormat, rootOf(cellFormat), "numFmtId") ?? 0);
  const own = ownFormats(numFmts).find((format) => format.id === id);
  return formatKindOf(own?.code ?? builtInFormat(id)) === "date";
}

/** Numbers below 164 belong to Excel. Of those with one code the first counts; from 50 on they are of some languages. */
const builtInIds: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 50 }, (_, index) => 49 - index)
    .filter((id) => id === 0 || builtInFormat(id) !== "General")
    .filter((id) => id < 27 || id > 36)
    .map((id) => [builtInFormat(id), id]),
);
const firstOwnId = 164;

function ownFormats({ entries }: StyleList): { readonly id: number; readonly code: string | undefined }[] {
  return entries.map((entry) => {
    const element = rootOf(entry);
    return {
      id: Number(attributeOf(entry, element, "numFmtId")),
      code: attributeOf(entry, element, "formatCode"),
    };
  });
}
