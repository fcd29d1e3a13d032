/** IronCalc for tests, which have no server to fetch its .wasm file from. */
import { readFileSync } from "node:fs";
import { startIronCalc } from "../../../workbench/host/calc/engine/iron-calc";

/** Call it once at the top of a test file; it does nothing the second time. */
export function startIronCalcFromDisk(): void {
  startIronCalc(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
}
