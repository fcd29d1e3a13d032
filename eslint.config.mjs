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
    ignores: ["src/excel/**", "src/functions/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
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
    files: ["scripts/**", "*.cjs", "*.mjs", "*.js", "test/bench/**"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-require-imports": "off",
      "no-restricted-exports": "off",
    },
  },
);
