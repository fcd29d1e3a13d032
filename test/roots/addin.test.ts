/** The built script of the page with the real office.js, in Excels old and new. */
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { JSDOM } from "jsdom";
import { excel2021 } from "../../workbench/host/profiles";
import { builtAddin, buildTimeoutMs, type BuiltAddin } from "../support/built-addin";
import { openTestOffice } from "../workbench/rich-api/open-test-office";

let addin: BuiltAddin;

beforeAll(() => {
  addin = builtAddin();
}, buildTimeoutMs);

/** Runs addin.js in a page as it stands while DOAN opens. */
function run({ document, eval: evaluate }: JSDOM["window"]): void {
  document.body.innerHTML = '<main id="start"><pre id="fault-detail"></pre></main><div id="pane"></div>';
  document.body.dataset["state"] = "starting";
  evaluate(addin.text("addin.js"));
}

/** What the page shows, and whether it has asked for the pane. */
function pageOf({ document }: JSDOM["window"]) {
  const pane = addin.chunk("pane").file;
  return {
    state: document.body.dataset["state"],
    asksForPane: [...document.scripts].some(({ src }) => src.endsWith(pane)),
  };
}

it("the functions are associated as soon as the script has run", async () => {
  const { window } = await openTestOffice();
  run(window);
  const { mappings } = window["CustomFunctions"]._association as { mappings: object };
  const described = JSON.parse(addin.text("functions.json")) as { functions: { id: string }[] };
  expect(Object.keys(mappings).sort()).toEqual(described.functions.map(({ id }) => id).sort());
  expect(pageOf(window).asksForPane).toBe(false);
  await setTimeout(50);
});

it("the functions that the ribbon calls are there before the pane is", async () => {
  const { window } = await openTestOffice();
  run(window);
  await setTimeout(50);
  const { mappings } = window["Office"].actions._association as { mappings: object };
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(.+)<\/FunctionName>/g)];
  expect(named).not.toHaveLength(0);
  expect(Object.keys(mappings)).toEqual(
    expect.arrayContaining(named.map(([, name = ""]) => name.toUpperCase())),
  );
});

it("Excel 2021 gets the pane", async () => {
  const { window } = await openTestOffice();
  run(window);
  await setTimeout(50);
  expect(pageOf(window)).toEqual({ state: "starting", asksForPane: true });
});

it.each([
  { name: "an Excel older than 2021", sets: { ExcelApi: "1.13" } },
  { name: "an Excel without the shared runtime", sets: { SharedRuntime: "1.0" } },
])("$name is told so, and no pane is fetched", async ({ sets }) => {
  const requirementSets = { ...excel2021.requirementSets, ...sets };
  const { window } = await openTestOffice(undefined, { profile: { ...excel2021, requirementSets } });
  run(window);
  await setTimeout(50);
  expect(pageOf(window)).toEqual({ state: "excel-too-old", asksForPane: false });
});
