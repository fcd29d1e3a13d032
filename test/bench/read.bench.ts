/**
 * How fast workbooks are read: the project's reader beside merely unzipping the same parts and beside SheetJS.
 * Each reader runs in a fresh process, rounds interleaved; the figure is the median over rounds of the mean
 * milliseconds a workbook, warm-up included. Only ratios inside one run mean anything.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { xlsxReader } from "../../src/xlsx/reader/xlsx-reader";
import { benchBook } from "./books";

const rounds = 5;

const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  "fflate, unzip only": (bytes) => unzipSync(bytes, { filter: ({ name }) => wantedParts.test(name) }),
  "DOAN": (bytes) => xlsxReader.read(bytes),
  "@e965/xlsx": (bytes) => read(bytes, { type: "array", cellNF: true }),
};

/** The parts that the project's reader inflates. */
const wantedParts = /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|xl\/(_rels\/.*|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]*\.xml|externalLinks\/.*))$/;

const sets: Readonly<Record<string, () => Uint8Array[]>> = {
  "submissions of the sample": () => readdirSync(samples).filter(isPlainWorkbook).map((name) => readFileSync(join(samples, name))),
  "generated, 8 forms and a list": () => Array.from({ length: 24 }, (_, number) => benchBook(number)),
};

const samples = "samples/tra-vinh-2023-q4/nop";

/** The files that all three can read: neither encrypted nor a Word document under a workbook's name. */
function isPlainWorkbook(name: string): boolean {
  return name.endsWith(".xlsx") && !/mat khau|chữ|zalo/u.test(name.normalize("NFC"));
}

async function measure(set: string, reader: string): Promise<number> {
  const books = sets[set]?.() ?? [];
  const start = performance.now();
  for (const bytes of books) await readers[reader]?.(bytes);
  return (performance.now() - start) / books.length;
}

function compare(set: string): void {
  const times = new Map(Object.keys(readers).map((reader) => [reader, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [reader, list] of times) {
      const child = spawnSync(process.execPath, [__filename, set, reader], { encoding: "utf8" });
      if (child.status !== 0) throw new Error(child.stderr);
      list.push(Number(child.stdout));
    }
  }
  const medians = [...times].map(([reader, list]) => [reader, list.sort((a, b) => a - b)[rounds >> 1] ?? NaN] as const);
  const floor = medians[0]?.[1] ?? NaN;
  console.log(`\n${set}\n${"reader".padEnd(22)}${"ms/workbook".padStart(12)}${"x unzip".padStart(10)}`);
  for (const [reader, ms] of medians) {
    console.log(reader.padEnd(22) + ms.toFixed(2).padStart(12) + (ms / floor).toFixed(2).padStart(10));
  }
}

const [set, reader] = process.argv.slice(2);
if (set !== undefined && reader !== undefined) {
  void measure(set, reader).then((ms) => process.stdout.write(String(ms)));
} else {
  for (const name of Object.keys(sets)) compare(name);
}
