/** Scoring a pile: who is scored, by which file, and what becomes of every other file. */
import { contentsOf } from "../../../src/core/scoring/criteria-set";
import type { PileEntry } from "../../../src/workflows/read-pile";
import { isAllScored } from "../../../src/workflows/score/is-all-scored";
import { scoreEntries } from "../../../src/workflows/score/score-entries";
import type { ScoringTerms } from "../../../src/workflows/score/score-parts";
import { traVinhUnits } from "../../core/units/tra-vinh-units";
import { boardRow, builtInSet, scorecard, scoredFile, threeInitiatives } from "../../support/score-cards";

const [province, ...others] = traVinhUnits;
const units = [province, ...others.slice(0, 3)].flatMap((unit) => unit ?? []);

function scored(entries: readonly PileEntry[], terms: Partial<ScoringTerms> = {}) {
  return scoreEntries(entries, { set: threeInitiatives, units, ...terms });
}

/** Result and file by unit. */
function results(entries: readonly PileEntry[], terms: Partial<ScoringTerms> = {}) {
  return Object.fromEntries(
    scored(entries, terms).units.map(({ unit, name, result, source }) => [
      unit?.code ?? name,
      source ? `${result}: ${source.file}` : result,
    ]),
  );
}

const cầuNgang = (file: string, terms: Partial<PileEntry> = {}, cards = [scorecard()]) =>
  scoredFile(file, cards, { unit: "Huyện đoàn Cầu Ngang", ...terms });
const nothing = Object.fromEntries(contentsOf(threeInitiatives).map(({ code }) => [code, null]));
const nobody = { TV01: "not-submitted", TV02: "not-submitted", TV03: "not-submitted" };

describe("which file counts", () => {
  it.each<[string, readonly PileEntry[], string]>([
    ["the only one", [cầuNgang("a.xlsx")], "recognized: a.xlsx"],
    [
      "the later by the documents' own dates, whatever the order",
      [cầuNgang("b.xlsx", { sentAt: "2023-12-18" }), cầuNgang("a.xlsx")],
      "recognized: b.xlsx",
    ],
    [
      "the later by when it was saved, sent on one day",
      [
        cầuNgang("b.xlsx", { modifiedAt: "2023-12-14T08:00:00Z" }),
        cầuNgang("a.xlsx", { modifiedAt: "2023-12-14T09:00:00Z" }),
      ],
      "recognized: a.xlsx",
    ],
    [
      "one of two that are the same",
      [cầuNgang("a.xlsx", { sha256: "1" }), cầuNgang("b.xlsx", { sha256: "1" })],
      "recognized: b.xlsx",
    ],
    [
      "the form, though a later report without one came too",
      [cầuNgang("a.xlsx"), cầuNgang("số liệu.xlsx", { sentAt: "2023-12-30" }, [])],
      "recognized: a.xlsx",
    ],
    [
      "the readable one beside a damaged one",
      [
        cầuNgang("a.xlsx"),
        cầuNgang("b Cầu Ngang.xlsx", { refusal: { kind: "cut-off", message: "Tệp bị đứt." } }),
      ],
      "recognized: a.xlsx",
    ],
    [
      "the form of the year in the campaign of its last quarter",
      [cầuNgang("a.xlsx", { period: "2023" })],
      "recognized: a.xlsx",
    ],
    [
      "the form, not the unit's row on a board",
      [
        cầuNgang("a.xlsx"),
        scoredFile("bảng.xlsx", [boardRow("H. Cầu Ngang", { but: { "1.1": "not-met" } })]),
      ],
      "recognized: a.xlsx",
    ],
  ])("is %s", (_, entries, result) => {
    expect(results(entries)).toEqual({ ...nobody, TV01: result });
    expect(results([...entries].reverse())).toEqual({ ...nobody, TV01: result });
  });

  it("is the one that the officer chose", () => {
    const entries = [cầuNgang("a.xlsx"), cầuNgang("b.xlsx", { sentAt: "2023-12-18" })];
    const decisions = { unitOf: {}, fileOf: { TV01: "a.xlsx" }, hand: {}, onlyClean: false };
    expect(results(entries, { decisions })).toMatchObject({ TV01: "recognized: a.xlsx" });
  });

  it("names every other file with the reason", () => {
    const { leftOut } = scored([
      cầuNgang("a.xlsx"),
      cầuNgang("b.xlsx", { sentAt: "2023-12-18" }),
      cầuNgang("số liệu.xlsx", {}, []),
    ]);
    expect(leftOut).toEqual([
      { name: "a.xlsx", reason: expect.stringContaining("Đơn vị đã gửi bản sau") as string, isSettled: true },
      {
        name: "số liệu.xlsx",
        reason: expect.stringContaining("không có phiếu chấm") as string,
        isSettled: true,
      },
    ]);
  });
});

