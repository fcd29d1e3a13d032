/** `consolidate` from outside: exit codes, JSON to the letter, what lies in the folder, a second run. */
import { symlinkSync, unlinkSync } from "node:fs";
import { openUnitList } from "../../src/workflows/open-form";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { filledForm } from "../support/filled-form";
import { cell, readWorkbook } from "../support/read-workbook";
import { sampleFile } from "../support/tra-vinh";
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

const forms = ["Biểu 1 Đoàn viên", "Biểu 2 Tổ chức", "Biểu 3 Xếp loại"];

function consolidate(folder: Folder, paths: readonly string[], more: readonly string[] = []): Ended {
  return doan(
    [
      "consolidate",
      ...paths,
      "--form",
      form,
      "--units",
      units,
      "--out",
      "kq.xlsx",
      "--json",
      "kq.json",
      ...more,
    ],
    folder.path,
  );
}

interface ResultJson {
  readonly period: string | null;
  readonly units: {
    readonly expected: number;
    readonly received: number;
    readonly counted: number;
    readonly missing: readonly string[];
    readonly duplicates: readonly unknown[];
    readonly unreadable: readonly { file: string; unit: string | null; reason: string }[];
    readonly leftOut: readonly { file: string; unit: string | null; reason: string }[];
    readonly files: readonly { file: string; unit: string | null; use: string }[];
  };
  readonly totals: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly lists: Readonly<Record<string, { rows: number }>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

function jsonOf(folder: Folder, name = "kq.json"): ResultJson {
  return folder.json(name) as unknown as ResultJson;
}

/** Every unit of the sample's list that must report, in its order. */
async function unitNames(): Promise<readonly string[]> {
  const list = await openUnitList(sampleFile("don-vi.xlsx"), nodeHosts.reader);
  if (list.outcome === "refused") throw new Error(list.message);
  return list.units.slice(1).map(({ name }) => name);
}

async function completeCampaign(folder: Folder): Promise<void> {
  for (const [index, unit] of (await unitNames()).entries())
    folder.write(`nop/${index + 1}.xlsx`, await filledForm({ unit }));
}

describe("a campaign in which everybody sent a clean file", () => {
  const folder = temporaryFolder();
  let ended: Ended;
  beforeAll(async () => {
    await completeCampaign(folder);
    folder.write("nop/Công văn gửi kèm của Huyện đoàn Trà Cú.txt", "Kính gửi Tỉnh đoàn");
    ended = consolidate(folder, ["nop"]);
  });

  it("ends with 0 and says so", () => {
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("Đã tổng hợp 11/11 đơn vị");
    expect(ended.stdout).toContain("Đủ các đơn vị, không còn lỗi cần sửa.");
    expect(ended.stdout).toContain(`Kết quả: ${folder.at("kq.xlsx")}`);
  });

  it("every total is eleven times the one unit's", async () => {
    const one = temporaryFolder();
    one.write("a.xlsx", await filledForm({ unit: "Huyện đoàn Cầu Ngang" }));
    expect(consolidate(one, ["a.xlsx"]).code).toBe(1);
    const [all, single] = [jsonOf(folder).totals, jsonOf(one).totals];
    const wrong = forms.flatMap((sheet) =>
      Object.entries(single[sheet] ?? {}).filter(([address, figure]) => {
        const total = all[sheet]?.[address];
        // A share stays what it is when every unit has the same.
        return typeof figure === "number" ? total !== figure * 11 && total !== figure : total !== figure;
      }),
    );
    expect(wrong).toEqual([]);
    expect(all["Biểu 1 Đoàn viên"]?.["C14"]).toBe(11 * Number(single["Biểu 1 Đoàn viên"]?.["C14"]));
  });

  it("counts every unit, finds no error, and still names the letter", () => {
    const { units: about, findings } = jsonOf(folder);
    expect(about).toMatchObject({
      expected: 11,
      received: 11,
      counted: 11,
      missing: [],
      duplicates: [],
      leftOut: [],
    });
    expect(about.unreadable.map(({ file, unit }) => [file, unit])).toEqual([
      ["nop/Công văn gửi kèm của Huyện đoàn Trà Cú.txt", "TV02"],
    ]);
    expect(findings.filter(({ use, severity }) => use === "counted" && severity === "error")).toEqual([]);
  });
});

describe("the sample campaign", () => {
  const folder = temporaryFolder();
  let ended: Ended;
  beforeAll(() => {
    ended = consolidate(folder, [submissions], ["--trace", "nguon.json"]);
  });

  it("ends with 1; stdout is Vietnamese, stderr at most progress", () => {
    expect(ended.code).toBe(1);
    expect(ended.stdout.replace(/<script>.*onerror=alert\(1\)>/, "")).not.toMatch(english);
    for (const line of ended.stderr.split("\n").filter((text) => text !== ""))
      expect(line).toMatch(/^Đang đọc \d+\/14: nop\//);
    expect(folder.files()).toEqual(["kq.json", "kq.xlsx", "nguon.json"]);
  });

  it("has every key of the contract, of its type", () => {
    const json = folder.json("kq.json");
    const file: Record<string, unknown> = {
      file: expect.any(String),
      unit: expect.any(String),
      reason: expect.any(String),
    };
    expect(json["units"]).toMatchObject({
      expected: 11,
      received: 10,
      counted: 9,
      missing: ["TV07"],
      duplicates: [
        {
          code: "TV06",
          files: ["nop/Tieu Can - BC Q4 (sua lan 2).xlsx", "nop/Tieu Can - BC Q4.xlsx"],
          used: "nop/Tieu Can - BC Q4 (sua lan 2).xlsx",
        },
        {
          code: "TV11",
          files: ["nop/DH Tra Vinh (zalo).xlsx", "nop/DH Tra Vinh gui lai.xlsx"],
          used: "nop/DH Tra Vinh gui lai.xlsx",
        },
      ],
      unreadable: [file, file, file],
      leftOut: [{ ...file, file: "nop/Doan la (khong ro).xlsx", unit: null }],
    });
  });

  it("totals are numbers, n/m, null or a dash, at addresses of the form's own sheets", () => {
    const { totals } = jsonOf(folder);
    expect(Object.keys(totals)).toEqual(expect.arrayContaining(forms));
    const figures = Object.values(totals).flatMap((sheet) => Object.entries(sheet));
    const odd = figures.filter(
      ([address, figure]) =>
        !/^[A-Z]+[1-9]\d*$/.test(address) ||
        !(figure === null || typeof figure === "number" || /^(-|\d+\/\d+)$/.test(String(figure))),
    );
    expect(odd).toEqual([]);
  });

  it("lists tell their rows", () => {
    const { lists } = jsonOf(folder);
    expect(lists).toMatchObject({ "Biểu 4 Cán bộ": { rows: 91 }, "Biểu 5 Đi cơ sở": { rows: 319 } });
  });

  it("a finding has every key, also those that say nothing, and the use of its file", () => {
    const { findings } = jsonOf(folder);
    const keys = [
      "blocking",
      "cell",
      "expected",
      "field",
      "file",
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
      "unit",
      "use",
    ];
    for (const finding of findings) expect(Object.keys(finding).sort()).toEqual(keys);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["error", "explain", "note"]));
    const superseded = findings.filter(({ use }) => use === "superseded");
    expect(new Set(superseded.map(({ file }) => file))).toEqual(new Set(["nop/Tieu Can - BC Q4.xlsx"]));
  });

  it("every file of the folder is somewhere", () => {
    expect(jsonOf(folder).units.files).toHaveLength(14);
  });

  it("the trace adds up to its total", () => {
    const { totals } = jsonOf(folder);
    const trace = folder.json("nguon.json") as Record<
      string,
      Record<string, { figure: { number?: number } }[]>
    >;
    const parts = trace["Biểu 1 Đoàn viên"]?.["C14"] ?? [];
    expect(parts.reduce((sum, { figure }) => sum + (figure.number ?? 0), 0)).toBe(
      totals["Biểu 1 Đoàn viên"]?.["C14"],
    );
  });

  it("--template from template infer gives the same result as learning from --form", () => {
    expect(doan(["template", "infer", form, "--out", "mau.json"], folder.path).code).toBe(0);
    const before = folder.read("kq.xlsx");
    expect(consolidate(folder, [submissions], ["--template", "mau.json"]).code).toBe(1);
    expect(folder.read("kq.xlsx").equals(before)).toBe(true);
  });

  it("--only-clean leaves out the units whose form was changed, and names them", () => {
    const only = temporaryFolder();
    expect(consolidate(only, [submissions], ["--only-clean"]).code).toBe(1);
    const { counted, leftOut, missing } = jsonOf(only).units;
    expect([counted, missing]).toEqual([6, ["TV07"]]);
    expect(leftOut.map(({ unit }) => unit).sort()).toEqual(["TV03", "TV04", "TV09", null].sort());
  });
});

