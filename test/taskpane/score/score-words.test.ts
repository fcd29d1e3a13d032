/** What the pane says of a score: its summary, one unit, one content, and the message to the unit. */
import { markLines, verdictLevel, verdictWords } from "../../../src/taskpane/score/content-words";
import { groupWords, sourcePlace } from "../../../src/taskpane/score/place-words";
import { scoreWords, summaryWords } from "../../../src/taskpane/score/result-words";
import { whyOfUnit } from "../../../src/taskpane/score/why-of";
import { aboutSet, validityWords } from "../../../src/taskpane/score/set-words";
import { sideWords } from "../../../src/taskpane/score/side-words";
import { unitMessage } from "../../../src/taskpane/score/unit-message";
import { cardFacts, missingLines } from "../../../src/taskpane/score/unit-words";
import type { SetScore } from "../../../src/core/scoring/set-score";
import {
  content,
  markOf,
  nodeScore,
  scoredUnit,
  scoredUnits,
  set,
  setScore,
  wanting,
} from "../support/scored-units";

const failing = setScore({ "1.2": wanting("1.2", "marked-not-met"), "2.1": wanting("2.1", "no-evidence") });
const open = setScore(
  { "2.2": wanting("2.2", "unmarked", { kind: "unmarked" }) },
  { result: "not-scored", points: null },
);
const inPoints: Partial<SetScore> = { hasPoints: true, points: 86.5 };

describe("the result of a pile", () => {
  const units = [
    scoredUnit("một"),
    scoredUnit("hai", { score: failing }),
    scoredUnit("ba", { score: open }),
    scoredUnit("bốn", { score: null }),
  ];

  it("counts what was reached, what was not, what is open and what did not come", () => {
    expect(summaryWords(scoredUnits(units))).toBe("1/4 đạt · 1 chưa đạt · 1 chưa chấm đủ · 1 chưa nộp");
  });

  it("leaves out what there is none of", () => {
    expect(summaryWords(scoredUnits([units[0]!]))).toBe("1/1 đạt");
  });

  it("of a set that recognises nobody counts what was scored", () => {
    const plain = { ...set, recognizes: null };
    const scored = units.slice(0, 2).map((one) => ({ ...one, result: "scored" as const }));
    expect(summaryWords(scoredUnits([...scored, units[3]!], { set: plain }))).toBe(
      "2/3 đã chấm · 1 chưa nộp",
    );
  });
});

describe("one unit", () => {
  it.each([
    { name: "by contents", score: setScore(), rank: null, says: "TC1 2/2 · TC2 2/2" },
    { name: "with a rank", score: failing, rank: 3, says: "TC1 1/2 · TC2 1/2 · hạng 3" },
    {
      name: "by points and level",
      score: setScore({}, { ...inPoints, level: { id: "a", title: "Xuất sắc", from: 80, requires: [] } }),
      rank: 1,
      says: "86,5 điểm · mức Xuất sắc · đạt 4/4 nội dung · hạng 1",
    },
    {
      name: "by points of so many",
      score: setScore({}, { ...inPoints, set: { ...set, maxPoints: 100 } }),
      rank: null,
      says: "86,5/100 điểm · đạt 4/4 nội dung",
    },
    {
      name: "by points that are not all there",
      score: setScore({}, { hasPoints: true, points: null, metContents: 3 }),
      rank: null,
      says: "mới có 0 điểm · đạt 3/4 nội dung",
    },
  ])("$name", ({ score, rank, says }) => expect(scoreWords(score, rank)).toBe(says));

  it("names what is missing and why", () => {
    expect(missingLines(scoredUnit("Trà Cú", { score: failing }))).toEqual([
      "1.2 Nội dung 1.2 (chưa đạt)",
      "2.1 Nội dung 2.1 (có “Đạt”, không có minh chứng)",
    ]);
    expect(missingLines(scoredUnit("Trà Cú"))).toEqual([]);
    expect(missingLines(scoredUnit("Cầu Kè", { score: null }))).toEqual(["Chưa nhận được tệp nào."]);
  });

  it("keeps more than four missing contents for when it is opened, and long titles too", () => {
    const title = "Chủ động tham mưu cấp uỷ ban hành chủ trương về công tác thanh niên";
    const codes = ["1.1", "1.2", "1.3", "1.4", "1.5"];
    const children = codes.map((code) => ({ ...wanting(code, "unmarked"), node: content(code, { title }) }));
    const score = setScore({}, { criteria: [nodeScore(set.criteria[0]!, { children })] });
    expect(missingLines(scoredUnit("Trà Cú", { score }))).toEqual([
      "1.1 Chủ động tham mưu cấp uỷ ban hành chủ trương về… (chưa chấm)",
      "1.2 Chủ động tham mưu cấp uỷ ban hành chủ trương về… (chưa chấm)",
      "1.3 Chủ động tham mưu cấp uỷ ban hành chủ trương về… (chưa chấm)",
      "và 2 nội dung nữa",
    ]);
  });

  it("says who follows it and where it was read", () => {
    expect(cardFacts(scoredUnit("Trà Cú", { follower: "Lê Thị B" }))).toBe(
      "Theo dõi: Lê Thị B · Trà Cú.xlsx",
    );
    const here = scoredUnit("Trà Cú", { source: { file: null, sheet: "Phiếu 1" } });
    expect(cardFacts(here)).toBe("Phiếu 1");
    expect(sourcePlace({ file: "nop/a.xlsx", sheet: "Biểu 6" })).toBe("Tệp nop/a.xlsx, trang “Biểu 6”");
  });

  it("shows both sides where it was reviewed", () => {
    expect(sideWords(setScore())).toBeNull();
    const reviewed = { reviewed: { result: "not-recognized", points: 3 } as const };
    expect(sideWords(setScore({}, { ...reviewed, differing: ["1.2", "2.1"] }))).toBe(
      "Tự chấm: Đạt · Thẩm định: Chưa đạt · khác nhau ở 1.2, 2.1",
    );
    expect(sideWords(setScore({}, { ...reviewed, hasPoints: true }))).toBe(
      "Tự chấm: 4 điểm · Thẩm định: 3 điểm · không khác nhau",
    );
  });
});