describe("what is of no unit", () => {
  it.each<[string, PileEntry, RegExp, boolean]>([
    [
      "a unit that is not in the list",
      scoredFile("x.xlsx", [scorecard()], { unit: "Huyện đoàn Lạ" }),
      /“Huyện đoàn Lạ”/,
      false,
    ],
    ["a blank form", scoredFile("mẫu.xlsx", [scorecard({ blank: true })]), /biểu mẫu chưa điền/, false],
    [
      "a list of units",
      scoredFile("ds.xlsx", [], {
        unitList: { source: { kind: "file", file: "ds.xlsx" }, label: "", units, notes: [] },
      }),
      /danh sách đơn vị/,
      true,
    ],
    [
      "a damaged file",
      scoredFile("x.xlsx", [], { refusal: { kind: "damaged", message: "Tệp bị hỏng." } }),
      /^Tệp bị hỏng\.$/,
      false,
    ],
    [
      "the form of the unit that receives",
      scoredFile("x.xlsx", [scorecard()], { unit: "Tỉnh đoàn Trà Vinh" }),
      /đơn vị tổng hợp/,
      false,
    ],
    [
      "a workbook that has nothing to do with it",
      scoredFile("thu chi.xlsx", []),
      /không có phiếu chấm/,
      false,
    ],
    ["a form of last year", cầuNgang("x.xlsx", { period: "2022-Q4" }), /kỳ quý IV năm 2022/, false],
  ])("%s is left out with the reason", (_, entry, reason, isSettled) => {
    const pile = scored([
      entry,
      scoredFile("d.xlsx", [scorecard()], { unit: "H. Trà Cú" }),
      scoredFile("e.xlsx", [scorecard()], { unit: "H. Duyên Hải" }),
    ]);
    expect(pile.leftOut).toEqual([
      {
        name: entry.file,
        reason: expect.stringMatching(reason) as string,
        ...(isSettled ? { isSettled } : {}),
      },
    ]);
    expect(isAllScored({ ...pile, units: [] })).toBe(isSettled);
    expect(pile.units[0]?.result).toBe("not-submitted");
  });
});

describe("why a unit has not submitted", () => {
  it.each<[string, readonly PileEntry[], RegExp]>([
    ["nothing came", [], /^Chưa có tệp nào của đơn vị này\.$/],
    [
      "its file has no scoring form",
      [cầuNgang("a.xlsx", {}, [])],
      /^Đã có “a\.xlsx” nhưng không dùng được\. Trong tệp không có phiếu chấm/,
    ],
    [
      "its file cannot be read",
      [scoredFile("Cầu Ngang.xlsx", [], { refusal: { kind: "password", message: "Tệp có mật khẩu." } })],
      /^Đã có “Cầu Ngang\.xlsx” nhưng không dùng được\. Tệp có mật khẩu\.$/,
    ],
    [
      "its row on the board has nothing but what comes marked",
      [scoredFile("bảng.xlsx", [boardRow("Huyện đoàn Cầu Ngang", { but: { ...nothing, "1.1": "exempt" } })])],
      /^Dòng của đơn vị trên bảng điểm chưa có nội dung nào/,
    ],
    [
      "its row on the board is empty",
      [scoredFile("bảng.xlsx", [boardRow("Huyện đoàn Cầu Ngang", { blank: true })])],
      /^Dòng của đơn vị trên bảng điểm chưa có nội dung nào/,
    ],
  ])("%s", (_, entries, reason) => {
    expect(scored(entries).units[0]).toMatchObject({
      result: "not-submitted",
      score: null,
      source: null,
      rank: null,
      reason: expect.stringMatching(reason) as string,
    });
  });

  it("a file that may be of two units is told beside both", () => {
    const { units: all } = scored([scoredFile("Duyên Hải.xlsx", [scorecard()], { unit: "Duyên Hải" })], {
      units: traVinhUnits,
    });
    const told = all.filter(({ reason }) => reason?.startsWith("Có thể “Duyên Hải.xlsx” là của đơn vị này."));
    expect(told.map(({ unit }) => unit?.code)).toEqual(["TV03", "TV08"]);
  });
});

