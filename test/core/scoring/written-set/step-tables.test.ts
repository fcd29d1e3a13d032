/** Step tables as officers type them, tried with what a unit counts. */
import { fittingSteps } from "../../../../src/core/scoring/steps/fitting-steps";
import { readSteps } from "../../../../src/core/scoring/written-set/read-steps";

/** Points of the steps that fit what was counted. */
function pointsFor(text: string, counts: readonly number[]): readonly number[] {
  const read = readSteps(text.split("\n"));
  if (read.outcome !== "steps") throw new Error(`Read as ${JSON.stringify(read)}.`);
  const fitting = fittingSteps(read.judge, counts);
  return (read.judge.match === "first" ? fitting.slice(0, 1) : fitting).map(({ points }) => points);
}

it.each([
  {
    typed: "0: 5; 1: 4; 2: 3; 3: 1; từ 4: 0",
    tries: [
      [0, 5],
      [1, 4],
      [3, 1],
      [4, 0],
      [9, 0],
    ],
  },
  {
    typed: "0: 5, 1: 4, từ 2: 0",
    tries: [
      [0, 5],
      [1, 4],
      [7, 0],
    ],
  },
  {
    typed: "không vắng: 5 điểm\nvắng 1: 4\nvắng 2 buổi: 3\nvắng từ 3 lần trở lên: 0",
    tries: [
      [0, 5],
      [1, 4],
      [2, 3],
      [3, 0],
    ],
  },
  {
    typed: "Vắng 1 buổi = 4 điểm; Vắng 0 buổi = 5 điểm",
    tries: [
      [1, 4],
      [0, 5],
      [2, undefined],
    ],
  },
  {
    typed: "5 điểm: vắng 0\n4 điểm nếu vắng 1\n0 điểm: vắng ≥ 2",
    tries: [
      [0, 5],
      [1, 4],
      [2, 0],
    ],
  },
  {
    typed: "5 điểm (vắng 0)\n4đ (vắng 1)",
    tries: [
      [0, 5],
      [1, 4],
    ],
  },
  {
    typed: "- trên 50%: 3\n- từ 30% đến 50%: 2\n- dưới 30%: 0",
    tries: [
      [0.51, 3],
      [0.5, 2],
      [0.3, 2],
      [0.29, 0],
    ],
  },
  {
    typed: "≥95%: 10; từ 80 đến dưới 95%: 5; còn lại: 0",
    tries: [
      [0.95, 10],
      [0.949, 5],
      [0.8, 5],
      [0.1, 0],
    ],
  },
  {
    typed: "2–4: 3; trên 4 đến 6: 2; 7 trở lên: 1; 1 trở xuống: 0",
    tries: [
      [2, 3],
      [4, 3],
      [5, 2],
      [6, 2],
      [8, 1],
      [0, 0],
    ],
  },
  {
    typed: "không quá 2: 5; ít nhất 3: 1",
    tries: [
      [2, 5],
      [3, 1],
    ],
  },
  {
    typed: "vắng ≥4 buổi → 0 điểm; vắng <4 buổi → 2,5 điểm",
    tries: [
      [4, 0],
      [3, 2.5],
    ],
  },
  {
    typed: "vang tu 2 den 3: 1; vang duoi 2: 2",
    tries: [
      [2, 1],
      [1, 2],
    ],
  },
  {
    typed: "mỗi tuần 1,5: 4",
    tries: [
      [1.5, 4],
      [1, undefined],
    ],
  },
])("“$typed”", ({ typed, tries }) => {
  for (const [count = 0, points] of tries as readonly (readonly (number | undefined)[])[])
    expect([count, ...pointsFor(typed, [count])]).toEqual(points === undefined ? [count] : [count, points]);
});