describe("one content", () => {
  it.each([
    { name: "met", score: nodeScore(content("1.1")), says: "Đạt", level: "fine" },
    { name: "not met", score: wanting("1.1", "marked-not-met"), says: "Chưa đạt", level: "error" },
    { name: "unmarked", score: wanting("1.1", "unmarked"), says: "Chưa chấm", level: "warning" },
    {
      name: "not asked",
      score: nodeScore(content("1.1"), { state: "exempt", met: null }),
      says: "Miễn",
      level: "open",
    },
    {
      name: "points of so many",
      score: nodeScore(content("1.1", { maxPoints: 10 }), { met: null, points: 7.5 }),
      says: "7,5/10 điểm",
      level: "note",
    },
    {
      name: "too few points",
      score: nodeScore(content("1.1", { maxPoints: 10 }), { met: false, points: 4 }),
      says: "Chưa đạt · 4/10 điểm",
      level: "error",
    },
  ])("$name: $says", ({ score, says, level }) => {
    expect(verdictWords(score)).toBe(says);
    expect(verdictLevel(score)).toBe(level);
  });

  it("shows self and reviewed side by side, with who and when, the evidence and what is to be done", () => {
    const mark = markOf("1.1", {
      reviewed: { kind: "not-met" },
      reviewer: "Nguyễn Văn A",
      reviewedOn: 45280,
      remark: "Thiếu biên bản",
      mendBy: 45291,
    });
    expect(markLines(nodeScore(content("1.1"), { mark }))).toEqual([
      "Tự chấm: Đạt · Thẩm định: Chưa đạt (Nguyễn Văn A, 20/12/2023)",
      "Minh chứng: Số 15-KH/ĐTN",
      "Nhận xét: Thiếu biên bản",
      "Khắc phục trước ngày 31/12/2023",
    ]);
  });

  it("says that there is no evidence only where that matters", () => {
    expect(markLines(wanting("1.1", "no-evidence", { kind: "met" }))).toEqual([
      "Tự chấm: Đạt",
      "Minh chứng: không có",
    ]);
    const none = nodeScore(content("1.1"), { mark: markOf("1.1", { evidence: null }) });
    expect(markLines(none)).toEqual(["Tự chấm: Đạt"]);
  });

  it.each([
    { mark: { kind: "ratio", actual: 12, target: 15 } as const, says: "Tự chấm: 12/15" },
    { mark: { kind: "counts", counts: [1, 3] } as const, says: "Tự chấm: 1; 3" },
    { mark: { kind: "unreadable", text: "tốt" } as const, says: "Tự chấm: “tốt” (không đọc được)" },
    { mark: { kind: "points", points: 1234.5 } as const, says: "Tự chấm: 1.234,5 điểm" },
    { mark: { kind: "unmarked" } as const, says: "Tự chấm: chưa ghi" },
  ])("$says", ({ mark, says }) => {
    const score = nodeScore(content("1.1"), { mark: markOf("1.1", { self: mark, evidence: null }) });
    expect(markLines(score)[0]).toBe(says);
  });

  it("stands where the mark that counts stands", () => {
    const cells = { selfCell: "C12", reviewedCell: "E12", evidenceCell: "D12" };
    const placeOf = (mark: ReturnType<typeof markOf>) => {
      const score = setScore({ "1.1": nodeScore(content("1.1"), { mark }) });
      return whyOfUnit(scoredUnit("Trà Cú", { score }), set).places.get("1.1");
    };
    const place = { sheet: "Biểu 6", isHere: false };
    expect(placeOf(markOf("1.1", cells))).toEqual({ ...place, address: "C12" });
    expect(placeOf(markOf("1.1", { ...cells, reviewed: { kind: "not-met" } }))).toEqual({
      ...place,
      address: "E12",
    });
    expect(placeOf(markOf("1.1"))).toBeUndefined();
  });

  it("of a group says how many of its contents are met", () => {
    const [first] = failing.criteria;
    expect(groupWords(first!)).toBe("Chưa đạt · 1/2");
  });
});

