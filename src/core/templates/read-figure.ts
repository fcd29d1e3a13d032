/**
 * One cell as a figure of the type its field asks for. Every repair and every doubt is a finding; what cannot be
 * read as asked stays as its text, so that it is listed and never added.
 */
import type { Finding } from "../model/finding";
import { type Figure, blank, notApplicable, numberFigure } from "../model/figure";
import { type CellFormat, type CellValue, isCellError } from "../model/grid";
import type { FieldReading } from "../model/report-data";
import { isPartialDate } from "../text/partial-date";
import { dateText, readDateText } from "../text/read-date";
import { isBlankText, isNotApplicable } from "../text/nothing-text";
import { type NumberReading, readNumberText } from "../text/read-number";
import { ratioOfDate, readRatioText } from "../text/read-ratio";
import { repairText } from "../text/repair-text";
import { formatOfNumber, isThousandsTurnedDecimal } from "./number-traits";
import type { FieldType } from "./template";
import * as faults from "./text-findings";
import { type TypedText, typedText } from "./typed-text";
import { onlySpaces } from "./wording-findings";

export interface FigureReading {
  readonly figure: Figure;
  readonly shown: FieldReading["shown"];
  readonly findings: readonly Finding[];
}

export interface FigureCell {
  readonly value: CellValue;
  readonly format: CellFormat | undefined;
  /** The sheet and cell as the finding names them. */
  readonly sheet: string;
  readonly address: string;
}

/** Serials from here on are days people write in reports (1980); smaller numbers merely wear a date format. */
const firstPlausibleDay = 29_221;

export function readFigure(cell: FigureCell, type: FieldType): FigureReading {
  const { value, format, sheet, address } = cell;
  if (typeof value !== "string") return readAs(cell, type, undefined);
  if (isBlankText(value))
    return value === "" ? plain(blank) : withFault(blank, onlySpaces(sheet, address, value));
  const typed = typedText({ text: value, format, sheet, address });
  const reading = readAs(cell, type, typed);
  // What became a number or a day is put right as a whole; its letters need no finding of their own.
  return reading.figure.kind === "text"
    ? withFindings(reading, [...typed.repairs, ...typed.intruders])
    : reading;
}

/** A value as it stands, without asking for a type: how rows of a list are kept. */
export function readEntry(cell: FigureCell): FigureReading {
  const isText = typeof cell.value === "string" || isCellError(cell.value);
  return isText ? readFigure(cell, "text") : plain(typedFigure(cell));
}

/** As `readEntry`, where nobody asks for findings. */
export function typedFigure({ value, format }: FigureCell): Figure {
  if (value === null || (typeof value === "string" && isBlankText(value))) return blank;
  if (isCellError(value)) return { kind: "text", text: value.error };
  if (typeof value === "number")
    return format?.kind === "date" && value >= 1 ? { kind: "date", serial: value } : numberFigure(value);
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  return { kind: "text", text: repairText(value, format && { fontName: format.fontName }).text };
}

/** @param typed The text of the cell, repaired; absent where it holds no text. */
function readAs(cell: FigureCell, type: FieldType, typed: TypedText | undefined): FigureReading {
  const { value } = cell;
  if (value === null) return plain(blank);
  if (isCellError(value)) {
    return {
      figure: blank,
      shown: { kind: "error", error: value.error },
      findings: [faults.errorInsteadOfNumber(cell.sheet, cell.address, value.error)],
    };
  }
  const text = typed?.text ?? String(value);
  switch (type) {
    case "integer":
    case "decimal":
    case "number":
    case "percent":
    case "any":
      return readNumber(cell, type, text);
    case "ratio":
      return readRatio(cell, text);
    case "date":
      return readDate(cell, text);
    case "text":
    case "mark":
    case "choice":
      return plain(typed ? { kind: "text", text } : typedFigure(cell));
  }
}

function readNumber(cell: FigureCell, type: FieldType, text: string): FigureReading {
  const { value, format, sheet, address } = cell;
  if (typeof value === "number") {
    if (format?.kind === "date" && value >= firstPlausibleDay) {
      const found = dateText(value);
      return withFault({ kind: "text", text: found }, faults.dateInsteadOfNumber(sheet, address, found));
    }
    if (type === "integer" && isThousandsTurnedDecimal(value))
      return withFault(numberFigure(value), faults.thousandsOrDecimals(sheet, address, value));
    return plain(numberFigure(value));
  }
  if (typeof value === "boolean")
    return withFault({ kind: "text", text }, faults.notANumber(sheet, address, text));
  if (isNotApplicable(text))
    return withFault(notApplicable, faults.nothingAsText(sheet, address, text.trim()));
  // Where the form does not say what is asked ("number", "any"), "1.234" is 1234: most fields of reports count.
  const reading: NumberReading = readNumberText(
    text,
    type === "percent" ? "percent" : type === "decimal" ? "decimal" : "integer",
  );
  switch (reading.outcome) {
    case "number":
      return withFault(
        numberFigure(reading.number),
        faults.numberAsText(
          sheet,
          address,
          String(value),
          reading.number,
          formatOfNumber(reading.repair, reading.number, format),
        ),
      );
    case "ambiguous":
      return withFault({ kind: "text", text }, faults.numberAmbiguous(sheet, address, text, reading.choices));
    case "not-a-number":
      // A field that does not say what it asks for may hold words.
      return type === "any"
        ? plain({ kind: "text", text })
        : withFault({ kind: "text", text }, faults.notANumber(sheet, address, text.trim()));
  }
}

function readRatio(cell: FigureCell, text: string): FigureReading {
  const { value, format, sheet, address } = cell;
  if (typeof value === "number" && format?.kind === "date") {
    const { numerator, denominator } = ratioOfDate(value);
    return withFault(
      { kind: "ratio", numerator, denominator },
      faults.ratioTurnedIntoDate(sheet, address, dateText(value), `${numerator}/${denominator}`),
    );
  }
  if (typeof value === "string") {
    if (isNotApplicable(text))
      return withFault(notApplicable, faults.nothingAsText(sheet, address, text.trim()));
    const ratio = readRatioText(text);
    if (ratio) return plain({ kind: "ratio", ...ratio });
  }
  return withFault({ kind: "text", text }, faults.notARatio(sheet, address, text.trim()));
}

function readDate(cell: FigureCell, text: string): FigureReading {
  const { value, format, sheet, address } = cell;
  // "Năm sinh" is asked like a date and answered with a year.
  if (typeof value === "number")
    return plain(
      format?.kind !== "date" && isYear(value) ? numberFigure(value) : { kind: "date", serial: value },
    );
  if (isYear(Number(text))) return plain({ kind: "text", text });
  if (isNotApplicable(text))
    return withFault(notApplicable, faults.nothingAsText(sheet, address, text.trim()));
  const date = readDateText(text);
  return date
    ? withFault(
        { kind: "date", serial: date.serial },
        faults.dateAsText(sheet, address, text.trim(), date.serial, format?.kind === "date"),
      )
    : withFault(
        { kind: "text", text },
        isPartialDate(text)
          ? faults.datePartial(sheet, address, text.trim())
          : faults.dateUnreadable(sheet, address, text.trim()),
      );
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function plain(figure: Figure): FigureReading {
  return { figure, shown: figure, findings: [] };
}

function withFault(figure: Figure, finding: Finding): FigureReading {
  return { figure, shown: figure, findings: [finding] };
}

function withFindings(reading: FigureReading, findings: readonly Finding[]): FigureReading {
  return findings.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...findings] };
}
