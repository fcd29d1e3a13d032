/** `npm run golden:update`: accepts what the program gives now as the golden files; read the diff before committing. */
import { run } from "./install.mjs";

process.exitCode = run("npx", ["jest", "test/golden"], { env: { ...process.env, UPDATE_GOLDEN: "1" } });
