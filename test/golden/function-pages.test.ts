/**
 * The pages of docs/huong-dan/ham, against the functions and the examples they are made from. `npm run golden:update`
 * writes them anew.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionPages } from "../support/function-pages";

const folder = join(__dirname, "../../docs/huong-dan/ham");

let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await functionPages();
});

it("every page says what the code does", () => {
  for (const [name, page] of pages) {
    if (process.env["UPDATE_GOLDEN"]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), page);
    }
    expect([name, readFileSync(join(folder, name), "utf8")]).toEqual([name, page]);
  }
});

it("no page is left of a function that is gone", () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});
