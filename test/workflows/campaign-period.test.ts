import { campaignPeriod } from "../../src/workflows/campaign-period";

it.each([
  {
    what: "the form prints it, whatever the files say",
    printed: "2023-Q4",
    named: ["2023-Q3", "2023-Q3"],
    period: "2023-Q4",
  },
  {
    what: "the form prints none: what more than half of the files say",
    printed: null,
    named: ["2023-Q4", "2023-Q4", "2023-Q3"],
    period: "2023-Q4",
  },
  {
    what: "files that say nothing are not asked",
    printed: null,
    named: ["2023-Q4", null, null],
    period: "2023-Q4",
  },
  { what: "half and half is not told", printed: null, named: ["2023-Q4", "2023-Q3"], period: null },
  { what: "nobody says anything", printed: null, named: [null], period: null },
])("$what", ({ printed, named, period }) => {
  expect(campaignPeriod(printed, named)).toBe(period);
});
