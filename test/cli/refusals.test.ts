/** What cannot run: code 2, one Vietnamese line on stderr, nothing written, nothing of the user's changed. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filledForm } from "../support/filled-form";
import { sampleFolder } from "../support/tra-vinh";
import {
  doan,
  expectRefusal,
  form,
  removeTemporaryFolders,
  submissions,
  temporaryFolder,
  units,
} from "./doan";

afterAll(removeTemporaryFolders);

const ods = join(submissions, "Càng Long Q4.ods");
const xls = join(submissions, "BC CAU KE.xls");
const word = join(submissions, "Báo cáo chữ Trà Cú quý 4.xlsx");
const locked = join(submissions, "Doan Khoi - Q4 (mat khau).xlsx");
const clean = join(submissions, "Cau Ngang - Bao cao Quy IV.xlsx");

interface Case {
  readonly says: RegExp;
  readonly words: (folder: string) => readonly string[];
}

const consolidate = (folder: string, more: readonly string[] = []) => [
  "consolidate",
  submissions,
  "--form",
  form,
  "--units",
  units,
  "--out",
  join(folder, "kq.xlsx"),
  ...more,
];

/** The words with one option's value replaced. */
function withOption(words: readonly string[], option: string, value: string): readonly string[] {
  return words.map((word, index) => (words[index - 1] === option ? value : word));
}

const typedWrongly: Readonly<Record<string, Case>> = {
  "no command": { words: () => [], says: /chưa nêu lệnh/ },
  "a command that is not there": { words: () => ["tonghop", "nop"], says: /không có lệnh “tonghop”/ },
  "template without infer": {
    words: () => ["template", "learn", form],
    says: /không có lệnh “template learn”/,
  },
  "a misspelt option": {
    words: (to) => [...consolidate(to), "--unit", units],
    says: /không có tùy chọn “--unit”/,
  },
  "an unknown short option": { words: (to) => [...consolidate(to), "-f"], says: /không có tùy chọn “-f”/ },
  "an option of another command": {
    words: (to) => ["check", clean, "--json", join(to, "a.json"), "--out", join(to, "b.xlsx")],
    says: /lệnh check không có tùy chọn “--out”/,
  },
  "a value forgotten at the end": {
    words: (to) => [...consolidate(to), "--json"],
    says: /sau “--json” còn thiếu giá trị/,
  },
  "a value forgotten before the next option": {
    words: (to) => ["consolidate", clean, "--form", "--units", units, "--out", join(to, "kq.xlsx")],
    says: /sau “--form” còn thiếu giá trị/,
  },
  "an empty value": {
    words: (to) => [...consolidate(to), "--json="],
    says: /sau “--json” còn thiếu giá trị/,
  },
  "a value where none is taken": {
    words: (to) => [...consolidate(to), "--only-clean=yes"],
    says: /“--only-clean” không nhận giá trị/,
  },
  "an option twice": {
    words: (to) => [...consolidate(to), "--form", form],
    says: /“--form” được ghi hai lần/,
  },
  "no form": {
    words: (to) => ["consolidate", clean, "--units", units, "--out", join(to, "kq.xlsx")],
    says: /cần có --form/,
  },
  "no unit list": {
    words: (to) => ["consolidate", clean, "--form", form, "--out", join(to, "kq.xlsx")],
    says: /cần có --units/,
  },
  "no result named": {
    words: () => ["consolidate", clean, "--form", form, "--units", units],
    says: /cần có --out/,
  },
  "check without --json": { words: () => ["check", clean], says: /cần có --json/ },
  "template infer without --out": { words: () => ["template", "infer", form], says: /cần có --out/ },
  "template infer with two forms": {
    words: (to) => ["template", "infer", form, form, "--out", join(to, "t.json")],
    says: /chỉ nhận một biểu mẫu/,
  },
  "no files": { words: (to) => ["check", "--json", join(to, "a.json")], says: /chưa nêu tệp hoặc thư mục/ },
};

