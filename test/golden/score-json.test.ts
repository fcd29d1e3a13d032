/**
 * The JSON of `score` for the sample campaign: one unit of each result. `npm run golden:update` accepts what is written
 * now; without it the difference is left beside the file, as `…-changed`, to be read.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { scoreJson } from "../../src/roots/cli/score-json";
import { scoreFiles } from "../../src/workflows/score/score-files";
import { sampleUnits } from "../support/here";
import { threeInitiatives } from "../support/score-cards";
import { sampleSubmissions } from "../support/tra-vinh";

const golden = join(__dirname, "score.json");
const shown = new Set(["TV01", "TV05", "TV07", "TV11"]);

it("the sample's scores are written as scripts know them", async () => {
  const files = sampleSubmissions();
  const scored = await scoreFiles({ files, set: threeInitiatives, units: await sampleUnits() }, nodeHosts);
  const few = { ...scored, units: scored.units.filter(({ unit }) => shown.has(unit?.code ?? "")) };
  const written = `${JSON.stringify(scoreJson(few), null, 1)}\n`;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, written);
  const known = readFileSync(golden, "utf8");
  if (written === known) rmSync(`${golden}-changed`, { force: true });
  else writeFileSync(`${golden}-changed`, written);
  expect(JSON.parse(written)).toEqual(JSON.parse(known));
});
