/**
 * Builds the add-in where it is missing or stale, for the address it was built for last. A file of its own: what
 * is started with `--eval` hands that on to the processes webpack starts, which would then build instead of helping.
 */
import { buildAddin } from "./build.mjs";

await buildAddin();
