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
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  externals: { "@e965/xlsx": "commonjs @e965/xlsx", fflate: "commonjs fflate" },
  node: { __filename: false },
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
