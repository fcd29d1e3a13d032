/** What is pasted into Zalo: short, every place named, nothing asked twice and nothing that was explained. */
import { explanationIndex } from "../../../src/core/explanations/explanations";
import type { Finding } from "../../../src/core/model/finding";
import type { CheckedReport } from "../../../src/workflows/check/checked-report";
import { judgedReport } from "../../../src/workflows/check/judged-report";
import { placesWords, placeWords } from "../../../src/workflows/check/finding-places";
import { messageOfReport } from "../../../src/workflows/check/unit-message";
import { unitsMessage } from "../../../src/workflows/check/units-message";
import { orgUnit } from "../../support/unit-reports";

const template = { title: "BÁO CÁO ĐOÀN VIÊN", period: "2023-Q4" };

function fault(cell: string | null, more: Partial<Finding> = {}): Finding {
  return {
    ruleId: "CH.SO.CHU",
    severity: "error",
    sheet: "Biểu 1",
    cell,
    message: `Ô ${cell} sai.`,
    blocking: false,
    ...more,
  };
}

interface Sent {
  readonly file?: string;
  readonly unit?: string | null;
  readonly findings?: readonly Finding[];
  readonly refusal?: string;
}

function report({
  file = "nop/Trà Cú.xlsx",
  unit = "Huyện đoàn Trà Cú",
  findings = [],
  refusal,
}: Sent): CheckedReport {
  return judgedReport(
    {
      source: { kind: "file", file, sha256: file },
      unit: unit === null ? null : orgUnit(unit, unit),
      unitText: unit === null ? "Đoàn lạ" : null,
      period: refusal === undefined ? "2023-Q4" : null,
      refusal: refusal ?? null,
      findings,
      passed: 0,
      skipped: [],
      rules: [],
      sheets: ["Biểu 1"],
    },
    explanationIndex([
      {
        unitCode: "Huyện đoàn Trà Cú",
        period: "2023-Q4",
        ruleId: "B1.DAUKY.1",
        place: "B1!C14",
        text: "Bàn giao",
        madeAt: "",
      },
    ]),
  );
}

describe("chỗ sai nói bằng lời", () => {
  it.each([
    [{ sheet: "Biểu 1", cell: "D30" }, "Biểu 1, ô D30"],
    [{ sheet: "Bìa", cell: "C9" }, "trang “Bìa”, ô C9"],
    [{ sheet: "Phụ lục 2", cell: "A9:B11" }, "Phụ lục 2, ô A9:B11"],
    [{ sheet: "Biểu 1", cell: "17:17" }, "Biểu 1, dòng 17"],
    [{ sheet: "Biểu 1", cell: "17:19" }, "Biểu 1, dòng 17–19"],
    [{ sheet: "Biểu 1", cell: "L:M" }, "Biểu 1, cột L–M"],
    [{ sheet: "Biểu 1", cell: null }, "Biểu 1"],
    [{ sheet: null, cell: null }, ""],
  ])("%j: %s", (place, words) => {
    expect(placeWords(place)).toBe(words);
  });

  it("puts neighbours together, sheet by sheet", () => {
    const cells = ["D31", "D32", "D33", "E31", "E32", "E33", "H5", "17:17"].map((cell) => ({
      sheet: "Biểu 1",
      cell,
    }));
    expect(placesWords([...cells, { sheet: "Bìa", cell: "C9" }])).toBe(
      "Biểu 1: H5, D31:E33, dòng 17; trang “Bìa”: C9",
    );
    expect(placesWords(cells, "Biểu 1")).toBe("H5, D31:E33, dòng 17");
  });

  it("counts what is too much to read", () => {
    const scattered = Array.from({ length: 50 }, (_, index) => ({
      sheet: "Biểu 1",
      cell: `C${index * 2 + 1}`,
    }));
    expect(placesWords(scattered)).toMatch(/C59; và 20 chỗ nữa$/);
  });
});

