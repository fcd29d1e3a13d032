/** Node environment for everything here: the engine has no DOM. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testTimeout: 60000,
  // The calculator of the workbench is published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
};
