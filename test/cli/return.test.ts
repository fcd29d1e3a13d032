/** `check … --return`: a copy for each unit that has something to mend, and what happens when it comes back. */
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stampNames } from "../../src/core/model/stamp";
import { patch, newSheet, value } from "../support/patches";
import { readWorkbook } from "../support/read-workbook";
import { xlsxWriter } from "../../src/xlsx/writer/xlsx-writer";
import {
  doan,
  english,
  type Folder,
  form,
  removeTemporaryFolders,
  submissions,
  temporaryFolder,
  units,
} from "./doan";

afterAll(removeTemporaryFolders);

interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly returnCopy: string | null;
    readonly findings: readonly { readonly ruleId: string; readonly sheet: string; readonly cell: string }[];
  }[];
  readonly ruleSheet: readonly Readonly<Record<string, unknown>>[];
}

function check(folder: Folder, words: readonly string[], onForm = true) {
  const options = [...(onForm ? ["--form", form] : []), "--units", units, "--json", "kt.json"];
  const ended = doan(["check", ...words, ...options], folder.path);
  const json = existsSync(folder.at("kt.json")) ? (folder.json("kt.json") as unknown as Checked) : undefined;
  return { ...ended, files: json?.files ?? [], ruleSheet: json?.ruleSheet ?? [] };
}

describe("return copies from the command line", () => {
  const folder = temporaryFolder();
  const name = "BIEU MAU Q4-2023 H. Trà Cú.xlsx";
  let first: ReturnType<typeof check>;
  beforeAll(() => {
    for (const file of [name, "Báo cáo chữ Trà Cú quý 4.xlsx", "Cau Ngang - Bao cao Quy IV.xlsx"]) {
      folder.write(`nop/${file}`, "");
      copyFileSync(join(submissions, file), folder.at(`nop/${file}`));
    }
    first = check(folder, ["nop", "--return", "tra/lai"]);
  });

  it("makes the folder, and a copy of each file that has something to mend", () => {
    expect(first.code).toBe(1);
    expect(first.stdout).toContain("Bản phản hồi: 2 tệp trong ");
    expect(first.stdout).not.toMatch(english);
    expect(folder.files().filter((file) => file.startsWith("Phản hồi"))).toEqual([
      "Phản hồi - BIEU MAU Q4-2023 H. Trà Cú.xlsx",
      "Phản hồi - Báo cáo chữ Trà Cú quý 4.xlsx",
    ]);
    expect(first.files.map(({ returnCopy }) => returnCopy)).toEqual([
      folder.at(`tra/lai/Phản hồi - ${name}`),
      folder.at("tra/lai/Phản hồi - Báo cáo chữ Trà Cú quý 4.xlsx"),
      null,
    ]);
  });

  it("leaves the units' own files as they are", () => {
    expect(folder.read(`nop/${name}`).equals(readFileSync(join(submissions, name)))).toBe(true);
  });

  it("a copy that comes back is checked as the report it is, and answered with one slip again", async () => {
    folder.write("gui-lai/x", "");
    copyFileSync(folder.at(`tra/lai/Phản hồi - ${name}`), folder.at(`gui-lai/Phản hồi - ${name}`));
    const again = check(folder, [`gui-lai/Phản hồi - ${name}`, "--return", "tra2"]);
    const places = (files: typeof first.files) =>
      files[0]?.findings.map(({ ruleId, sheet, cell }) => `${ruleId} ${sheet} ${cell}`);
    expect(places(again.files)).toEqual(places(first.files));
    expect(folder.has(`tra2/Phản hồi - ${name}`)).toBe(true);
    const copy = await readWorkbook(folder.read(`tra2/Phản hồi - ${name}`));
    expect(copy.sheets.filter((sheet) => sheet.name.startsWith("Phiếu phản hồi"))).toHaveLength(1);
    expect(copy.definedNames.filter((defined) => defined.name === stampNames.slip)).toHaveLength(1);
  });

  it("never writes over a file that is being checked", () => {
    const before = folder.read(`gui-lai/Phản hồi - ${name}`);
    const { code, stderr } = check(folder, [`gui-lai/Phản hồi - ${name}`, "--return", "gui-lai"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/sẽ ghi đè lên một tệp đang kiểm tra/);
    expect(folder.read(`gui-lai/Phản hồi - ${name}`).equals(before)).toBe(true);
  });
});

describe("rules of a sheet", () => {
  const lines = [
    ["Mã", "Biểu", "Vế trái", "Phép so sánh", "Vế phải", "Sai số", "Mức", "Diễn giải"],
    ["KT.1", "B1", "[TC](1)", ">", "1000000", "", "Lỗi", "Tổng số đoàn viên đầu kỳ phải lớn hơn một triệu"],
    ["KT.2", "B9", "[TC](1)", "=", "[TC](7)", "", "Lỗi", "Nói về biểu không có"],
  ];
  const rules = patch({
    newSheets: [
      newSheet(
        "Quy tắc",
        lines.flatMap((line, row) =>
          line.map((text, column) => value(`${"ABCDEFGH".charAt(column)}${row + 1}`, text)),
        ),
      ),
    ],
  });
  const clean = join(submissions, "Cau Ngang - Bao cao Quy IV.xlsx");

  it.each([
    ["--rules: a workbook of their own", null, "quy-tac.xlsx", ["--form", form, "--rules", "quy-tac.xlsx"]],
    [
      "--form: a sheet beside the blank forms, used without being asked for",
      form,
      "mau.xlsx",
      ["--form", "mau.xlsx"],
    ],
  ])("%s: judged like the form's; those that cannot be understood are told", async (_, base, name, words) => {
    const folder = temporaryFolder();
    const written = await xlsxWriter.write(base === null ? null : new Uint8Array(readFileSync(base)), rules);
    if (written.outcome === "refused") throw new Error(written.message);
    folder.write(name, written.bytes);
    const { code, stdout, files, ruleSheet } = check(folder, [clean, ...words], false);
    expect(code).toBe(1);
    expect(files[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(["KT.1"]);
    expect(ruleSheet).toEqual([expect.objectContaining({ file: name, sheet: "Quy tắc", cell: "B3" })]);
    expect(stdout).toContain("Quy tắc phải sửa (1 chỗ)");
    expect(stdout).toContain("Dùng thêm 1 quy tắc");
  });
});
