/**
 * The page of rules in docs/, against the rule kinds and the catalogue it is made from. `npm run golden:update` writes it
 * anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingKinds } from "../../src/core/rules/finding-catalogue";
import { rulesPage } from "../support/rules-page";

const committed = join(__dirname, "../../docs/rules.md");

it("docs/rules.md says what the code does", () => {
  const page = rulesPage();
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(committed, page);
  expect(readFileSync(committed, "utf8")).toBe(page);
});

it("every fixed id is on the page", () => {
  const page = rulesPage();
  expect(findingKinds.all.filter(({ id }) => !page.includes(`| \`${id}\` |`))).toEqual([]);
});