it("a unit of which nothing is asked is scored all the same", () => {
  const all = Object.fromEntries(Object.keys(nothing).map((code) => [code, "exempt" as const]));
  expect(
    scored([scoredFile("bảng.xlsx", [boardRow("Huyện đoàn Cầu Ngang", { but: all })])]).units[0]?.score,
  ).not.toBeNull();
});

describe("several units in one file", () => {
  const file = scoredFile("cụm.xlsx", [
    scorecard({ sheet: "P1", unitText: "Huyện đoàn Cầu Ngang" }),
    scorecard({ sheet: "P2", unitText: "H. Trà Cú", but: { "1.4": "not-met" } }),
    scorecard({ sheet: "P3", unitText: "Huyện đoàn Lạ" }),
  ]);

  it("each form counts for the unit it names", () => {
    const { units: all, leftOut } = scored([file]);
    expect(all.map(({ result, source }) => [result, source?.sheet])).toEqual([
      ["recognized", "P1"],
      ["not-recognized", "P2"],
      ["not-submitted", undefined],
    ]);
    expect(leftOut.map(({ name }) => name)).toEqual(["cụm.xlsx, trang “P3”"]);
  });

  it("forms without a name are told apart by their sheets", () => {
    const bySheet = scoredFile("cụm.xlsx", [
      scorecard({ sheet: "Cầu Ngang" }),
      scorecard({ sheet: "Trà Cú", but: { "2.1": "not-met" } }),
    ]);
    expect(scored([bySheet]).units.map(({ result }) => result)).toEqual([
      "recognized",
      "not-recognized",
      "not-submitted",
    ]);
  });

  it("two forms of one unit: the one with marks counts, and it is said", () => {
    const twice = cầuNgang("a.xlsx", {}, [
      scorecard({ sheet: "Nháp", blank: true }),
      scorecard({ sheet: "Phiếu" }),
    ]);
    expect(scored([twice]).units[0]).toMatchObject({
      result: "recognized",
      source: { file: "a.xlsx", sheet: "Phiếu" },
      notes: [expect.stringContaining("đã dùng trang “Phiếu”, không dùng trang “Nháp”")],
    });
  });

  it("a board has a unit in each row; rows of nobody are named", () => {
    const board = scoredFile("bảng.xlsx", [
      boardRow("Huyện đoàn Cầu Ngang"),
      boardRow("TV02", { but: { "3.3": "met-without-evidence" } }),
      boardRow("Huyện đoàn Lạ"),
    ]);
    const { units: all, leftOut } = scored([board]);
    expect(all.map(({ result, score }) => [result, score?.noEvidence])).toEqual([
      ["recognized", []],
      ["not-recognized", ["3.3"]],
      ["not-submitted", undefined],
    ]);
    expect(leftOut.map(({ name }) => name)).toEqual(["bảng.xlsx, trang “Bảng điểm”, dòng “Huyện đoàn Lạ”"]);
  });
});

