/** Law 5: which file of a unit counts, whatever order they came in; nothing that was sent disappears. */
import fc from "fast-check";
import { chooseFiles, type FileToChoose } from "../../../src/core/consolidation/choose-files";
import type { Finding } from "../../../src/core/model/finding";
import { orgUnit } from "../../support/unit-reports";

const xa = orgUnit("X1", "Xã Một");
const phuong = orgUnit("X2", "Phường Hai");
const cũ = orgUnit("X9", "Xã Cũ");
const tinh = orgUnit("T", "Tỉnh đoàn");

const rules = { expected: new Set(["X1", "X2"]), receiver: tinh, period: "2023-Q4", onlyClean: false };

const blocking: Finding = {
  ruleId: "CT.DONG.THEM",
  severity: "error",
  sheet: "Biểu 1",
  cell: "17:17",
  message: "Thêm dòng.",
  blocking: true,
};

function file(name: string, more: Partial<FileToChoose> = {}): FileToChoose {
  return {
    file: name,
    sha256: `sha-${name}`,
    unit: xa,
    noUnitReason: null,
    readable: true,
    refusal: null,
    isWorkbook: true,
    isOtherForm: false,
    period: "2023-Q4",
    sentAt: "2023-12-14",
    modifiedAt: "2023-12-14T08:00:00Z",
    findings: [],
    ...more,
  };
}

const unreadable = (name: string, more: Partial<FileToChoose> = {}) =>
  file(name, {
    readable: false,
    refusal: "Tệp bị hỏng.",
    period: null,
    sentAt: null,
    modifiedAt: null,
    ...more,
  });

interface Case {
  readonly files: readonly FileToChoose[];
  /** By file: what became of it. */
  readonly uses: Readonly<Record<string, string>>;
  readonly duplicates?: readonly { code: string; files: readonly string[]; used: string | null }[];
  readonly onlyClean?: boolean;
  readonly period?: string | null;
}

const cases: Readonly<Record<string, Case>> = {
  "the later sending date counts": {
    files: [file("a"), file("b", { sentAt: "2023-12-18" })],
    uses: { a: "superseded", b: "counted" },
    duplicates: [{ code: "X1", files: ["a", "b"], used: "b" }],
  },
  "on one day the file saved last counts": {
    files: [file("a", { modifiedAt: "2023-12-14T09:00:00Z" }), file("b")],
    uses: { a: "counted", b: "superseded" },
    duplicates: [{ code: "X1", files: ["a", "b"], used: "a" }],
  },
  "saved at one moment: the later name": {
    files: [file("báo cáo (2)"), file("báo cáo")],
    uses: { "báo cáo (2)": "counted", "báo cáo": "superseded" },
    duplicates: [{ code: "X1", files: ["báo cáo", "báo cáo (2)"], used: "báo cáo (2)" }],
  },
  "a file without any date is before one with": {
    files: [file("a", { sentAt: null, modifiedAt: null }), file("b")],
    uses: { a: "superseded", b: "counted" },
    duplicates: [{ code: "X1", files: ["a", "b"], used: "b" }],
  },
  "the same bytes twice count once": {
    files: [file("a", { sha256: "same" }), file("b", { sha256: "same" })],
    uses: { a: "identical", b: "counted" },
    duplicates: [{ code: "X1", files: ["a", "b"], used: "b" }],
  },
  "the same bytes under two units' names count for neither": {
    files: [file("a", { sha256: "same" }), file("b", { sha256: "same", unit: phuong })],
    uses: { a: "left-out", b: "left-out" },
  },
  "a damaged file is a submission, and never displaces one that can be read": {
    files: [unreadable("a.xlsx"), file("b.xlsx")],
    uses: { "a.xlsx": "unreadable", "b.xlsx": "counted" },
    duplicates: [{ code: "X1", files: ["a.xlsx", "b.xlsx"], used: "b.xlsx" }],
  },
  "two damaged files: none is used": {
    files: [unreadable("a.xlsx"), unreadable("b.xlsx")],
    uses: { "a.xlsx": "unreadable", "b.xlsx": "unreadable" },
    duplicates: [{ code: "X1", files: ["a.xlsx", "b.xlsx"], used: null }],
  },
  "a letter in Word is no submission": {
    files: [unreadable("a.docx", { isWorkbook: false }), file("b.xlsx")],
    uses: { "a.docx": "unreadable", "b.xlsx": "counted" },
  },
  "another period is left out, however late it was sent": {
    files: [file("q3", { period: "2023-Q3", sentAt: "2023-12-30" }), file("q4")],
    uses: { q3: "left-out", q4: "counted" },
  },
  "a file that names no period counts": { files: [file("a", { period: null })], uses: { a: "counted" } },
  "where the campaign has no period, none is another one": {
    files: [file("a", { period: "2023-Q3" }), file("b", { unit: phuong })],
    uses: { a: "counted", b: "counted" },
    period: null,
  },
  "another form is left out beside the right one": {
    files: [file("khác", { isOtherForm: true, sentAt: "2023-12-30" }), file("đúng")],
    uses: { khác: "left-out", đúng: "counted" },
  },
  "a unit that need not report": { files: [file("a", { unit: cũ })], uses: { a: "left-out" } },
  "the receiver's own file, an earlier result": {
    files: [file("kq", { unit: tinh }), file("a")],
    uses: { kq: "left-out", a: "counted" },
  },
  "nobody's file": { files: [file("a", { unit: null, noUnitReason: "Không rõ." })], uses: { a: "left-out" } },
  "only clean: the latest decides for its unit, though an earlier one is clean": {
    files: [file("a"), file("b", { sentAt: "2023-12-18", findings: [blocking] })],
    uses: { a: "superseded", b: "left-out" },
    duplicates: [{ code: "X1", files: ["a", "b"], used: null }],
    onlyClean: true,
  },
  "only clean: an earlier fault does not matter": {
    files: [file("a", { findings: [blocking] }), file("b", { sentAt: "2023-12-18" })],
    uses: { a: "superseded", b: "counted" },
    duplicates: [{ code: "X1", files: ["a", "b"], used: "b" }],
    onlyClean: true,
  },
  "otherwise a changed form counts, with its faults": {
    files: [file("a", { findings: [blocking] })],
    uses: { a: "counted" },
  },
};

