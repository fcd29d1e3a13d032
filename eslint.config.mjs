import officeAddins from "eslint-plugin-office-addins";
import * as espree from "espree";
import tseslint from "typescript-eslint";

const officeGlobals = ["Excel", "Office", "OfficeRuntime", "CustomFunctions"].map((name) => ({
  name,
  message: "Only src/excel and src/functions speak to Office.",
}));

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "samples/", "test/golden/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      eqeqeq: ["error", "always"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    // src/roots/addin.ts waits for Office to be ready.
    ignores: ["src/excel/**", "src/functions/**", "src/roots/addin.ts"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Core has no clock: take the date as an argument.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "Core has no clock.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "Core has no dice.",
        },
        { selector: "CatchClause", message: "Core answers with values; it does not catch." },
      ],
    },
  },
  {
    // Read by the oldest web view there is, as it stands: nothing newer than ES5.
    files: ["src/roots/page/*.js"],
    languageOptions: { parser: espree, ecmaVersion: 5, sourceType: "script" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "off",
      // A catch without a name is newer than ES5.
      "@typescript-eslint/no-unused-vars": ["error", { caughtErrors: "none" }],
    },
  },
  {
    files: ["scripts/**", "*.cjs", "*.mjs", "*.js", "test/bench/**"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-require-imports": "off",
      "no-restricted-exports": "off",
    },
  },
);
