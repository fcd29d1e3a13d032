/**
 * Bundles the product: the command line (`dist/cli.js`) for Node, and the add-in (`dist/addin`) for Excel.
 * @type {readonly import("webpack").Configuration[]}
 */
const path = require("node:path");
const { addinConfig } = require("./scripts/bundle/addin-config.cjs");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
};

const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: "source-map",
  entry: { cli: "./src/roots/cli.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  performance: false,
};

module.exports = [cli, addinConfig()];
