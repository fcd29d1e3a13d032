/** Which folder may import which. The one list; docs/architecture.md only explains it. */
const may = {
  "core/model": [],
  "core/text": ["core/model"],
  "core/figures": ["core/model"],
  "core/formula": ["core/model"],
  "core/units": ["core/model", "core/text"],
  "core/rules": ["core/model", "core/text", "core/formula"],
  "core/templates": ["core/model", "core/text", "core/units", "core/rules", "core/formula"],
  "core/consolidation": ["core/model", "core/text", "core/units", "core/templates", "core/formula"],
  "core/campaign": [
    "core/model",
    "core/text",
    "core/units",
    "core/templates",
    "core/consolidation",
    "core/formula",
  ],
  host: ["core/model"],
  xlsx: ["core/model", "core/formula", "host"],
  excel: ["core/model", "host"],
  workflows: ["core", "host"],
  taskpane: ["core", "host", "workflows"],
  functions: ["core"],
  roots: ["core", "host", "workflows", "functions", "taskpane", "excel", "xlsx"],
};
/** Which npm packages a folder may use; "node:" built-ins count as packages. */
const packages = {
  core: ["zod"],
  host: [],
  xlsx: ["fflate", "@e965/xlsx"],
  excel: [],
  workflows: [],
  taskpane: ["react", "react-dom", "@fluentui", "@tanstack/react-virtual"],
  functions: [],
};
const src = (folder) => `^src/${folder}/`;
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-orphans",
      comment: "A file nobody imports is dead, unless it is a root.",
      severity: "error",
      from: { orphan: true, pathNot: ["^src/roots/"] },
      to: {},
    },
    ...Object.entries(may).map(([folder, allowed]) => ({
      name: `${folder.replace("/", "-")}-imports`,
      severity: "error",
      from: { path: src(folder) },
      to: { path: "^src/", pathNot: [folder, ...allowed].map(src) },
    })),
    ...Object.entries(packages).map(([folder, allowed]) => ({
      name: `${folder}-packages`,
      severity: "error",
      from: { path: src(folder) },
      to: { pathNot: ["^src/", ...allowed.map((name) => `node_modules/${name}(/|$)`)] },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    // Packages that say by "exports" where their parts are: "@fluentui/react-icons/svg/copy".
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "default"] },
  },
};
