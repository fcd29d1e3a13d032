/** Two builds of one thing would trip over each other: the second waits for the first, and mostly finds it done. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

const pauseMs = 200;

/** Does the work while a file of that path says that this process does it. */
export async function oneAtATime(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  while (!claim(path)) await setTimeout(pauseMs);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function claim(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isAtWork(path)) rmSync(path, { force: true });
    return false;
  }
}

/** Whether the process that claimed it still lives: one that was killed has left its claim behind. */
function isAtWork(path) {
  try {
    const claimant = existsSync(path) ? readFileSync(path, "utf8") : "";
    // Just made, and not yet written into; or just removed.
    if (claimant === "") return true;
    process.kill(Number(claimant), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM" || error.code === "ENOENT";
  }
}
