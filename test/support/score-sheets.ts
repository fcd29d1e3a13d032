/** Sheets of scoring written as a file and read again, and cards at random to fill them with. */
import * as fc from "fast-check";
import type { Workbook } from "../../src/core/model/grid";
import type { NameToDefine, NewSheet } from "../../src/core/model/workbook-patch";
import { type Content, contentsOf, type CriteriaSet } from "../../src/core/scoring/criteria-set";
import { type ContentMark, type Mark, type Scorecard, unmarked } from "../../src/core/scoring/scorecard";
import type { OrgUnit } from "../../src/core/units/org-unit";
import { wholeWorkbook } from "../../src/workflows/whole-workbook";
import { xlsxWriter } from "../../src/xlsx/writer/xlsx-writer";
import { content, group, pointed, reportSteps, setOf } from "./criteria-sets";
import { readWorkbook } from "./read-workbook";

export async function writtenBytes(
  newSheets: readonly NewSheet[],
  definedNames: readonly NameToDefine[] = [],
): Promise<Uint8Array> {
  const written = await xlsxWriter.write(null, { sheets: [], newSheets, definedNames });
  if (written.outcome === "refused") throw new Error(written.message);
  return written.bytes;
}

export async function readBack(
  newSheets: readonly NewSheet[],
  definedNames: readonly NameToDefine[] = [],
): Promise<Workbook> {
  return readWorkbook(await writtenBytes(newSheets, definedNames), wholeWorkbook);
}

/** Every way of judging, points, a bonus and levels: what a district would write for itself. */
export const mixedSet: CriteriaSet = setOf(
  [
    group("1", "sum", [
      pointed("1.1", 10),
      content("1.2", { by: "met" }, { maxPoints: 5 }),
      content("1.3", reportSteps),
    ]),
    group("2", "sum", [
      content("2.1", { by: "ratio", indicator: "ket-nap", gives: "share" }, { maxPoints: 20 }),
      content("2.2", { by: "ratio", indicator: "tap-hop", target: 50 }, { maxPoints: 10 }),
      content("2.3", { by: "reviewer" }, { maxPoints: 5 }),
    ]),
    group("3", "sum", [pointed("3.1", 10), pointed("3.2", 4, { adds: "bonus" })], { cap: 12 }),
  ],
  {
    id: "hon-hop",
    evidence: "required",
    title: "Bộ tiêu chí hỗn hợp",
    levels: [
      { id: "tot", title: "Tốt", from: 40 },
      { id: "kha", title: "Khá", from: 25 },
      { id: "chua", title: "Chưa xếp mức" },
    ],
    recognizes: { by: "points", from: 40 },
  },
);

/** Marks as people give them, some missing, some that cannot be read. */
export function anyCard(set: CriteriaSet): fc.Arbitrary<Scorecard> {
  return fc.tuple(...contentsOf(set).map((one) => anyMarks(one))).map((marks) => ({
    kind: "form" as const,
    sheet: "Phiếu",
    unitText: null,
    marks: new Map(marks.map((mark) => [mark.code, mark])),
    judgesEvidence: true,
    notes: [],
  }));
}

function anyMarks(one: Content): fc.Arbitrary<ContentMark> {
  const mark = fc.oneof({ weight: 8, arbitrary: readableMark(one) }, { weight: 1, arbitrary: oddMark });
  return fc.record({
    code: fc.constant(one.code),
    self: mark,
    reviewed: fc.oneof({ weight: 3, arbitrary: fc.constant<Mark>(unmarked) }, { weight: 1, arbitrary: mark }),
    evidence: fc.constantFrom("KH 05-KH/ĐTN", "KH 05-KH/ĐTN", "KH 05-KH/ĐTN", null),
  });
}

const oddMark = fc.constantFrom<Mark>(unmarked, { kind: "unreadable", text: "xem lại" }, { kind: "exempt" });

function readableMark({ judge, maxPoints = 10 }: Content): fc.Arbitrary<Mark> {
  const met = fc.constantFrom<Mark>({ kind: "met" }, { kind: "met" }, { kind: "not-met" });
  const points = fc.integer({ min: 0, max: maxPoints * 2 }).map((half): Mark => ({
    kind: "points",
    points: half / 2,
  }));
  switch (judge.by) {
    case "met":
    case "set":
      return met;
    case "points":
    case "reviewer":
      return points;
    case "steps":
      return fc
        .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 5 }))
        .map((counts): Mark => ({ kind: "counts", counts }));
    case "ratio":
      return judge.target === undefined
        ? fc
            .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 25 }))
            .map(([actual, target]): Mark => ({ kind: "ratio", actual, target }))
        : fc.integer({ min: 0, max: 60 }).map((actual): Mark => ({ kind: "points", points: actual }));
  }
}

export function unitOf(code: string, name: string, more: Partial<OrgUnit> = {}): OrgUnit {
  return {
    code,
    name,
    aliases: [],
    level: null,
    type: null,
    parentCode: null,
    validFrom: null,
    validTo: null,
    ...more,
  };
}
