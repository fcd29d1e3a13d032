/** Every fault the product finds by a fixed id has a title and an explanation, and weighs what its kind says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Severity } from "../../src/core/model/finding";
import { findingKinds, titleOfFinding } from "../../src/core/rules/finding-catalogue";
import { ruleSchema } from "../../src/core/rules/rule";

const source = join(__dirname, "../../src");
const catalogue = join("rules", "finding-kinds");

const texts = (readdirSync(source, { recursive: true }) as string[])
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(catalogue))
  .map((name) => readFileSync(join(source, name), "utf8"));

/** What a fixed id begins with: structure, wording, units, periods, files, totals, the sheet of rules. */
const idText =
  /(?:\b(error|explain|note)\()?"((?:CT|CH|DV|KY|TEP|TH|QT)(?:\.[A-Z][A-Z0-9]*)+)"(?:,\s*"(error|explain|note)")?/g;
const uses = texts.flatMap((text) => [...text.matchAll(idText)]);
/** Beginnings of ids, as filters name them. */
const beginnings = texts.flatMap((text) =>
  [...text.matchAll(/startsWith\("([A-Z.]+)"\)/g)].map(([, id]) => id),
);

const ids = [...new Set(uses.map(([, , id = ""]) => id))].filter(
  (id) => findingKinds.get(id) || !beginnings.includes(id),
);
const gravity: readonly Severity[] = ["error", "explain", "note"];

describe("the catalogue of findings", () => {
  it("is about something", () => expect(ids.length).toBeGreaterThan(50));

  it.each(ids)("%s is in it", (id) => expect(findingKinds.get(id)?.id).toBe(id));

  it.each(findingKinds.all.map(({ id }) => id))("%s is found somewhere", (id) => expect(ids).toContain(id));

  it.each(findingKinds.all)("$id is named and explained", ({ title, explains }) => {
    expect(title.length).toBeLessThanOrEqual(40);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(explains).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(explains.split(/\.\s/).length).toBeLessThanOrEqual(3);
    expect(`${title} ${explains}`).not.toMatch(/\b(file|sheet|template|null|undefined)\b/i);
  });

  it.each(findingKinds.all)("$id is never graver than $severity", ({ id, severity }) => {
    const given = uses.flatMap(([, before, used, behind]) => {
      const weight = before ?? behind;
      return used === id && weight ? [weight as Severity] : [];
    });
    const gravest = gravity.find((one) => given.includes(one));
    expect(gravest ?? severity).toBe(severity);
  });
});

describe("a finding is called", () => {
  const rule = ruleSchema.parse({
    kind: "sum-equals",
    id: "B1.DONG.I",
    severity: "error",
    says: "Dòng I = 1.1 + 1.2",
    relations: [{ total: "B1!C13", plus: ["B1!C14"], minus: [] }],
  });

  it.each([
    { id: "B1.DONG.I", title: "Dòng I = 1.1 + 1.2" },
    { id: "CH.SO.CHU", title: "Số ghi bằng chữ" },
    { id: "ZZ.LA", title: "ZZ.LA" },
  ])("$title", ({ id, title }) => expect(titleOfFinding(id, [rule])).toBe(title));
});