describe("without a list of units", () => {
  const entries = [
    scoredFile("b.xlsx", [scorecard()], { unit: "H. Trà Cú" }),
    scoredFile("a.xlsx", [scorecard({ but: { "1.1": "not-met" } })], { unit: "Huyện đoàn Cầu Ngang" }),
    scoredFile("b2.xlsx", [scorecard({ but: { "1.1": "not-met" } })], {
      unit: "Huyện đoàn Trà Cú",
      sentAt: "2023-12-20",
    }),
    scoredFile("mẫu.xlsx", [scorecard({ blank: true })]),
  ];

  it("the units are what the forms say, in the order of the files, and it is said that nobody can be missing", () => {
    const { units: all, notes, leftOut } = scored(entries, { units: [] });
    expect(all.map(({ unit, name, result }) => [unit, name, result])).toEqual([
      [null, "Huyện đoàn Trà Cú", "not-recognized"],
      [null, "Huyện đoàn Cầu Ngang", "not-recognized"],
    ]);
    expect(notes).toEqual([expect.stringContaining("Chưa có danh sách đơn vị")]);
    expect(leftOut.map(({ name }) => name)).toEqual(["b.xlsx", "mẫu.xlsx"]);
  });
});

describe("the whole", () => {
  it("counts units by result and ranks them by points, with a gap after equals", () => {
    const {
      summary,
      units: all,
      period,
    } = scored(
      [
        cầuNgang("a.xlsx"),
        scoredFile("b.xlsx", [scorecard({ but: { "1.1": "not-met", "1.2": "no-evidence" } })], {
          unit: "H. Trà Cú",
        }),
        scoredFile("c.xlsx", [scorecard()], { unit: "H. Duyên Hải" }),
        scoredFile("d.xlsx", [scorecard({ but: { "2.3": null } })], { unit: "H. Cầu Kè" }),
      ],
      { units: traVinhUnits, registered: new Set(["TV01", "TV02", "TV07", "TV"]) },
    );
    expect(summary).toEqual({
      recognized: 2,
      notRecognized: 1,
      notScored: 1,
      notSubmitted: 7,
      all: 11,
      registered: 3,
    });
    expect(all.slice(0, 4).map(({ rank, result, score }) => [rank, result, score?.points])).toEqual([
      [1, "recognized", 14],
      [3, "not-recognized", 12],
      [1, "recognized", 14],
      [null, "not-scored", null],
    ]);
    expect(period).toBe("2023-Q4");
  });

  it("expects the units that exist in the period of the files", () => {
    const moved = units.map((unit) => (unit.code === "TV03" ? { ...unit, validTo: 45_000 } : unit));
    expect(Object.keys(results([cầuNgang("a.xlsx")], { units: moved }))).toEqual(["TV01", "TV02"]);
  });

  it("says so where the set is not in force in that period", () => {
    const { notes } = scored([cầuNgang("a.xlsx", {}, [scorecard({ set: builtInSet("3cd-2018") })])], {
      set: { ...builtInSet("3cd-2018"), validTo: "2022-12-31" },
    });
    expect(notes).toEqual([expect.stringContaining("không áp dụng cho quý IV năm 2023")]);
  });

  it("hands on who follows a unit, and where a file's name says otherwise than its cover", () => {
    const followed = units.map((unit) => ({ ...unit, follower: "Nguyễn Văn An" }));
    const { units: all } = scored([cầuNgang("Báo cáo H. Trà Cú.xlsx")], { units: followed });
    expect(all[0]).toMatchObject({
      follower: "Nguyễn Văn An",
      notes: [
        expect.stringContaining(
          "Trong tệp ghi Huyện đoàn Cầu Ngang nhưng tên tệp lại là của Huyện đoàn Trà Cú",
        ),
      ],
    });
  });
});

describe("a set that refers to another", () => {
  const strong = {
    ...threeInitiatives,
    id: "manh",
    combine: "gate" as const,
    criteria: [
      {
        code: "1",
        title: "Đoàn cơ sở 3 chủ động",
        judge: { by: "set" as const, set: "3cd-2023" },
        evidence: "not-needed" as const,
      },
    ],
  };
  const own = { ...scorecard({ set: strong, blank: true }), marks: new Map() };

  it.each([
    ["recognized", "all is met there", scorecard()],
    ["not-recognized", "a content is not met there", scorecard({ but: { "1.1": "not-met" } })],
  ] as const)("comes to %s where %s", (result, _, other) => {
    const entry = cầuNgang("a.xlsx", { otherScorecards: { "3cd-2023": [other] } }, [own]);
    expect(scored([entry], { set: strong }).units[0]?.result).toBe(result);
  });
});
