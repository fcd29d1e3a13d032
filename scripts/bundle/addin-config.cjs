/** How webpack bundles the add-in: one page with its functions, the pane that loads later, the worker, the manifest. */
const { createHash, randomBytes } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const FunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
// webpack's own minimizer, of the version that it brings.
const MinimizerPlugin = require(
  require.resolve("minimizer-webpack-plugin", { paths: [require.resolve("webpack")] }),
);
const { FunctionsJsonPlugin } = require("./functions-json-plugin.cjs");
const { manifestFor, placeholderBase } = require("./manifest-for.cjs");

const root = path.resolve(__dirname, "../..");
const inRoot = (...parts) => path.join(root, ...parts);
const pageFolder = inRoot("src/roots/page");

const swc = (parser) => ({
  loader: "swc-loader",
  options: { jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } } },
});

/** @returns {import("webpack").Configuration} */
function addinConfig({ base = placeholderBase, out = inRoot("dist/addin"), mode = "production" } = {}) {
  // One custom function a file; nothing else lies at the top of the folder.
  const functions = readdirSync(inRoot("src/functions"))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => inRoot("src/functions", name));
  const nonce = randomBytes(16).toString("base64url");
  return {
    name: "addin",
    context: root,
    mode,
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: { addin: [...functions, inRoot("src/roots/addin.ts")] },
    output: {
      path: out,
      clean: true,
      publicPath: "",
      // The manifest names this file, so its name stays; the page asks for it by its hash.
      filename: "addin.js?[contenthash:8]",
      chunkFilename: "[name].[contenthash:8].js",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc({ syntax: "typescript" }) },
        // Of these folders only what is used is shipped: importing a file does nothing by itself.
        { include: inRoot("src"), exclude: inRoot("src/roots"), sideEffects: false },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc({ syntax: "typescript", tsx: true }) },
      ],
    },
    plugins: [
      new FunctionsMetadataPlugin({ input: functions, output: "functions.json" }),
      new FunctionsJsonPlugin({
        source: "functions.json",
        translations: { "functions.en.json": inRoot("src/functions/functions.en.json") },
      }),
      new HtmlPlugin({
        template: path.join(pageFolder, "index.html"),
        inject: false,
        minify: false,
        templateParameters: (_compilation, { js }) => ({
          addin: js[0],
          nonce,
          addressOf: (name) => `${name}?${hashOf(path.join(pageFolder, name))}`,
        }),
      }),
      new CopyPlugin({
        patterns: [
          // Written for the oldest browsers: no minimiser may make it newer.
          { from: path.join(pageFolder, "fallback.js"), info: { minimized: true } },
          { from: path.join(pageFolder, "page.css"), info: { minimized: true } },
          { from: inRoot("assets/icons/*.png"), to: "assets/[name][ext]" },
          {
            from: inRoot("manifest.xml"),
            transform: (text) => manifestFor(String(text), base),
          },
        ],
      }),
    ],
    // One file for the pane and one for the worker: each is asked for once, and neither waits for a second.
    optimization: {
      splitChunks: false,
      // As small as what terser makes, in a quarter of its time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    performance: false,
  };
}

function hashOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 8);
}

module.exports = { addinConfig };