describe("a criteria set", () => {
  it("tells its size and its document", () => {
    expect(aboutSet(set)).toBe(
      "Đoàn cơ sở chủ động · 2 tiêu chí, 4 nội dung · 12-HD/TĐTN ngày 05/02/2023, Tỉnh đoàn",
    );
  });

  it.each([
    { period: "2023-Q4", says: null },
    { period: "2022-2027", says: null },
    { period: null, says: null },
    { period: "không rõ", says: null },
    {
      period: "2022-Q4",
      says: "Bộ tiêu chí này áp dụng từ ngày 01/01/2023, còn số liệu là của quý IV năm 2022. Hãy chọn bộ tiêu chí đúng kỳ.",
    },
    {
      period: "2028",
      says: "Bộ tiêu chí này chỉ áp dụng đến ngày 31/12/2027, còn số liệu là của năm 2028. Hãy chọn bộ tiêu chí đúng kỳ.",
    },
  ])("for $period: $says", ({ period, says }) => expect(validityWords(set, period)).toBe(says));
});

describe("the message to a unit", () => {
  it("lists what is missing, why, and what to do", () => {
    const hinted = content("2.1", { evidenceHint: "số, ký hiệu văn bản" });
    const marked = markOf("1.2", { remark: "Thiếu biên bản.", mendBy: 45291 });
    const score = setScore({
      "1.2": { ...wanting("1.2", "marked-not-met"), mark: marked },
      "2.1": { ...wanting("2.1", "no-evidence"), node: hinted },
    });
    expect(unitMessage(whyOfUnit(scoredUnit("Huyện đoàn Trà Cú", { score }), set), "2023-Q4")).toBe(
      [
        "Kính gửi Huyện đoàn Trà Cú,",
        "Kết quả chấm Đoàn cơ sở chủ động, quý IV năm 2023: chưa đạt, đạt 2/4 nội dung.",
        "Đề nghị đơn vị xem lại các nội dung sau rồi gửi lại phiếu chấm:",
        "- 1.2 Nội dung 1.2: chưa đạt. Nhận xét: Thiếu biên bản. Khắc phục trước ngày 31/12/2023.",
        "- 2.1 Nội dung 2.1: có “Đạt”, không có minh chứng. Bổ sung minh chứng (số, ký hiệu văn bản).",
      ].join("\n"),
    );
  });

  it("asks a unit that sent nothing to send", () => {
    const why = whyOfUnit(scoredUnit("Huyện đoàn Cầu Kè", { score: null }), set);
    expect(unitMessage(why, null)).toBe(
      "Kính gửi Huyện đoàn Cầu Kè,\nĐến nay chưa nhận được phiếu chấm Đoàn cơ sở chủ động của đơn vị. Chưa nhận được tệp nào. Đề nghị đơn vị gửi sớm.",
    );
  });

  it("is not needed where nothing is missing", () => {
    expect(unitMessage(whyOfUnit(scoredUnit("Trà Cú"), set), "2023-Q4")).toBeNull();
  });
});
