/**
 * Workbooks that nobody here made. Each is read, or refused with the right reason, in time; what is read agrees with
 * SheetJS number for number, or the table says why not.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, type WorkBook } from "@e965/xlsx";
import { a1 } from "../../../src/core/model/address";
import type { Cell, Workbook } from "../../../src/core/model/grid";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { sharedFolder } from "../../support/shared-folder";

const corpus = sharedFolder("real-workbooks");

/** Files that must be refused, and why. */
const refusals: Readonly<Record<string, string>> = {
  "tafia/023_issue252.xlsx": "damaged", // its zip directory gives a wrong size
  "tafia/047_pass_protected.xlsx": "password",
  "exceljs/017_missing-bits.xlsx": "damaged", // holds no workbook part at all
  "tafia-legacy/OOM_alloc3.xls": "cut-off", // a fuzzer's: streams point behind the end
  "tafia-legacy/issue_385.xls": "password",
  "tafia-legacy/issue_594_dos.ods": "too-big", // one text repeated a thousand million times
  "tafia-legacy/pass_protected.ods": "password",
  "tafia-legacy/pass_protected.xlsb": "password",
  "tafia-legacy/too_small.xls": "not-a-workbook", // a mail server's line of text in place of the attachment
};

/** Numbers that differ from SheetJS, and why. */
const differences: Readonly<Record<string, readonly string[]>> = {
  // SheetJS leaves the serial numbers of the 1904 system as they are.
  "tafia/004_date_1904.xlsx": ["Sheet1!A1", "Sheet1!A2"],
  "exceljs/002_1904.xlsx": ["Sheet1!B4"],
  "tafia-legacy/date_1904.xls": ["Sheet1!A1", "Sheet1!A2"],
  "tafia-legacy/date_1904.xlsb": ["Sheet1!A1", "Sheet1!A2"],
  "tafia-legacy/formula-date-format.xls": ["Sheet1!A1", "Sheet1!A2"],
  // SheetJS drops the parts of a second of an OpenDocument time.
  "tafia-legacy/date.ods": ["Sheet1!A4"],
};

const secondsAllowed = 15;

corpus.describe(corpus.title, () => {
  const files = existsSync(corpus.path)
    ? readdirSync(corpus.path, { recursive: true, encoding: "utf8" }).filter((file) =>
        /\.(xls|ods)\w?$/.test(file),
      )
    : [];

  it.each(files)(
    "%s",
    async (file) => {
      const bytes = readFileSync(join(corpus.path, file));
      const result = await xlsxReader.read(bytes, { styledBlanks: true, validations: true });
      expect(result.outcome === "refused" ? result.kind : undefined).toBe(refusals[file]);
      const other = readWithSheetJs(bytes);
      if (result.outcome === "refused" || !other) return;
      expect(differentNumbers(result.workbook, other)).toEqual(differences[file] ?? []);
    },
    secondsAllowed * 1_000,
  );
});

function readWithSheetJs(bytes: Uint8Array): WorkBook | undefined {
  // It prints what it cannot read of .ods number formats.
  const silence = jest.spyOn(console, "error").mockImplementation(() => undefined);
  try {
    return read(bytes, { type: "array", cellNF: true });
  } catch {
    return undefined;
  } finally {
    silence.mockRestore();
  }
}

/** Addresses of cells that are a number for one reader and not the same number for the other. */
function differentNumbers(workbook: Workbook, other: WorkBook): string[] {
  return workbook.sheets.flatMap(({ name, cells }) => {
    const sheet = other.Sheets[name] ?? {};
    const addresses = Object.keys(sheet).filter((key) => !key.startsWith("!"));
    const theirs = new Map(
      addresses.map((address) => [address, sheet[address] as { v?: unknown; t: string }]),
    );
    const ours = new Map([...cells].map(([key, cell]) => [addressOf(key), cell]));
    return [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter((address) => !isSameNumber(ours.get(address), theirs.get(address)))
      .map((address) => `${name}!${address}`);
  });
}

function isSameNumber(cell: Cell | undefined, stored: { v?: unknown; t: string } | undefined): boolean {
  const ours = typeof cell?.value === "number" ? cell.value : undefined;
  const theirs = stored?.t === "n" && typeof stored.v === "number" ? stored.v : undefined;
  if (ours === undefined || theirs === undefined) return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
}

function addressOf(key: number): string {
  const column = (key % 16_384) + 1;
  const row = Math.floor(key / 16_384);
  return a1(row, column);
}