const wrongFiles: Readonly<Record<string, Case>> = {
  "a file that is not there": {
    words: (to) => ["check", join(to, "mất.xlsx"), "--json", join(to, "a.json")],
    says: /Không tìm thấy tệp hoặc thư mục “.*mất\.xlsx”/,
  },
  "a form that is not there": {
    words: (to) => withOption(consolidate(to), "--form", join(to, "mất.xlsx")),
    says: /Không tìm thấy tệp hoặc thư mục “.*mất\.xlsx”/,
  },
  "a unit list that is not there": {
    words: (to) => withOption(consolidate(to), "--units", join(to, "mất.xlsx")),
    says: /Không tìm thấy/,
  },
  "a folder as the form": {
    words: (to) => withOption(consolidate(to), "--form", submissions),
    says: /là thư mục; ở đây cần một tệp/,
  },
  "a form in .xls": {
    words: (to) => withOption(consolidate(to), "--form", xls),
    says: /định dạng \.xls .*lưu thành tệp \.xlsx/,
  },
  "a form in .ods": {
    words: (to) => withOption(consolidate(to), "--form", ods),
    says: /định dạng \.ods .*lưu thành tệp \.xlsx/,
  },
  "a Word document as the form": {
    words: (to) => withOption(consolidate(to), "--form", word),
    says: /Không mở được biểu mẫu .*tài liệu Word/,
  },
  "a locked form": {
    words: (to) => withOption(consolidate(to), "--form", locked),
    says: /Không mở được biểu mẫu .*mật khẩu/,
  },
  "a form without a table": {
    words: (to) => withOption(consolidate(to), "--form", join(sampleFolder, "truth.json")),
    says: /Không mở được biểu mẫu/,
  },
  "a report as the unit list": {
    words: (to) => withOption(consolidate(to), "--units", clean),
    says: /Không dùng được danh sách đơn vị/,
  },
  "a damaged unit list": {
    words: (to) => withOption(consolidate(to), "--units", join(submissions, "DH Tra Vinh (zalo).xlsx")),
    says: /Không dùng được danh sách đơn vị .*mất phần cuối/,
  },
  "rules without a form": {
    words: (to) => ["check", clean, "--json", join(to, "a.json"), "--rules", units],
    says: /Dùng --rules thì cần nêu cả biểu mẫu/,
  },
  "a report as the rules": {
    words: (to) => ["check", clean, "--form", form, "--json", join(to, "a.json"), "--rules", units],
    says: /Không thấy bảng quy tắc nào/,
  },
  "a file as the folder of return copies": {
    words: (to) => ["check", clean, "--form", form, "--json", join(to, "a.json"), "--return", clean],
    says: /là một tệp; sau --return cần nêu một thư mục/,
  },
  "return copies among the reports": {
    words: (to) => [
      "check",
      submissions,
      "--form",
      form,
      "--json",
      join(to, "a.json"),
      "--return",
      join(submissions, "phan-hoi"),
    ],
    says: /nằm trong thư mục báo cáo/,
  },
  "a template that is not there": {
    words: (to) => [...consolidate(to), "--template", join(to, "mất.json")],
    says: /Không có mẫu “.*mất\.json”/,
  },
  "a workbook as the template": {
    words: (to) => [...consolidate(to), "--template", clean],
    says: /không phải tệp do lệnh template infer ghi ra/,
  },
  "other JSON as the template": {
    words: (to) => [...consolidate(to), "--template", join(sampleFolder, "truth.json")],
    says: /không đúng cấu trúc/,
  },
  "a previous period that is no workbook": {
    words: (to) => ["check", clean, "--previous", word, "--json", join(to, "a.json")],
    says: /Không mở được số liệu kỳ trước/,
  },
};

