/**
 * What Excel is told of the custom functions, against the copy that was read by eye. `npm run golden:update` accepts what
 * is built now; without it the difference is left beside the file, as `…-changed`, to be read.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtAddin, buildTimeoutMs } from "../support/built-addin";

it.each(["functions.json", "functions.en.json"])(
  "%s is as it was reviewed",
  (name) => {
    const golden = join(__dirname, name);
    const built = `${builtAddin().text(name)}\n`;
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, built);
    const known = readFileSync(golden, "utf8");
    if (built === known) rmSync(`${golden}-changed`, { force: true });
    else writeFileSync(`${golden}-changed`, built);
    expect(JSON.parse(built)).toEqual(JSON.parse(known));
  },
  buildTimeoutMs,
);