describe("several things are counted", () => {
  const reports =
    "đủ, đúng hạn: 8\nthiếu 2 báo cáo tháng: 6\nthiếu 1 báo cáo quý hoặc 3 báo cáo tháng: 4\nthiếu 1 báo cáo quý và từ 4 báo cáo tháng: 0";

  it("they are named as the steps name them, in the order of their first step", () => {
    const read = readSteps(reports.split("\n"));
    expect(read).toMatchObject({
      outcome: "steps",
      allZeroAt: "đủ, đúng hạn: 8",
      judge: { counters: [{ title: "Thiếu báo cáo tháng" }, { title: "Thiếu báo cáo quý" }] },
    });
  });

  it.each([
    { name: "nothing is missing", counts: [0, 0], points: [8] },
    { name: "two monthly reports", counts: [2, 0], points: [6] },
    { name: "one quarterly report", counts: [0, 1], points: [4] },
    { name: "three monthly reports", counts: [3, 0], points: [4] },
    { name: "both", counts: [4, 1], points: [4, 0] },
    { name: "one monthly report, which the table forgets", counts: [1, 0], points: [] },
  ])("$name", ({ counts, points }) => {
    expect(pointsFor(reports, counts)).toEqual(points);
  });

  it.each([
    { typed: "báo cáo quý = 1 hoặc báo cáo tháng = 3: 4 điểm", counts: [0, 3], points: [4] },
    { typed: "(a = 1 hoặc b = 2) và c từ 3: 4", counts: [0, 2, 3], points: [4] },
    { typed: "(a = 1 hoặc b = 2) và c từ 3: 4", counts: [1, 2, 2], points: [] },
    { typed: "a = 1 hoặc b = 2 và c từ 3: 4", counts: [1, 0, 0], points: [4] },
    { typed: "tin > 2 và ≤ 5: 4", counts: [5], points: [4] },
    { typed: "“báo cáo 6 tháng” = 1: 3", counts: [1], points: [3] },
  ])("“$typed”: $counts", ({ typed, counts, points }) => {
    expect(pointsFor(typed, counts)).toEqual(points);
  });
});

it("shares end at 100 %, so that 95 for 95 % is seen to be out of range", () => {
  expect(readSteps(["từ 95%: 5", "dưới 95%: 0"])).toMatchObject({
    judge: { counters: [{ title: "Tỷ lệ", whole: false, to: 1 }] },
  });
  expect(readSteps(["từ 120%: 5", "dưới 120%: 0"])).toMatchObject({
    judge: { counters: [{ whole: false }] },
  });
  expect(readSteps(["từ 120%: 5"])).not.toMatchObject({
    judge: { counters: [{ to: expect.anything() as number }] },
  });
});

it("limits of what is counted may be declared", () => {
  expect(readSteps(["Đếm “vắng”: từ 0 đến 12, số nguyên", "vắng 0: 5"])).toMatchObject({
    judge: { counters: [{ title: "Vắng", whole: true, from: 0, to: 12 }] },
  });
});

it("beside “còn lại” steps that overlap are told, since the upper one would count silently", () => {
  expect(readSteps(["1–3: 4", "3–5: 2", "còn lại: 0"])).toMatchObject({ hidesOverlaps: true });
  expect(readSteps(["1–2: 4", "3–5: 2", "còn lại: 0"])).toMatchObject({ hidesOverlaps: false });
});

it.each([
  { typed: "Có chương trình và hội nghị triển khai", outcome: "words" },
  { typed: "5 (có CT và hội nghị cho 100% cơ sở)", outcome: "words" },
  { typed: "vắng 1: 4; vắng mặt nhiều: 0", outcome: "unreadable" },
  { typed: "báo cáo 6 tháng 1: 2; vắng 1: 3", outcome: "unreadable" },
  { typed: "đủ: 8; tin bài từ 2: 4", outcome: "unreadable" },
  { typed: "vắng 1.500: 4; vắng 0: 1", outcome: "unreadable" },
  { typed: "0: 5; vắng 1: 4; trễ 1: 3", outcome: "unnamed" },
])("“$typed” is $outcome", ({ typed, outcome }) => {
  expect(readSteps([typed])).toMatchObject({ outcome });
});
