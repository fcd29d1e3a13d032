/**
 * Bundles the workbench: the page that `npm start` opens (`page/`) and the server behind it (`server.js`).
 * It is never shipped, so it has a configuration of its own, apart from the product's.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { IgnorePlugin } = require("webpack");

const root = path.resolve(__dirname, "../..");

/** Univer can hyphenate sixty languages, none of them Vietnamese: their patterns are half of its size. */
const withoutHyphenation = new IgnorePlugin({
  resourceRegExp: /^\.\/(?!index|facade|en-)[a-z0-9-]+-[\w-]{8}\.js$/,
  contextRegExp: /engine-render/,
});

/**
 * @param out {string} The folder to build into.
 * @returns {import("webpack").Configuration[]}
 */
function workbenchConfigs(out) {
  const common = {
    mode: "production",
    context: root,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        },
      ],
    },
    // It comes from this machine: making it smaller would take longer than it saves.
    optimization: { minimize: false },
    performance: false,
  };
  return [
    {
      ...common,
      name: "workbench-page",
      target: ["web", "es2022"],
      cache: { type: "filesystem", cacheDirectory: path.join(root, "out/webpack-cache") },
      entry: { page: "./workbench/page/main.ts" },
      output: { path: path.join(out, "page"), publicPath: "/" },
      experiments: { css: true },
      plugins: [
        withoutHyphenation,
        new CopyPlugin({ patterns: [path.join(root, "workbench/page/index.html")] }),
      ],
    },
    {
      ...common,
      name: "workbench-server",
      target: "node20",
      entry: { server: "./workbench/server/server.ts" },
      output: { path: out, library: { type: "commonjs2" } },
    },
  ];
}

module.exports = { workbenchConfigs };
