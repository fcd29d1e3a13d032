/** The sample campaign of Trà Vinh, as files, and its truth. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/host/source-file";

export const sampleFolder = join(__dirname, "../../samples/tra-vinh-2023-q4");

export function sampleFile(name: string): SourceFile {
  return { name, read: () => Promise.resolve(new Uint8Array(readFileSync(join(sampleFolder, name)))) };
}

export function sampleSubmissions(): readonly SourceFile[] {
  return readdirSync(join(sampleFolder, "nop")).map((name) => sampleFile(`nop/${name}`));
}

type Cells = Record<string, Record<string, number | string>>;

export interface TruthFault {
  readonly id: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly kind: string;
  readonly severity: string;
  readonly blocking: boolean;
}

export interface TruthFile {
  readonly file: string;
  readonly unit: string | null;
  readonly readable: boolean;
  readonly superseded: boolean;
  readonly period: string;
  readonly faults: readonly TruthFault[];
  readonly figures: Record<string, Cells>;
  readonly violations: readonly TruthViolation[];
  /** `contents` is absent where the sheet is. */
  readonly threeInitiatives?: {
    readonly result: string;
    readonly contents?: Readonly<Record<string, string>>;
    readonly criteria?: Readonly<Record<string, boolean>>;
    readonly missing?: readonly string[];
  };
  readonly layout: Record<
    string,
    { sheet: string; rows: Record<string, number>; cols: Record<string, string> }
  >;
}

export interface TruthViolation {
  readonly rule: string;
  readonly row?: string;
  readonly col?: string;
  readonly left: number | string;
  readonly right: number | string;
  readonly skipped?: string;
}

export interface TruthPolicy {
  readonly units: readonly string[];
  readonly totals: Record<string, Cells>;
  readonly lists: Record<string, { total: number; byUnit: Record<string, number> }>;
  readonly fieldDays: Record<string, number>;
}

export interface Truth {
  readonly forms: readonly {
    key: string;
    sheet: string;
    shape: string;
    rows: readonly { code: string }[];
    columns: readonly { no: string; kind: string }[];
  }[];
  readonly files: readonly TruthFile[];
  /** By unit and row code of Biểu 1, column (7). */
  readonly previousClosing: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly expected: {
    missing: readonly string[];
    unreadableOnly: readonly string[];
    duplicates: Record<string, { kept: string; superseded: readonly string[] }>;
    unreadableFiles: readonly string[];
    unrecognisedFiles: readonly string[];
    policyA: TruthPolicy;
    policyB: TruthPolicy;
    /** By unit; a reason in brackets may follow. */
    threeInitiatives: Readonly<Record<string, string>>;
  };
}

export const truth = JSON.parse(readFileSync(join(sampleFolder, "truth.json"), "utf8")) as Truth;

/** The address in the blank form of a row code and column number: the clean file of TV01 has the form's own layout. */
export function formAddress(form: string, row: string, column: string): string {
  const layout = truth.files.find(({ unit }) => unit === "TV01")?.layout[form];
  return `${layout?.cols[column] ?? "?"}${layout?.rows[row] ?? "?"}`;
}
