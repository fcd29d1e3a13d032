/** The units of a result in the order of the screen, filtered; and the tree of one unit. */
import { resultLines } from "../../../src/taskpane/score/result-lines";
import { followersOf, isFiltered, noFilter, unitsShown } from "../../../src/taskpane/score/unit-filter";
import { whyLines } from "../../../src/taskpane/score/why-lines";
import { scoredUnit, setScore, wanting } from "../support/scored-units";

const failing = setScore({ "1.2": wanting("1.2", "marked-not-met") });
const units = [
  scoredUnit("Huyện đoàn Cầu Ngang", { rank: 2, follower: "Lê Thị B" }),
  scoredUnit("Huyện đoàn Trà Cú", { score: failing, follower: "An Văn A" }),
  scoredUnit("Huyện đoàn Châu Thành", { score: null }),
  scoredUnit("Huyện đoàn Cầu Kè", { rank: 1, follower: "Lê Thị B" }),
];
const everything = () => true;
const shown = (lines: ReturnType<typeof resultLines>) =>
  lines.map((line) =>
    line.kind === "section" ? line.title : line.kind === "unit" ? line.unit.name : line.leftOut.name,
  );

describe("the list of a result", () => {
  it("begins with problems; successes come last, the best of them first", () => {
    expect(shown(resultLines(units, [], everything))).toEqual([
      "Chưa đạt (1)",
      "Huyện đoàn Trà Cú",
      "Chưa nộp (1)",
      "Huyện đoàn Châu Thành",
      "Đạt (2)",
      "Huyện đoàn Cầu Kè",
      "Huyện đoàn Cầu Ngang",
    ]);
  });

  it("folds what is not open", () => {
    expect(shown(resultLines(units, [], (id) => id === "not-recognized"))).toEqual([
      "Chưa đạt (1)",
      "Huyện đoàn Trà Cú",
      "Chưa nộp (1)",
      "Đạt (2)",
    ]);
  });

  it("ends with what counts for no unit; what nobody has to see to is set apart", () => {
    const out = [
      { name: "la.xlsx", reason: "Không rõ đơn vị." },
      { name: "don-vi.xlsx", reason: "Đây là danh sách đơn vị.", isSettled: true as const },
    ];
    expect(shown(resultLines([], out, everything))).toEqual([
      "Tệp, trang không tính cho đơn vị nào (1)",
      "la.xlsx",
      "Bản cũ, bản trùng và tệp khác (1)",
      "don-vi.xlsx",
    ]);
  });

  it("has keys of its own for every line", () => {
    const out = [
      { name: "a.xlsx", reason: "" },
      { name: "a.xlsx", reason: "" },
    ];
    const keys = resultLines(units, out, everything).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the filter", () => {
  const names = (filter: Partial<typeof noFilter>) =>
    unitsShown(units, { ...noFilter, ...filter }).map(({ name }) => name.replace("Huyện đoàn ", ""));

  it.each([
    { name: "none", filter: {}, shows: ["Cầu Ngang", "Trà Cú", "Châu Thành", "Cầu Kè"] },
    { name: "one result", filter: { result: "recognized" as const }, shows: ["Cầu Ngang", "Cầu Kè"] },
    { name: "one follower", filter: { follower: "Lê Thị B" }, shows: ["Cầu Ngang", "Cầu Kè"] },
    { name: "nobody follows", filter: { follower: "" }, shows: ["Châu Thành"] },
    { name: "letters without marks", filter: { sought: "cau k" }, shows: ["Cầu Kè"] },
    { name: "both", filter: { follower: "Lê Thị B", sought: "ngang" }, shows: ["Cầu Ngang"] },
    { name: "nothing fits", filter: { sought: "xyz" }, shows: [] },
  ])("$name", ({ filter, shows }) => expect(names(filter)).toEqual(shows));

  it("knows whether it leaves anything out", () => {
    expect(isFiltered(noFilter)).toBe(false);
    expect(isFiltered({ ...noFilter, sought: "  " })).toBe(false);
    expect(isFiltered({ ...noFilter, follower: "" })).toBe(true);
  });

  it("names the followers by the alphabet, units that nobody follows last; none where nobody follows any", () => {
    expect(followersOf(units)).toEqual([
      { follower: "An Văn A", count: 1 },
      { follower: "Lê Thị B", count: 2 },
      { follower: "", count: 1 },
    ]);
    expect(followersOf([scoredUnit("một"), scoredUnit("hai")])).toEqual([]);
  });
});

describe("the tree of a unit", () => {
  const lines = (toggled: readonly (readonly [string, boolean])[] = [], onlyWanting = false) =>
    whyLines(failing, new Map(toggled), onlyWanting);

  it("is printed as the set is; what stands in the way is open by itself", () => {
    expect(lines().map(({ key, depth, isOpen }) => [key, depth, isOpen])).toEqual([
      ["1", 0, false],
      ["1.1", 1, false],
      ["1.2", 1, true],
      ["2", 0, false],
      ["2.1", 1, false],
      ["2.2", 1, false],
    ]);
  });

  it("opens and closes what is pressed", () => {
    const open = lines([
      ["1.1", true],
      ["1.2", false],
    ]).flatMap(({ key, isOpen }) => (isOpen ? [key] : []));
    expect(open).toEqual(["1.1"]);
  });

  it("can leave out the contents that are met; the criteria stay", () => {
    expect(lines([], true).map(({ key }) => key)).toEqual(["1", "1.2", "2"]);
  });
});
