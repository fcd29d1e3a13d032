/** Late, twice, and under another name. */
import { identifyUnit, type UnitEvidence } from "../../../src/core/units/identify-unit";
import { duplicateFindings, lateFinding, unitNameNotes } from "../../../src/workflows/check/file-notes";
import type { Submission } from "../../../src/workflows/read-submission";
import { orgUnit } from "../../support/unit-reports";

const units = [
  orgUnit("TV", "Tỉnh đoàn Trà Vinh"),
  orgUnit("TV02", "Huyện đoàn Trà Cú"),
  orgUnit("TV03", "Huyện đoàn Cầu Kè"),
];

const field = (text: string): UnitEvidence => ({ source: "field", text, sheet: "Bìa", cell: "C9" });

function submission(file: string, name: string, over: Partial<Submission> = {}): Submission {
  const evidence = over.evidence ?? [field(name)];
  return {
    file,
    sha256: file,
    container: "xlsx",
    evidence,
    period: "2023-Q4",
    sentAt: null,
    modifiedAt: null,
    findings: [],
    isBlank: false,
    identity: identifyUnit(evidence, units),
    ...over,
  };
}

describe("late", () => {
  it.each([
    ["the day itself", "2023-12-15", "2023-12-15", undefined],
    ["a day before", "2023-12-14", "2023-12-15", undefined],
    ["a day after", "2023-12-16", "2023-12-15", /ghi ngày gửi 16\/12\/2023, sau hạn nộp 15\/12\/2023/],
    [
      "told by when the file was saved",
      "2023-12-18T08:00:00Z",
      "2023-12-15",
      /được lưu lần cuối ngày 18\/12\/2023/,
    ],
    ["saved on the day", "2023-12-15T16:59:00Z", "2023-12-15", undefined],
    ["nobody knows when", null, "2023-12-15", undefined],
    ["no deadline", "2023-12-18", undefined, undefined],
    ["the deadline of an earlier period", "2023-12-14", "2023-09-15", undefined],
  ])("%s", (_, sentAt, deadline, message) => {
    const finding = lateFinding(submission("a.xlsx", "Huyện đoàn Trà Cú", { sentAt }), deadline);
    if (!message) expect(finding).toBeUndefined();
    else
      expect(finding).toMatchObject({
        ruleId: "DV.MUON",
        severity: "note",
        message: expect.stringMatching(message) as string,
      });
  });

  it("the form's deadline goes before the one in the unit's copy", () => {
    const sent = submission("a.xlsx", "Huyện đoàn Trà Cú", { sentAt: "2023-12-16", deadline: "2023-12-15" });
    expect(lateFinding(sent)?.expected).toBe("2023-12-15");
    expect(lateFinding(sent, "2023-12-20")).toBeUndefined();
  });
});

describe("sent several times", () => {
  const first = submission("a.xlsx", "Huyện đoàn Trà Cú", { sentAt: "2023-12-13" });
  const second = submission("b.xlsx", "H. Trà Cú", { sentAt: "2023-12-18" });
  const other = submission("c.xlsx", "Huyện đoàn Cầu Kè", { sentAt: "2023-12-18" });
  const told = (submissions: readonly Submission[]) =>
    [...duplicateFindings(submissions)].map(([file, findings]) => [
      file,
      ...findings.map(({ ruleId }) => ruleId),
    ]);

  it("the later file is told, whatever the order of arrival", () => {
    expect(told([first, second, other])).toEqual([["b.xlsx", "DV.TRUNG"]]);
    expect(told([second, other, first])).toEqual([["b.xlsx", "DV.TRUNG"]]);
    expect(duplicateFindings([first, second]).get("b.xlsx")?.[0]?.message).toBe(
      "Huyện đoàn Trà Cú đã gửi trước đó “a.xlsx”; bản này (ngày 18/12/2023) gửi sau nên thay bản trước.",
    );
  });

  it("the same file under two names", () => {
    const twin = { ...first, file: "d.xlsx" };
    expect(duplicateFindings([first, twin]).get("d.xlsx")?.[0]?.message).toBe(
      "Huyện đoàn Trà Cú đã gửi tệp “a.xlsx” giống hệt tệp này; chỉ cần giữ một.",
    );
  });

  it("what cannot be read, is blank or of nobody is no submission", () => {
    const refusal = { kind: "damaged", message: "Tệp bị hỏng." };
    expect(told([{ ...first, refusal }, second])).toEqual([]);
    expect(told([{ ...first, isBlank: true }, second])).toEqual([]);
    expect(told([submission("e.xlsx", "Huyện đoàn Lạ"), submission("f.xlsx", "Huyện đoàn Lạ")])).toEqual([]);
  });
});

describe("under another name", () => {
  it.each([
    ["Huyện đoàn Trà Cú", []],
    ["HUYỆN ĐOÀN  TRÀ CÚ", []],
    ["Huyện Ðoàn Trà Cú", []],
    ["H. Trà Cú", ["Huyện đoàn Trà Cú"]],
    ["Trà Cú", ["Huyện đoàn Trà Cú"]],
    ["Huyện đoàn Lạ", []],
  ])("%s", (name, expected) => {
    const notes = unitNameNotes(submission("a.xlsx", name), units);
    expect(notes.map((finding) => finding.expected)).toEqual(expected);
    for (const finding of notes)
      expect(finding).toMatchObject({
        ruleId: "DV.TEN.KHAC",
        severity: "note",
        sheet: "Bìa",
        cell: "C9",
        found: name,
      });
  });

  it("letterheads are written in their own way", () => {
    const evidence: UnitEvidence[] = [
      field("Huyện đoàn Trà Cú"),
      { source: "letterhead", text: "BCH ĐOÀN TNCS HỒ CHÍ MINH HUYỆN TRÀ CÚ", sheet: "Biểu 1", cell: "A2" },
    ];
    expect(unitNameNotes(submission("a.xlsx", "", { evidence }), units)).toEqual([]);
  });

  it("two names in one file: told where the second stands first", () => {
    const head = (sheet: string): UnitEvidence => ({
      source: "letterhead",
      text: "HUYỆN ĐOÀN TRÀ CÚ",
      sheet,
      cell: "A2",
    });
    const own: UnitEvidence = { ...field("H. Trà Cú"), source: "letterhead" };
    const evidence = [field("H. Trà Cú"), own, head("Biểu 1"), head("Biểu 2")];
    const notes = unitNameNotes(submission("a.xlsx", "", { evidence }), units);
    expect(notes.map(({ ruleId, sheet, cell }) => [ruleId, sheet, cell])).toEqual([
      ["DV.TEN.KHAC", "Bìa", "C9"],
      ["DV.TEN.KHAC", "Biểu 1", "A2"],
    ]);
  });
});