describe("tin nhắn cho đơn vị", () => {
  it("names the file, each fault and its place, errors apart from what needs a reason", () => {
    const findings = [
      fault("D30"),
      fault(null, { ruleId: "CT.DONG.THIEU", message: "Thiếu dòng 2.4." }),
      fault("C15", { ruleId: "B1.KHAC", severity: "explain", message: "Khác thường." }),
      fault("C15", { ruleId: "B1.DAUKY.1", severity: "explain", field: "B1!C14", message: "Đã giải trình." }),
      fault("A1", { ruleId: "TEP.CU", severity: "note", message: "Chỉ là lưu ý." }),
    ];
    expect(messageOfReport(report({ findings }), template)).toBe(
      [
        "Kính gửi Huyện đoàn Trà Cú,",
        "Tệp “Trà Cú.xlsx” (báo cáo “BÁO CÁO ĐOÀN VIÊN” quý IV năm 2023):",
        "Đề nghị đơn vị xem lại các chỗ sau, sửa rồi gửi lại:",
        "- Biểu 1: Thiếu dòng 2.4.",
        "- Biểu 1, ô D30: Ô D30 sai.",
        "Đề nghị đơn vị giải trình các chỗ sau (số liệu khác thường, có thể vẫn đúng):",
        "- Biểu 1, ô C15: Khác thường.",
      ].join("\n"),
    );
  });

  it("two hundred faults of one kind are one line", () => {
    const findings = Array.from({ length: 200 }, (_, index) => fault(`D${index + 10}`));
    const lines = messageOfReport(report({ findings }), template)?.split("\n") ?? [];
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe("- Biểu 1, ô D10: Ô D10 sai. (và 199 lỗi khác cùng loại: D11:D209)");
  });

  it.each([
    { name: "nothing to ask", sent: {} },
    { name: "only notes", sent: { findings: [fault("A1", { severity: "note" })] } },
    {
      name: "all explained",
      sent: { findings: [fault("C15", { ruleId: "B1.DAUKY.1", severity: "explain", field: "B1!C14" })] },
    },
  ] satisfies readonly { name: string; sent: Sent }[])("$name: no message", ({ sent }) => {
    expect(messageOfReport(report(sent), template)).toBeNull();
  });

  it("of a file that cannot be read only why, once", () => {
    const refusal = "Tệp có mật khẩu mở nên không đọc được.";
    const findings = [fault(null, { ruleId: "TEP.MATKHAU", sheet: null, message: refusal })];
    expect(messageOfReport(report({ refusal, findings }), template)).toBe(
      `Kính gửi Huyện đoàn Trà Cú,\nTệp “Trà Cú.xlsx” (báo cáo “BÁO CÁO ĐOÀN VIÊN” quý IV năm 2023):\n${refusal}`,
    );
  });

  it("a unit of no list is called as it calls itself", () => {
    expect(messageOfReport(report({ unit: null, findings: [fault("D30")] }), template)).toMatch(
      /^Kính gửi Đoàn lạ,/,
    );
  });
});

describe("tin nhắn chung", () => {
  const expected = [
    "Huyện đoàn Trà Cú",
    "Huyện đoàn Cầu Kè",
    "Thị đoàn Duyên Hải",
    "Huyện đoàn Châu Thành",
  ].map((name) => orgUnit(name, name));
  const reports = [
    report({ unit: "Thị đoàn Duyên Hải", file: "b/lần 2.xlsx" }),
    report({ unit: "Thị đoàn Duyên Hải", file: "b/lần 1.xlsx", refusal: "Tệp bị mất phần cuối." }),
    report({ findings: [fault("D1"), fault("D3"), fault("C1", { ruleId: "B1.X", severity: "explain" })] }),
    report({ unit: "Huyện đoàn Cầu Kè", file: "c.xlsx" }),
    report({ unit: null, file: "d/lạ.xlsx", findings: [fault("D1")] }),
  ];

  it("says of every unit how it is, and who sent nothing", () => {
    expect(unitsMessage({ reports, expected, ...template })).toBe(
      [
        "Kết quả kiểm tra báo cáo “BÁO CÁO ĐOÀN VIÊN” quý IV năm 2023: 3/4 đơn vị đã gửi.",
        "1. Huyện đoàn Trà Cú: 2 lỗi, 1 cần giải trình (Số ghi bằng chữ: 2 chỗ, B1.X)",
        "2. Huyện đoàn Cầu Kè: không có lỗi",
        "3. Thị đoàn Duyên Hải: tệp “lần 1.xlsx” Tệp bị mất phần cuối; tệp “lần 2.xlsx” không có lỗi",
        "Chưa gửi (1): Huyện đoàn Châu Thành.",
        "Chưa rõ của đơn vị nào: “lạ.xlsx”.",
      ].join("\n"),
    );
  });

  it("is the same in whatever order the files were picked", () => {
    expect(unitsMessage({ reports: [...reports].reverse(), expected, ...template })).toBe(
      unitsMessage({ reports, expected, ...template }),
    );
  });
});
