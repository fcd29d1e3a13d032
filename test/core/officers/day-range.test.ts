import { quarterRange, readDayRange } from "../../../src/core/officers/day-range";
import { dateText } from "../../../src/core/text/read-date";

const shown = (text: string, year: number | null) => {
  const range = readDayRange(text, year);
  return range && `${dateText(range.from)} ${dateText(range.to)}`;
};

// The first five are the trips of 2022 as Tỉnh đoàn Bình Thuận printed them (seed 004).
it.each([
  ["18 – 29/3", "18/03/2022 29/03/2022"],
  ["01-05/4", "01/04/2022 05/04/2022"],
  ["6-10/5", "06/05/2022 10/05/2022"],
  ["02/9 - 06/9", "02/09/2022 06/09/2022"],
  ["05-06/12", "05/12/2022 06/12/2022"],
  ["từ ngày 3/6 đến ngày 7/6", "03/06/2022 07/06/2022"],
  ["28/12 - 03/01/2023", "28/12/2022 03/01/2023"],
  ["28/12/2022 đến hết ngày 03/01/2023", "28/12/2022 03/01/2023"],
  ["18.3 – 29.3.2021", "18/03/2021 29/03/2021"],
  ["5/7", "05/07/2022 05/07/2022"],
  ["15/8/2021", "15/08/2021 15/08/2021"],
])("%s is %s", (text, range) => {
  expect(shown(text, 2022)).toBe(range);
});

it.each(["", "tháng 3", "29-18/3", "30/2 - 5/3", "18-29/13", "cả năm"])("%s names no days", (text) => {
  expect(shown(text, 2022)).toBeUndefined();
});

it("days without a year are not guessed", () => {
  expect(shown("18 – 29/3", null)).toBeUndefined();
});

it("quarters meet without a gap", () => {
  for (const quarter of [1, 2, 3]) {
    expect(quarterRange(2024, quarter).to + 1).toBe(quarterRange(2024, quarter + 1).from);
  }
  expect(quarterRange(2024, 4).to - quarterRange(2024, 1).from + 1).toBe(366);
});
