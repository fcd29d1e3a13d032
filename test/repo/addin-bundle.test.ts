/** What is in the add-in as it is shipped, and what may not be. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtAddin, buildTimeoutMs, type BuiltAddin } from "../support/built-addin";

let addin: BuiltAddin;

beforeAll(() => {
  addin = builtAddin();
}, buildTimeoutMs);

it("nothing of the workbench or of the tests is shipped", () => {
  const foreign = addin.chunks.flatMap(({ modules }) =>
    modules.filter((path) => !/^(src|node_modules)\//.test(path)),
  );
  expect(foreign).toEqual([]);
  expect(addin.chunks.flatMap(({ modules }) => modules.filter((path) => path.includes("office-js")))).toEqual(
    [],
  );
});

it("functions come first, without React and without what reads files", () => {
  const { modules } = addin.chunk("addin");
  expect(modules).toEqual(expect.arrayContaining(["src/functions/rate.ts", "src/roots/addin.ts"]));
  expect(modules.filter((path) => path.startsWith("node_modules/"))).toEqual([]);
  // Of Excel the ribbon alone: it is a button of it that may have started the page.
  expect(modules.filter((path) => /^src\/(excel|xlsx|workflows)\//.test(path))).toEqual([
    "src/excel/ribbon.ts",
  ]);
});

it("the pane comes later, with React", () => {
  const { modules, isInitial } = addin.chunk("pane");
  expect(isInitial).toBe(false);
  expect(modules.some((path) => path.startsWith("node_modules/react-dom/"))).toBe(true);
});

it("the worker reads files, without React, and fetches the reader of old formats when it meets one", () => {
  const { modules, runtime } = addin.chunk("worker");
  expect(runtime).not.toBe(addin.chunk("pane").runtime);
  expect(modules).toEqual(expect.arrayContaining(["src/roots/worker.ts", "src/xlsx/reader/xlsx-reader.ts"]));
  const packages = modules.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  expect([...new Set(packages)].sort()).toEqual(["fflate", "zod"]);
  const legacy = addin.chunks.filter((chunk) => chunk.modules.some((path) => path.includes("/@e965/xlsx/")));
  expect(legacy.map((chunk) => chunk.modules.length)).toEqual([1]);
});

it("the script for the oldest windows is shipped as it was written: no tool has made it newer", () => {
  const written = readFileSync(join(__dirname, "../../src/roots/page/fallback.js"), "utf8");
  expect(addin.text("fallback.js")).toBe(written);
});

it("the page holds no script of its own and no placeholder", () => {
  const page = addin.text("index.html");
  expect(page).not.toMatch(/<%|%>/);
  expect([...page.matchAll(/<script[^>]*>([^<]*)/g)].map(([, inside]) => inside?.trim())).toEqual(["", ""]);
  const nonce = /'nonce-([\w-]{20,})'/.exec(page)?.[1];
  expect(nonce).toBeDefined();
  expect(page).toContain(`<meta name="style-nonce" content="${nonce}"`);
});
