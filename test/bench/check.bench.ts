/**
 * What checking costs. One form of 60 rows × 25 columns with its sums, shares and remarks, clean and with every figure
 * wrongly typed, judged in core; and 168 workbooks, only opened, opened and read against the form, and wholly checked.
 * Rounds are interleaved; figures are medians of milliseconds. Only ratios inside one run mean anything.
 */
import type { Workbook } from "../../src/core/model/grid";
import { inferTemplate } from "../../src/core/templates/infer-template";
import { reportReader } from "../../src/core/templates/read-report";
import type { Template } from "../../src/core/templates/template";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { openForm } from "../../src/workflows/open-form";
import { sentFileOf } from "../../src/workflows/read-sent-file";
import { submissionOf } from "../../src/workflows/read-submission";
import { readFileSync } from "node:fs";
import { blankWorkbook, filledWorkbook } from "../support/drafts/draft-book";
import { drawForm, type FormDrawing } from "../support/drafts/draft-form";
import { provinceFiles, provinceForm } from "./province";
import { median, row } from "./table";

const rounds = 15;

async function main(): Promise<void> {
  oneForm();
  await province();
}

const columns = 25;

/** Ten groups of five rows and their totals; each fifth column adds the four before it. */
const wide: FormDrawing = {
  name: "Biểu 1",
  title: "BIỂU 1: SỐ LIỆU TỔ CHỨC",
  header: [["TT", "Nội dung", ...Array.from({ length: columns }, (_, index) => `Chỉ tiêu số ${index + 1}`)]],
  numbers: ["A", "B", ...Array.from({ length: columns }, (_, index) => `(${index + 1})`)],
  rows: Array.from({ length: 60 }, (_, index) =>
    index % 6 === 0
      ? {
          code: `${index / 6 + 1}`,
          label: `Khối ${index / 6 + 1}`,
          adds: [1, 2, 3, 4, 5].map((next) => index + next),
        }
      : { code: `${Math.floor(index / 6) + 1}.${index % 6}`, label: `Đối tượng ${index}` },
  ),
  sums: Object.fromEntries([4, 9, 14, 19, 24].map((sum) => [sum, [sum - 4, sum - 3, sum - 2, sum - 1]])),
};

function oneForm(): void {
  const template = inferTemplate(blankWorkbook([drawForm(wide).sheet]), "mau.xlsx");
  const books = {
    clean: filled((cell) => cell + 1),
    "every figure is text": filled((cell) => `${cell + 1} `),
  };
  const judge = judgeOf(template);
  const times = interleaved(
    Object.fromEntries(Object.entries(books).map(([name, book]) => [name, () => judge(book)])),
  );
  console.log(row(["one form of 60 × 25, in core", "ms", "x clean", "findings"]));
  for (const [name, book] of Object.entries(books)) {
    const ms = times[name] ?? NaN;
    console.log(
      row([
        name,
        ms.toFixed(1),
        (ms / (times["clean"] ?? NaN)).toFixed(2),
        String(judge(book).findings.length),
      ]),
    );
  }
}

function filled(value: (cell: number) => number | string): Workbook {
  const form = drawForm(wide);
  let count = 0;
  for (const cell of form.inputs.values()) cell.value = value(count++ % 90);
  return filledWorkbook([form.sheet]);
}

function judgeOf(template: Template) {
  const form = { template, read: reportReader(template) };
  return (workbook: Workbook) =>
    submissionOf(sentFileOf({ file: "a.xlsx", sha256: "", container: "xlsx", workbook }, form), []);
}

async function province(): Promise<void> {
  const files = await provinceFiles();
  const bytes = new Uint8Array(readFileSync(provinceForm));
  const opened = await openForm({ name: "mau.xlsx", read: () => Promise.resolve(bytes) }, nodeHosts.reader);
  if (opened.outcome === "refused") throw new Error(opened.message);
  const { template } = opened;
  const read = reportReader(template);
  const judge = judgeOf(template);
  const open = async (file: Uint8Array) => {
    const answer = await nodeHosts.reader.read(file);
    if (answer.outcome === "refused") throw new Error(answer.message);
    return answer.workbook;
  };
  const ways: Readonly<Record<string, (file: Uint8Array) => Promise<unknown>>> = {
    opened: open,
    "opened and read against the form": async (file) => read(await open(file)),
    "opened, read and checked": async (file) => judge(await open(file)),
  };
  const times = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
  for (let round = 0; round < 5; round += 1) {
    for (const [way, run] of Object.entries(ways)) {
      const begun = performance.now();
      for (const file of files) await run(file.bytes);
      times.get(way)?.push((performance.now() - begun) / files.length);
    }
  }
  console.log(`\n${row([`${files.length} workbooks`, "ms each", "x opened", "x read"])}`);
  const [justOpened = NaN, justRead = NaN] = [...times.values()].map(median);
  for (const [way, list] of times) {
    const ms = median(list);
    console.log(row([way, ms.toFixed(2), (ms / justOpened).toFixed(2), (ms / justRead).toFixed(2)]));
  }
}

/** Medians in milliseconds, after a round that does not count. */
function interleaved(runs: Readonly<Record<string, () => unknown>>): Readonly<Record<string, number>> {
  const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const begun = performance.now();
      run();
      if (round > 0) times.get(name)?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

void main();
