/**
 * Bundles the product. Today: the command line (`dist/cli.js`), for Node.
 * @type {import("webpack").Configuration}
 */
const path = require("node:path");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
};

module.exports = {
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
