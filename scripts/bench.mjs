/** `npm run bench`: bundles every test/bench/*.bench.ts and runs it. A name after `--` runs only that one. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import webpack from "webpack";
import { buildCli } from "./cli-bundle.mjs";

const folder = resolve("test/bench");
const wanted = process.argv[2];
const names = readdirSync(folder)
  .flatMap((file) => /^(.*)\.bench\.ts$/.exec(file)?.[1] ?? [])
  .filter((name) => wanted === undefined || name === wanted);

/** Not bundled: large, or with files of their own beside them. */
const packages = ["@e965/xlsx", "fflate", "jsdom", "playwright-core"];

const compiler = webpack({
  mode: "production",
  target: "node20",
  entry: Object.fromEntries(names.map((name) => [name, resolve(folder, `${name}.bench.ts`)])),
  output: { path: resolve("out/bench"), filename: "[name].cjs" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        // What is looked up in node_modules while it runs is looked up there.
        parser: { commonjs: false },
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  externals: Object.fromEntries(packages.map((name) => [name, `commonjs ${name}`])),
  node: { __filename: false },
  // A profile of it can be read, and nothing is measured that depends on it.
  optimization: { minimize: false },
  performance: false,
});

compiler.run((error, stats) => {
  if (error || stats?.hasErrors()) throw error ?? new Error(stats?.toString("errors-only"));
  buildCli();
  for (const name of names) {
    const { status } = spawnSync(process.execPath, [resolve("out/bench", `${name}.cjs`)], {
      stdio: "inherit",
    });
    if (status !== 0) process.exitCode = 1;
  }
});
