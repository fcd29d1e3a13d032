/** `check` and `template infer` from outside. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledForm } from "../support/filled-form";
import {
  doan,
  type Ended,
  english,
  type Folder,
  form,
  removeTemporaryFolders,
  submissions,
  temporaryFolder,
  units,
} from "./doan";

afterAll(removeTemporaryFolders);

interface CheckedFile {
  readonly file: string;
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly period: string | null;
  readonly readable: boolean;
  readonly reason: string | null;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly counts: Readonly<Record<"error" | "explain" | "note", number>>;
  readonly passed: number;
  readonly skipped: readonly Readonly<Record<string, unknown>>[];
}

function check(
  folder: Folder,
  paths: readonly string[],
  more: readonly string[],
): Ended & { files: readonly CheckedFile[] } {
  const ended = doan(["check", ...paths, ...more, "--json", "kt.json"], folder.path);
  return { ...ended, files: (folder.json("kt.json") as unknown as { files: readonly CheckedFile[] }).files };
}

const duyênHải = join(submissions, "Duyên Hải.xlsx");
const word = join(submissions, "Báo cáo chữ Trà Cú quý 4.xlsx");

describe("check", () => {
  const folder = temporaryFolder();
  let whole: ReturnType<typeof check>;
  beforeAll(() => {
    whole = check(folder, [submissions], ["--form", form, "--units", units]);
  });

  it("judges every file, ends with 1 where one has an error, and says so in Vietnamese", () => {
    expect(whole.code).toBe(1);
    expect(whole.files).toHaveLength(14);
    expect(whole.stdout).toContain("Đã kiểm tra 14 tệp");
    expect(whole.stdout).not.toMatch(english);
  });

  it("has every key of the contract, of its type", () => {
    const finding = [
      "blocking",
      "cell",
      "expected",
      "field",
      "found",
      "imbalance",
      "left",
      "mend",
      "message",
      "related",
      "right",
      "ruleId",
      "severity",
      "sheet",
    ];
    for (const file of whole.files) {
      expect(Object.keys(file)).toEqual(
        expect.arrayContaining([
          "file",
          "unit",
          "period",
          "readable",
          "reason",
          "findings",
          "counts",
          "passed",
          "skipped",
          "returnCopy",
        ]),
      );
      expect([file.readable, file.reason === null]).toEqual([file.readable, file.readable]);
      expect(file.period === null || /^\d{4}-Q\d$/.test(file.period)).toBe(true);
      for (const found of file.findings) {
        expect(Object.keys(found).sort()).toEqual(finding);
        expect(["error", "explain", "note"]).toContain(found["severity"]);
        expect(found["message"]).not.toMatch(english);
      }
    }
  });

  it("a file that cannot be read is an answer with its reason", () => {
    expect(
      whole.files.find(({ file }) => file.endsWith("Trà Cú quý 4.xlsx") && file.startsWith("nop/Báo")),
    ).toMatchObject({
      unit: { code: "TV02", name: "Huyện đoàn Trà Cú" },
      period: null,
      readable: false,
      reason: expect.stringContaining("tài liệu Word") as string,
      findings: [{ ruleId: "TEP.LA", severity: "error" }],
    });
  });

  it("--template finds what --form finds", () => {
    expect(doan(["template", "infer", form, "--out", "mau.json"], folder.path).code).toBe(0);
    expect(check(folder, [submissions], ["--template", "mau.json", "--units", units]).files).toEqual(
      whole.files,
    );
  });

  it("without a form or template: whether it opens, whose it is, for when; and it says what was not done", () => {
    const { stdout, files } = check(folder, [submissions], ["--units", units]);
    expect(stdout).toContain("Chưa nêu biểu mẫu");
    expect(files.map(({ file, unit, readable }) => [file, unit, readable])).toEqual(
      whole.files.map(({ file, unit, readable }) => [file, unit, readable]),
    );
    expect(
      files.flatMap(({ findings }) => findings).filter(({ ruleId }) => /^(CT|CH|B\d)/.test(String(ruleId))),
    ).toEqual([]);
  });

  it("without a unit list nobody is recognised, and nobody is blamed for it", () => {
    const { stdout, files } = check(folder, [duyênHải], ["--form", form]);
    expect(stdout).toContain("Chưa nêu danh sách đơn vị");
    expect(files[0]?.unit).toBeNull();
    expect(files[0]?.findings.filter(({ ruleId }) => String(ruleId).startsWith("DV."))).toEqual([]);
    expect(files[0]?.findings.map(({ ruleId }) => ruleId)).toContain("CT.DONG.THEM");
  });

  it("of one file the screen tells every finding with its place", () => {
    const { stdout } = check(folder, [duyênHải], ["--form", form, "--units", units]);
    expect(stdout).toMatch(/Điều tìm thấy \(\d+ điều\)\n {2}Lỗi – Bìa, ô C9\n {6}Tên đơn vị ghi/);
  });

  it("a file without faults ends with 0", async () => {
    folder.write("sạch.xlsx", await filledForm({ unit: "Huyện đoàn Trà Cú" }));
    const { code, files } = check(folder, ["sạch.xlsx"], ["--form", form, "--units", units]);
    expect([code, files[0]?.findings]).toEqual([0, []]);
  });

  it("an unreadable file alone ends with 1", () => {
    expect(check(folder, [word], []).code).toBe(1);
  });

  it("--previous: what opens otherwise than it closed is found, and no longer said to be left out", () => {
    const previous = join(submissions, "../ky-truoc/tong-hop-2023-q3.xlsx");
    const càngLong = join(submissions, "Càng Long Q4.ods");
    const options = ["--form", form, "--units", units];
    const without = check(folder, [càngLong], options);
    expect(without.stdout).toContain("Chưa đối chiếu với kỳ trước");
    const { stdout, files } = check(folder, [càngLong], [...options, "--previous", previous]);
    expect(stdout).not.toContain("Chưa đối chiếu với kỳ trước");
    expect(files[0]?.findings).toContainEqual(
      expect.objectContaining({ ruleId: "B1.DAUKY.1", sheet: "Biểu 1 Đoàn viên", cell: "C14" }),
    );
  });

  it("tells how many findings of each kind there are, what was not judged, and what a quick fix would write", () => {
    expect(whole.stdout).toMatch(/Theo loại \(\d+ loại\)/);
    expect(whole.stdout).toMatch(/Số ghi bằng chữ +4 +1\n/);
    expect(whole.stdout).toContain("Có chỗ chưa xét được");
    const file = whole.files.find((one) => one.file.startsWith("nop/BIEU MAU"));
    expect(file?.counts.error).toBe(file?.findings.filter(({ severity }) => severity === "error").length);
    expect(file?.passed).toBeGreaterThan(50);
    expect(file?.skipped[0]).toEqual(
      expect.objectContaining({ ruleId: expect.any(String) as string, reason: expect.any(String) as string }),
    );
    expect(file?.findings).toContainEqual(
      expect.objectContaining({
        ruleId: "CH.SO.CHU",
        cell: "C14",
        mend: expect.objectContaining({ kind: "value", value: 2243 }) as unknown,
      }),
    );
  });
});

describe("template infer", () => {
  it("writes the same template every time, and says what it learned", () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = doan(["template", "infer", form, "--out", "mau.json"], folder.path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("6 trang có số liệu");
    const first = folder.read("mau.json");
    doan(["template", "infer", form, "--out", "mau.json"], folder.path);
    expect(folder.read("mau.json").equals(first)).toBe(true);
    expect(folder.json("mau.json")).toMatchObject({ id: "mvd-tv-2023-04", period: "2023-Q4" });
  });

  it("the blank form stays as it is", () => {
    const folder = temporaryFolder();
    const copy = folder.write("mau.xlsx", readFileSync(form));
    doan(["template", "infer", copy, "--out", "mau.json"], folder.path);
    expect(folder.read("mau.xlsx").equals(readFileSync(form))).toBe(true);
  });
});

describe("help", () => {
  it.each([[["--help"]], [["-h"]], [["consolidate", "--help"]]])("%j: the usage, and 0", (words) => {
    const { code, stdout, stderr } = doan(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const told of [
      "template infer",
      "check",
      "consolidate",
      "--return",
      "--only-clean",
      "--trace",
      "Mã kết thúc",
    ])
      expect(stdout).toContain(told);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  });
});
