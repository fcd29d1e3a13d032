/** What holds for rules of every kind: when they bind, whom, and how they are written. */
import { type Rule, type RuleInput, ruleSchema, runRules } from "../../../src/core/rules/rule";
import { ruleKinds } from "../../../src/core/rules/kinds/index";
import { outcomesOf, serial } from "../../support/rule-tester";

const rule = {
  kind: "part-of-whole",
  id: "B1.COT.10",
  severity: "error",
  says: "Cột (10) không lớn hơn (7)",
  relations: [
    { part: "B1!L14", whole: "B1!I14" },
    { part: "B1!L15", whole: "B1!I15" },
  ],
} as const satisfies RuleInput;

const broken = { shown: { "B1!L14": 2, "B1!I14": 1, "B1!L15": 2, "B1!I15": 1 } };
const inDecember = { ...broken, periodEnd: serial(2023, 12, 31) };

describe("rules bind", () => {
  it.each([
    { name: "always", with: {}, report: broken, isJudged: true },
    { name: "unless they are off", with: { isOff: true }, report: broken, isJudged: false },
    { name: "when switched on again", with: { isOff: false }, report: broken, isJudged: true },
    { name: "from their first day", with: { validFrom: "2023-12-31" }, report: inDecember, isJudged: true },
    { name: "not before", with: { validFrom: "2024-01-01" }, report: inDecember, isJudged: false },
    { name: "to their last day", with: { validTo: "2023-12-31" }, report: inDecember, isJudged: true },
    { name: "not after", with: { validTo: "2023-12-30" }, report: inDecember, isJudged: false },
    {
      name: "not, while the period is unknown, by dates",
      with: { validFrom: "2020-01-01" },
      report: broken,
      isJudged: false,
    },
    {
      name: "not the units they except, however written",
      with: { exceptUnitTypes: ["Đoàn trực thuộc"] },
      report: { ...broken, unitType: "ĐOÀN  TRỰC THUỘC" },
      isJudged: false,
    },
    {
      name: "all other units",
      with: { exceptUnitTypes: ["Đoàn trực thuộc"] },
      report: { ...broken, unitType: "Huyện đoàn" },
      isJudged: true,
    },
    {
      name: "a unit whose type is not known",
      with: { exceptUnitTypes: ["Đoàn trực thuộc"] },
      report: broken,
      isJudged: true,
    },
  ])("$name", ({ with: options, report, isJudged }) => {
    const outcomes = outcomesOf({ ...rule, ...options }, report).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(isJudged ? ["violated", "violated"] : ["skipped"]);
  });
});

describe("rules are written", () => {
  it.each(["error", "explain", "note"])("with the severity %s, which changes no outcome", (severity) => {
    expect(outcomesOf({ ...rule, severity }, broken).map(({ outcome }) => outcome)).toEqual([
      "violated",
      "violated",
    ]);
  });

  it.each([
    { name: "a severity that is none", with: { severity: "fatal" } },
    { name: "an option misspelt", with: { tolerence: 1 } },
    { name: "an option of another kind", with: { scale: 1 } },
    { name: "no relation", with: { relations: [] } },
    { name: "a day that is none", with: { validTo: "2023-02-31" } },
    { name: "a day in Vietnamese order", with: { validTo: "31/12/2023" } },
    { name: "a kind that is none", with: { kind: "part-of-hole" } },
  ])("not with $name", ({ with: options }) => {
    expect(ruleSchema.safeParse({ ...rule, ...options }).success).toBe(false);
  });

  it("a misspelt option does not compile", () => {
    // @ts-expect-error it is called `tolerance`
    const misspelt: RuleInput = { ...rule, relations: [...rule.relations], tolerence: 1 };
    expect(ruleSchema.safeParse(misspelt).success).toBe(false);
  });

  it("what has a default may be left out", () => {
    expect(ruleSchema.parse(rule)).toMatchObject({ tolerance: 0 });
  });
});

describe("rule kinds", () => {
  const kinds = Object.entries(ruleKinds);

  it.each(kinds)(
    "%s stands under the word its rules bear, with an example that parses",
    (word, { about }) => {
      expect(about.example.kind).toBe(word);
      expect(ruleSchema.safeParse(about.example).success).toBe(true);
    },
  );

  it.each(kinds)("%s leaves a report of which nothing is known in peace", (_, { about }) => {
    const outcomes = outcomesOf(about.example, {});
    expect(outcomes.filter(({ outcome }) => outcome !== "skipped")).toEqual([]);
  });

  it("rules of all kinds run side by side, in their order", () => {
    const rules: readonly Rule[] = kinds.map(([, { about }]) =>
      ruleSchema.parse({ ...about.example, isOff: true }),
    );
    const ids = runRules(rules, {} as never).map((outcome) => outcome.rule.id);
    expect(ids).toEqual(rules.map(({ id }) => id));
  });
});
