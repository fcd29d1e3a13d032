import { serialOf } from "../../../src/core/model/date-serial";
import { gridOfValues } from "../../../src/core/model/grid-of-values";
import { fieldDays } from "../../../src/core/officers/field-days";
import { readTrips } from "../../../src/core/officers/read-trips";

type Rows = readonly (readonly (string | number | null)[])[];
const read = (rows: Rows, name = "Đi cơ sở") => readTrips(gridOfValues(rows, name));
const day = (month: number, date: number) => serialOf(2022, month, date) ?? 0;

const list = (...rows: Rows): Rows => [
  ["THEO DÕI CÁN BỘ ĐI CÔNG TÁC CƠ SỞ NĂM 2022"],
  [],
  ["TT", "Họ và tên", "Chức vụ", "Nơi đến", "Từ ngày", "Đến ngày", "Số ngày", "Lý do miễn"],
  ...rows,
];

it("a line for each trip, and the officer who is exempt", () => {
  const trips = read(
    list(
      [1, "Lê Văn An", "Bí thư", "Xã A", day(3, 18), day(3, 29), 12, null],
      [2, "Lê Văn An", "Bí thư", "Xã B", "01/4/2022", "05/4/2022", null, null],
      [3, "Trần Thị Bình", "Chuyên viên", null, null, null, null, "Nghỉ thai sản"],
      [null, "Cộng", null, null, null, null, 17, null],
      [null, "NGƯỜI LẬP BIỂU"],
    ),
  );
  expect(trips?.faults).toEqual([]);
  expect(fieldDays(trips?.trips ?? []).officers).toMatchObject([
    { officer: "Lê Văn An", exempt: null, done: { quarters: [12, 5, 0, 0], total: 17 }, isMet: false },
    { officer: "Trần Thị Bình", exempt: "Nghỉ thai sản", done: { total: 0 }, isMet: null },
  ]);
});

it.each([
  { name: "both days in one cell", cells: ["18 – 29/3", null, null], days: 12, faults: 0 },
  { name: "days typed without dates", cells: [null, null, 15], days: 15, faults: 0 },
  {
    name: "the typed count is wrong: the dates count",
    cells: [day(3, 18), day(3, 29), 10],
    days: 12,
    faults: 1,
  },
  { name: "only one of the two days", cells: [day(3, 18), null, null], days: 0, faults: 1 },
  { name: "back before leaving", cells: [day(3, 29), day(3, 18), null], days: 0, faults: 1 },
  { name: "words that are no day", cells: ["giữa tháng", "cuối tháng", null], days: 0, faults: 2 },
  { name: "a dash for nothing", cells: ["-", "-", null], days: 0, faults: 0 },
])("$name", ({ cells, days, faults }) => {
  const trips = read(list([1, "Lê Văn An", "Bí thư", "Xã A", ...cells, null]));
  expect(fieldDays(trips?.trips ?? [], { year: 2022 }).officers[0]?.done.total).toBe(days);
  expect(trips?.faults).toHaveLength(faults);
});

it("plans stand in a list of their own", () => {
  const [title, ...rest] = list([1, "Lê Văn An", "Bí thư", "Xã A", day(7, 1), day(7, 5), null, null]);
  expect(title).toBeDefined();
  const trips = read([["ĐĂNG KÝ ĐI CƠ SỞ NĂM 2022"], ...rest], "Đăng ký");
  expect(fieldDays(trips?.trips ?? []).officers).toMatchObject([
    { planned: { quarters: [0, 0, 5, 0] }, done: { total: 0 } },
  ]);
});

it("plans stand beside what was done", () => {
  const trips = read([
    ["Đi cơ sở năm 2022"],
    [
      "TT",
      "Họ và tên cán bộ",
      "Kế hoạch từ ngày",
      "Kế hoạch đến ngày",
      "Thực hiện từ ngày",
      "Thực hiện đến ngày",
    ],
    [1, "Lê Văn An", day(7, 1), day(7, 5), day(8, 1), day(8, 3)],
  ]);
  expect(fieldDays(trips?.trips ?? []).officers).toMatchObject([
    { planned: { total: 5 }, done: { total: 3 } },
  ]);
});

it("plans are told by a column", () => {
  const trips = read([
    ["Đi cơ sở năm 2022"],
    ["TT", "Họ và tên", "Thời gian đi cơ sở", "Tình hình thực hiện"],
    [1, "Lê Văn An", "01-05/7", "Kế hoạch"],
    [2, "Lê Văn An", "05-09/8", "Đã thực hiện"],
    [3, "Lê Văn An", "10-11/8", null],
  ]);
  expect(fieldDays(trips?.trips ?? []).officers).toMatchObject([
    { planned: { total: 5 }, done: { total: 7 } },
  ]);
});

it("two trips on the same days are one stay, and it is said", () => {
  const trips = read(
    list(
      [1, "Lê Văn An", "Bí thư", "Xã A", day(3, 1), day(3, 10), null, null],
      [2, "Lê  văn An", "Bí thư", "Xã B", day(3, 8), day(3, 12), null, null],
    ),
  );
  expect(fieldDays(trips?.trips ?? []).officers).toMatchObject([{ done: { total: 12 }, overlaps: true }]);
});

it.each([
  {
    name: "officers with their terms",
    rows: [
      ["DANH SÁCH CÁN BỘ CHUYÊN TRÁCH"],
      ["TT", "Họ và tên", "Chức vụ", "Từ ngày", "Đến ngày"],
      [1, "Lê Văn An", "Bí thư", day(1, 1), day(12, 1)],
    ],
  },
  {
    name: "a form of figures",
    rows: [
      ["TT", "Nội dung", "Số lượng"],
      [1, "Đi cơ sở", 5],
    ],
  },
])("$name is no list of trips", ({ rows }) => {
  expect(read(rows, "Biểu 4")).toBeUndefined();
});

// "14/19 đồng chí … 861 ngày, trung bình 61.5 ngày/đồng chí. Đạt tỷ lệ 100 %."
it("14 of 19 officers, 861 days, 61.5 days each, 100 % (seed 004, Tỉnh đoàn Bình Thuận 2022)", () => {
  const exempt = [
    "Học tập trên 6 tháng",
    "Ốm đau dài hạn",
    "Nghỉ thai sản",
    "Nghỉ thai sản",
    "Học tập trên 6 tháng",
  ];
  const days = [...Array<number>(7).fill(61), ...Array<number>(7).fill(62)];
  const went = days.map((count, index) => [
    index,
    `Cán bộ ${index}`,
    null,
    null,
    day(1, 1),
    day(1, 1) + count - 1,
    null,
    null,
  ]);
  const stayed = exempt.map((reason, index) => [
    index,
    `Cán bộ miễn ${index}`,
    null,
    null,
    null,
    null,
    null,
    reason,
  ]);
  const trips = read(list(...went, ...stayed));
  const { summary } = fieldDays(trips?.trips ?? []);
  expect(summary).toMatchObject({
    officers: 19,
    exempt: 5,
    subject: 14,
    met: 14,
    totalDays: 861,
    averageDays: 61.5,
  });
  expect(summary.rate).toBe(1);
  expect(summary.rateOfAll).toBeCloseTo(14 / 19, 12);
});

it("the threshold is a setting: 30 days in Đà Nẵng", () => {
  const trips = read(list([1, "Lê Văn An", null, null, day(3, 1), day(4, 4), null, null]))?.trips ?? [];
  expect(fieldDays(trips, { threshold: 60 }).summary.met).toBe(0);
  expect(fieldDays(trips, { threshold: 30 }).summary.met).toBe(1);
});