const wrongResults: Readonly<Record<string, Case>> = {
  "a result in a folder that is not there": {
    words: (to) => withOption(consolidate(to), "--out", join(to, "mới/kq.xlsx")),
    says: /Chưa có thư mục “.*mới” để ghi kết quả/,
  },
  "a result below a file": {
    words: (to) => withOption(consolidate(to), "--out", join(form, "kq.xlsx")),
    says: /Chưa có thư mục/,
  },
  "JSON in a folder that is not there": {
    words: (to) => [...consolidate(to), "--json", join(to, "mới/kq.json")],
    says: /Chưa có thư mục “.*mới”/,
  },
  "a folder as the result": {
    words: (to) => {
      mkdirSync(join(to, "kq.xlsx"), { recursive: true });
      return consolidate(to);
    },
    says: /là thư mục; hãy nêu tên tệp kết quả/,
  },
  "a result that Excel would not open": {
    words: (to) => withOption(consolidate(to), "--out", join(to, "kq.xls")),
    says: /phải có đuôi \.xlsx/,
  },
  "a macro ending for a plain form": {
    words: (to) => withOption(consolidate(to), "--out", join(to, "kq.xlsm")),
    says: /cũng phải có đuôi \.xlsx/,
  },
  "two results in one file": {
    words: (to) => [...consolidate(to), "--json", join(to, "kq.xlsx")],
    says: /Hai kết quả cùng ghi vào/,
  },
};

describe.each([
  ["typed wrongly", typedWrongly],
  ["wrong files", wrongFiles],
  ["wrong results", wrongResults],
])("%s", (_, cases) => {
  it.each(Object.entries(cases))("%s", (_name, { words, says }) => {
    const folder = temporaryFolder();
    expectRefusal(doan(words(folder.path)), says);
    expect(folder.files()).toEqual([]);
  });
});

describe("what is the user's own is never written over", () => {
  const own = { form: "mau.xlsx", units: "don-vi.xlsx", report: "nop/Cau Ngang.xlsx" };

  it.each([
    { what: "the form", out: own.form, says: /vì lệnh này đang dùng tệp đó/ },
    { what: "the unit list", out: own.units, says: /vì lệnh này đang dùng tệp đó/ },
    { what: "a unit's report", out: own.report, says: /đang nằm trong số tệp đơn vị gửi về/ },
  ])("$what", ({ out, says }) => {
    const folder = temporaryFolder();
    folder.write(own.form, readFileSync(form));
    folder.write(own.units, readFileSync(units));
    folder.write(own.report, readFileSync(clean));
    folder.write("nop/khác.xlsx", readFileSync(clean));
    const before = folder.read(out);
    const words = ["consolidate", "nop", "--form", own.form, "--units", own.units, "--out", out];
    expectRefusal(doan(words, folder.path), says);
    expect(folder.read(out).equals(before)).toBe(true);
  });

  it.each([
    { command: "consolidate", words: ["--form", form, "--units", units, "--out", "kq.xlsx"] },
    { command: "check", words: [] },
  ])("a report as --json of $command", ({ command, words }) => {
    const folder = temporaryFolder();
    folder.write(own.report, readFileSync(clean));
    const refused = doan([command, "nop", ...words, "--json", own.report], folder.path);
    expectRefusal(refused, /đang nằm trong số tệp đơn vị gửi về/);
    expect(folder.read(own.report).equals(readFileSync(clean))).toBe(true);
  });
});

it("an empty folder", () => {
  const folder = temporaryFolder();
  mkdirSync(folder.at("nop"));
  folder.write("nop/~$Duyên Hải.xlsx", "");
  folder.write("nop/Thumbs.db", "x");
  expectRefusal(
    doan(consolidate(folder.path).map((word) => (word === submissions ? folder.at("nop") : word))),
    /Không thấy tệp nào/,
  );
  expect(folder.has("kq.xlsx")).toBe(false);
});

it("a template learned from another form", async () => {
  const folder = temporaryFolder();
  const learned = doan(["template", "infer", form, "--out", "mau.json"], folder.path);
  expect(learned.code).toBe(0);
  const template = folder.json("mau.json") as {
    sheets: { name: string; table?: { rows: { row: number }[] } }[];
  };
  for (const row of template.sheets[1]?.table?.rows ?? []) row.row += 1;
  folder.write("khac.json", JSON.stringify(template));
  folder.write("a.xlsx", await filledForm({ unit: "Huyện đoàn Cầu Ngang" }));
  const words = [
    "consolidate",
    "a.xlsx",
    "--form",
    form,
    "--units",
    units,
    "--out",
    "kq.xlsx",
    "--template",
    "khac.json",
  ];
  expectRefusal(doan(words, folder.path), /không đúng với mẫu/);
  expect(folder.has("kq.xlsx")).toBe(false);
});
