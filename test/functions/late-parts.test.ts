/** What of the functions comes with the page, and what only when a formula asks for it. */
import { builtAddin, buildTimeoutMs, type BuiltAddin } from "../support/built-addin";

let addin: BuiltAddin;

beforeAll(() => {
  addin = builtAddin();
}, buildTimeoutMs);

it.each([
  { part: "check-values", file: "src/core/templates/written-rules/check-values.ts" },
  { part: "written-set", file: "src/core/scoring/written-set/read-criteria-sheet.ts" },
])("$part comes later", ({ part, file }) => {
  expect(addin.chunk(part)).toMatchObject({ isInitial: false });
  expect(addin.chunk(part).modules).toContain(file);
  expect(addin.chunk("addin").modules).not.toContain(file);
});

it("the built-in sets are scored without fetching anything", () => {
  const { modules } = addin.chunk("addin");
  expect(modules).toEqual(
    expect.arrayContaining([
      "src/core/scoring/score.ts",
      "src/core/scoring/library/3cd-2023.ts",
      "src/core/scoring/reading/marks-of-values.ts",
    ]),
  );
});
