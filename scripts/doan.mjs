/** `npm run -s doan -- …`: the command line, built anew when its source has changed. */
import { spawn } from "node:child_process";
import { buildCli, cliPath } from "./cli-bundle.mjs";

const signalCodes = { SIGINT: 130, SIGTERM: 143 };

buildCli();
const child = spawn(process.execPath, ["--enable-source-maps", cliPath, ...process.argv.slice(2)], {
  stdio: "inherit",
});
// The program below cleans up after itself; this one only waits for it.
for (const signal of Object.keys(signalCodes)) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => (process.exitCode = code ?? signalCodes[signal] ?? 2));
