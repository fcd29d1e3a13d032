/**
 * How fast workbooks are read: the project's reader, in JavaScript alone (the add-in) and with Node's zlib (the command
 * line), beside merely unzipping the same parts and beside SheetJS. Each reader runs in a fresh process, rounds
 * interleaved; figures are medians over rounds of milliseconds a workbook. "Fresh" is the mean of the first reads of
 * the process, as many as a province has units; "warm" the median pass after them. Only ratios inside one run mean
 * anything.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { xlsxReader } from "../../src/xlsx/reader/xlsx-reader";
import { benchBook } from "./books";
import { median, row } from "./table";

const rounds = 5;
/** A province has about 170 units; a set is read again and again, so that no workbook is read twice in a row. */
const freshReads = 168;
const warmPasses = 9;

const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  "fflate, unzip only": (bytes) => unzipSync(bytes, { filter: ({ name }) => wantedParts.test(name) }),
  "DOAN, fflate": (bytes) => xlsxReader.read(bytes),
  "DOAN, node zlib": (bytes) => nodeHosts.reader.read(bytes),
  "@e965/xlsx": (bytes) => read(bytes, { type: "array", cellNF: true }),
};

/** The parts that the project's reader inflates. */
const wantedParts =
  /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|xl\/(_rels\/.*|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]*\.xml|externalLinks\/.*))$/;

const sets: Readonly<Record<string, () => Uint8Array[]>> = {
  "submissions of the sample": () =>
    readdirSync(samples)
      .filter(isPlainWorkbook)
      .map((name) => readFileSync(join(samples, name))),
  "generated, 8 forms and a list": () => Array.from({ length: 24 }, (_, number) => benchBook(number)),
};

const samples = "samples/tra-vinh-2023-q4/nop";

/** The files that all three can read: neither encrypted nor a Word document under a workbook's name. */
function isPlainWorkbook(name: string): boolean {
  return name.endsWith(".xlsx") && !/mat khau|chữ|zalo/u.test(name.normalize("NFC"));
}

interface Times {
  readonly fresh: number;
  readonly warm: number;
}

async function measure(set: string, reader: string): Promise<Times> {
  const books = sets[set]?.() ?? [];
  const read = readers[reader] ?? (() => undefined);
  const pass = async (): Promise<number> => {
    const start = performance.now();
    for (const bytes of books) await read(bytes);
    return (performance.now() - start) / books.length;
  };
  const first: number[] = [];
  while (first.length * books.length < freshReads) first.push(await pass());
  const later: number[] = [];
  while (later.length < warmPasses) later.push(await pass());
  return { fresh: first.reduce((sum, time) => sum + time, 0) / first.length, warm: median(later) };
}

function compare(set: string): void {
  const times = new Map(Object.keys(readers).map((reader) => [reader, [] as Times[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [reader, list] of times) {
      const child = spawnSync(process.execPath, [__filename, set, reader], { encoding: "utf8" });
      if (child.status !== 0) throw new Error(child.stderr);
      list.push(JSON.parse(child.stdout) as Times);
    }
  }
  console.log(`\n${set}\n${row(["reader", "fresh, ms", "x unzip", "warm, ms", "x unzip"])}`);
  const [floor] = [...times.values()].map(medians);
  for (const [reader, list] of times) {
    const { fresh, warm } = medians(list);
    const ratios = [fresh / (floor?.fresh ?? NaN), warm / (floor?.warm ?? NaN)] as const;
    const figures = [fresh, ratios[0], warm, ratios[1]].map((figure) => figure.toFixed(2));
    console.log(row([reader, ...figures]));
  }
}

function medians(list: readonly Times[]): Times {
  return { fresh: median(list.map(({ fresh }) => fresh)), warm: median(list.map(({ warm }) => warm)) };
}

const [set, reader] = process.argv.slice(2);
if (set !== undefined && reader !== undefined) {
  void measure(set, reader).then((times) => process.stdout.write(JSON.stringify(times)));
} else {
  for (const name of Object.keys(sets)) compare(name);
}
