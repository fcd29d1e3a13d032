/**
 * A province of 168 communes: as many workbooks in a temporary folder, consolidated by the command line in a process
 * of its own. Prints seconds, milliseconds per workbook and the most memory the process took.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CellPatch } from "../../src/core/model/workbook-patch";
import { xlsxReader } from "../../src/xlsx/reader/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/writer/xlsx-writer";
import { makeXlsx } from "../support/make-xlsx";

const sample = resolve("samples/tra-vinh-2023-q4");
const first = [
  "An",
  "Bình",
  "Châu",
  "Đại",
  "Đông",
  "Hòa",
  "Hưng",
  "Long",
  "Mỹ",
  "Ninh",
  "Phú",
  "Tân",
  "Thạnh",
  "Vĩnh",
];
const second = [
  "Giang",
  "Hải",
  "Khánh",
  "Lợi",
  "Lộc",
  "Phong",
  "Quới",
  "Sơn",
  "Thới",
  "Thuận",
  "Trị",
  "Xuân",
];
const names = first.flatMap((one) => second.map((other) => `${one} ${other}`));

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "doan-bench-"));
  try {
    await makeCampaign(folder);
    consolidate(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The clean sample unit's workbook, lists and all, under 168 names. */
async function makeCampaign(folder: string): Promise<void> {
  mkdirSync(join(folder, "nop"));
  const original = new Uint8Array(readFileSync(join(sample, "nop/Cau Ngang - Bao cao Quy IV.xlsx")));
  const read = await xlsxReader.read(original);
  if (read.outcome === "refused") throw new Error(read.message);
  for (const [index, name] of names.entries()) {
    const sheets = read.workbook.sheets.map((grid) => ({
      sheet: grid.name,
      cells: [...grid.cells].flatMap(([key, { value }]): readonly CellPatch[] => {
        if (typeof value !== "string" || !/Cầu Ngang/i.test(value)) return [];
        const text = value
          .replace(/(Huyện đoàn|huyện)\s+Cầu Ngang/gi, `Đoàn xã ${name}`)
          .replace(/Cầu Ngang/gi, name);
        return [
          {
            row: Math.floor(key / 16_384),
            column: (key % 16_384) + 1,
            content: { kind: "value", value: text.replace(/CẦU NGANG/g, name.toUpperCase()) },
          },
        ];
      }),
    }));
    const written = await xlsxWriter.write(original, { sheets, newSheets: [], definedNames: [] });
    if (written.outcome === "refused") throw new Error(written.message);
    writeFileSync(join(folder, "nop", `${String(index + 1).padStart(3, "0")} ${name}.xlsx`), written.bytes);
  }
  writeFileSync(join(folder, "don-vi.xlsx"), unitList());
}

function unitList(): Uint8Array {
  const rows = [
    ["Mã", "Tên đơn vị", "Cấp", "Trực thuộc"],
    ["T", "Tỉnh đoàn Trà Vinh", "Tỉnh đoàn", ""],
    ...names.map((name, index) => [`X${index + 1}`, `Đoàn xã ${name}`, "Đoàn xã", "T"]),
  ];
  const xml = rows.map((cells, row) => {
    const written = cells.map(
      (text, column) => `<c r="${"ABCD"[column] ?? ""}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  return makeXlsx({ sheets: [{ name: "Đơn vị", xml: `<sheetData>${xml.join("")}</sheetData>` }] });
}

function consolidate(folder: string): void {
  const words = [
    "nop",
    "--form",
    join(sample, "mau-bao-cao.xlsx"),
    "--units",
    "don-vi.xlsx",
    "--out",
    "kq.xlsx",
  ];
  const memory = `process.on("exit", () => process.stderr.write("RSS " + process.resourceUsage().maxRSS + "\\n"))`;
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(memory)}`,
      resolve("dist/cli.js"),
      "consolidate",
      ...words,
      "--json",
      "kq.json",
    ],
    { cwd: folder, encoding: "utf8" },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status === 2) throw new Error(stderr);
  const megabytes = Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024;
  console.log(stdout.split("\n")[1]);
  console.log(
    `${names.length} tệp: ${seconds.toFixed(1)} s, ${((seconds * 1000) / names.length).toFixed(0)} ms mỗi tệp, ${megabytes.toFixed(0)} MB bộ nhớ`,
  );
}
