import fc from "fast-check";
import { completenessOf } from "../../../src/core/consolidation/completeness";
import { consolidated } from "../../support/consolidated";
import { consolidationAsReport } from "../../support/consolidation-as-report";
import { campaignTemplate } from "../../support/sample-campaign";
import { type ShortFigure, unitReport } from "../../support/unit-reports";

/** Any figure in any field, also the wrong kind: what cannot be added must not make levels disagree either. */
const figure = fc.oneof<fc.Arbitrary<ShortFigure>[]>(
  fc.nat({ max: 10_000 }),
  fc.integer({ min: -10_000, max: 10_000 }).map((cents) => cents / 100),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map(([done, all]) => `${done}/${all}`),
  fc.constantFrom<ShortFigure>("", "-", { text: "?" }, { kind: "not-submitted" }),
);

const inputs = [
  "B1!C12",
  "B1!D12",
  "B1!F12",
  "B1!G12",
  "B1!C13",
  "B1!D13",
  "B1!F13",
  "B2!D11",
  "B4!E16",
  "B4!E17",
];

const spec = fc.record({
  fields: fc
    .array(fc.tuple(fc.constantFrom(...inputs), figure))
    .map((entries) => Object.fromEntries(entries)),
  lists: fc.record({
    B4: fc.array(
      fc.record({ "2": fc.constant({ text: "Tên" }), "4": fc.constantFrom("", { text: "x" }), "5": figure }),
      {
        maxLength: 4,
      },
    ),
  }),
});

describe("a consolidation is itself a report of the unit above", () => {
  it("consolidating clusters' consolidations gives the same as consolidating all units directly", () => {
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 4 }), fc.array(spec, { maxLength: 4 }), (first, second) => {
        const units = [...first, ...second].map((one, index) =>
          unitReport(campaignTemplate, `U${index}`, one),
        );
        const direct = consolidated(campaignTemplate, units);
        const throughClusters = consolidated(campaignTemplate, [
          consolidationAsReport(campaignTemplate, "CUM1", units.slice(0, first.length)),
          consolidationAsReport(campaignTemplate, "CUM2", units.slice(first.length)),
        ]);
        expect(throughClusters.totals).toEqual(direct.totals);
        expect(throughClusters.results).toEqual(direct.results);
        const rows = (consolidation: typeof direct) =>
          consolidation.lists
            .get("B4")
            ?.map(({ unitCode, unitName, figures }) => ({ unitCode, unitName, figures }));
        expect(rows(throughClusters)).toEqual(rows(direct));
      }),
    );
  });

  it("its completeness counts the units below: 3/4 of one cluster and 2/2 of another are 5/6", () => {
    const cluster = (code: string, counted: number, expected: number) =>
      unitReport(campaignTemplate, code, { completeness: { counted, expected } });
    const reports = [cluster("CUM1", 3, 4), cluster("CUM2", 2, 2)];
    const statement = completenessOf({ expected: reports.map(({ unit }) => unit), outcomes: [], reports });
    expect(statement).toMatchObject({ counted: 2, expected: 2, reach: { counted: 5, expected: 6 } });
  });
});