describe("which files are read", () => {
  let one: Uint8Array;
  beforeAll(async () => {
    one = await filledForm({ unit: "Huyện đoàn Cầu Ngang" });
  });
  const filesRead = (folder: Folder) => jsonOf(folder).units.files.map(({ file }) => file);

  it("single files, several folders, folders in folders; each file once however often it is named", () => {
    const folder = temporaryFolder();
    folder.write("a.xlsx", one);
    folder.write("đợt 1/b.xlsx", one);
    folder.write("đợt 2/xa/c.xlsx", one);
    symlinkSync(folder.at("đợt 1"), folder.at("đợt 2/lối tắt"));
    consolidate(folder, ["a.xlsx", "đợt 1", "đợt 2", "./đợt 1/", "đợt 1/b.xlsx", folder.at("a.xlsx")]);
    const base = folder.path.split("/").at(-1) ?? "";
    expect(filesRead(folder).sort()).toEqual([`${base}/a.xlsx`, "đợt 1/b.xlsx", "đợt 2/xa/c.xlsx"].sort());
  });

  it("two folders of one name keep their files apart", () => {
    const folder = temporaryFolder();
    folder.write("x/nop/a.xlsx", one);
    folder.write("y/nop/a.xlsx", one);
    consolidate(folder, ["x/nop", "y/nop"]);
    expect(new Set(filesRead(folder))).toEqual(
      new Set([folder.at("x/nop/a.xlsx"), folder.at("y/nop/a.xlsx")]),
    );
  });

  it("leftovers of Excel and of the system are nobody's; everything else is named, and nothing stops the run", () => {
    const folder = temporaryFolder();
    folder.write("nop/a.xlsx", one);
    for (const stray of ["~$a.xlsx", ".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX/._a.xlsx"])
      folder.write(`nop/${stray}`, "x");
    folder.write("nop/anh.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    folder.write("nop/nén.zip", new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]));
    folder.write("nop/trống.xlsx", "");
    folder.write("nop/cũ", one);
    unlinkSync(folder.at("nop/cũ"));
    symlinkSync(folder.at("nop/cũ"), folder.at("nop/lối tắt hỏng.xlsx"));
    expect(consolidate(folder, ["nop"]).code).toBe(1);
    expect(filesRead(folder).sort()).toEqual(
      ["nop/a.xlsx", "nop/anh.png", "nop/lối tắt hỏng.xlsx", "nop/nén.zip", "nop/trống.xlsx"].sort(),
    );
    const { unreadable } = jsonOf(folder).units;
    expect(unreadable).toHaveLength(4);
    for (const { reason } of unreadable) expect(reason).toMatch(/\S/);
  });

  it("form, unit list and earlier results beside the reports are no reports", async () => {
    const folder = temporaryFolder();
    folder.write("mau.xlsx", await filledForm({}));
    folder.write("don-vi.xlsx", new Uint8Array(await bytesOf("don-vi.xlsx")));
    folder.write("a.xlsx", one);
    const words = [
      "consolidate",
      ".",
      "--form",
      "mau.xlsx",
      "--units",
      "don-vi.xlsx",
      "--out",
      "kq.xlsx",
      "--json",
      "kq.json",
    ];
    doan(words, folder.path);
    const first = { xlsx: folder.read("kq.xlsx"), json: folder.read("kq.json") };
    expect(filesRead(folder)).toHaveLength(1);
    expect(doan(words, folder.path).code).toBe(1);
    expect(folder.read("kq.xlsx").equals(first.xlsx)).toBe(true);
    expect(folder.read("kq.json").equals(first.json)).toBe(true);
  });

  it("an earlier result under another name is left out as the receiver's own", () => {
    const folder = temporaryFolder();
    folder.write("nop/a.xlsx", one);
    consolidate(folder, ["nop"]);
    const before = jsonOf(folder);
    folder.write("nop/lần trước.xlsx", folder.read("kq.xlsx"));
    consolidate(folder, ["nop"]);
    const after = jsonOf(folder);
    expect(after.totals).toEqual(before.totals);
    expect(after.units.leftOut).toEqual([
      {
        file: "nop/lần trước.xlsx",
        unit: "TV",
        reason: expect.stringContaining("đơn vị tổng hợp") as string,
      },
    ]);
  });
});

describe("what a file says against the campaign", () => {
  it.each([
    {
      what: "another period",
      fill: { unit: "Huyện đoàn Trà Cú", period: "Quý III năm 2023" },
      unit: "TV02",
      reason: /quý III năm 2023.*không phải kỳ quý IV năm 2023/,
    },
    {
      what: "a unit of no list",
      fill: { unit: "Huyện đoàn Cù Lao Dung" },
      unit: null,
      reason: /không có trong danh sách đơn vị/,
    },
    {
      what: "a name two units bear",
      fill: { unit: "Duyên Hải" },
      unit: null,
      reason: /Chưa xác định được là đơn vị nào/,
    },
    { what: "no unit at all", fill: {}, unit: null, reason: /Không tìm thấy tên đơn vị/ },
  ])("$what: left out and reported", async ({ fill, unit, reason }) => {
    const folder = temporaryFolder();
    folder.write("nop/bao cao.xlsx", await filledForm(fill));
    expect(consolidate(folder, ["nop"]).code).toBe(1);
    const { leftOut, counted, missing } = jsonOf(folder).units;
    expect(counted).toBe(0);
    expect(leftOut).toEqual([
      { file: "nop/bao cao.xlsx", unit, reason: expect.stringMatching(reason) as string },
    ]);
    expect(missing).toHaveLength(unit === null ? 11 : 10);
  });

  it("a text where numbers are added is in no total, in the findings, and ends with 1", async () => {
    const folder = temporaryFolder();
    await completeCampaign(folder);
    folder.write(
      "nop/1.xlsx",
      await filledForm({ unit: (await unitNames())[0] ?? "", changes: { C14: "nhiều" } }),
    );
    expect(consolidate(folder, ["nop"]).code).toBe(1);
    const about = jsonOf(folder).findings.filter(({ cell: at }) => at === "C14");
    expect(about.map(({ ruleId }) => ruleId)).toContain("TH.DE.RIENG");
  });

  it("the saved form shows what the JSON says", async () => {
    const folder = temporaryFolder();
    folder.write("nop/a.xlsx", await filledForm({ unit: "Huyện đoàn Trà Cú" }));
    consolidate(folder, ["nop"]);
    const saved = await readWorkbook(new Uint8Array(folder.read("kq.xlsx")));
    const sheet = saved.sheets.find(({ name }) => name === "Biểu 1 Đoàn viên");
    if (!sheet) throw new Error("no sheet");
    expect(cell(sheet, "C14")?.value).toBe(jsonOf(folder).totals["Biểu 1 Đoàn viên"]?.["C14"]);
  });
});

async function bytesOf(name: string): Promise<Uint8Array> {
  const bytes = await sampleFile(name).read();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  return bytes;
}
