/**
 * IronCalc (WASM), started once a process. A page lets the bundler find the .wasm file; a test, which has no server,
 * hands over its bytes.
 */
import loadFromAsset, { initSync } from "@ironcalc/wasm";

/** In a page: fetches the .wasm file that webpack put beside the bundle. */
export async function loadIronCalc(): Promise<void> {
  await loadFromAsset();
}

/** Where the file can be read at once: `readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))`. */
export function startIronCalc(wasm: BufferSource): void {
  initSync({ module: wasm });
}