it.each(Object.entries(cases))(
  "%s",
  (_, { files, uses, duplicates = [], onlyClean = false, period = "2023-Q4" }) => {
    const choice = chooseFiles(files, { ...rules, onlyClean, period });
    expect(Object.fromEntries(choice.outcomes.map(({ file: name, use }) => [name, use]))).toEqual(uses);
    expect(choice.duplicates).toEqual(duplicates);
  },
);

it.each(Object.entries(cases))(
  "%s: everything that is not counted says why",
  (_, { files, onlyClean = false, period = "2023-Q4" }) => {
    for (const { use, reason } of chooseFiles(files, { ...rules, onlyClean, period }).outcomes) {
      if (use === "counted") expect(reason).toBeNull();
      else expect(reason).toMatch(/\S.*\.$/);
    }
  },
);

const sent = fc.record({
  unit: fc.constantFrom(xa, phuong, cũ, tinh, null),
  sha256: fc.constantFrom("s1", "s2", "s3"),
  readable: fc.boolean(),
  isWorkbook: fc.boolean(),
  isOtherForm: fc.boolean(),
  period: fc.constantFrom("2023-Q4", "2023-Q3", null),
  sentAt: fc.constantFrom("2023-12-14", "2023-12-18", null),
  modifiedAt: fc.constantFrom("2023-12-14T08:00:00Z", null),
});
const campaign = fc.array(sent, { maxLength: 8 }).map((files) =>
  files.map((more, index) =>
    file(`${index}.xlsx`, {
      ...more,
      refusal: more.readable ? null : "Hỏng.",
      noUnitReason: more.unit ? null : "Không rõ.",
    }),
  ),
);

it("every file has one outcome, and a unit counts at most once", () => {
  fc.assert(
    fc.property(campaign, fc.boolean(), (files, onlyClean) => {
      const { outcomes } = chooseFiles(files, { ...rules, onlyClean });
      expect(outcomes.map(({ file: name }) => name)).toEqual(files.map(({ file: name }) => name));
      const counted = outcomes.filter(({ use }) => use === "counted").map(({ unit }) => unit?.code);
      expect(new Set(counted).size).toBe(counted.length);
    }),
  );
});

it("the order of arrival decides nothing", () => {
  fc.assert(
    fc.property(
      campaign.chain((files) =>
        fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
      ),
      ([files, shuffled]) => {
        const uses = (choice: ReturnType<typeof chooseFiles>) =>
          Object.fromEntries(choice.outcomes.map(({ file: name, use, reason }) => [name, [use, reason]]));
        expect(uses(chooseFiles(shuffled, rules))).toEqual(uses(chooseFiles(files, rules)));
        expect(chooseFiles(shuffled, rules).duplicates).toEqual(chooseFiles(files, rules).duplicates);
      },
    ),
  );
});
