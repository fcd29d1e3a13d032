/**
 * Which folder (or file) may import which; those of the product are named from `src/` on. The one list;
 * docs/architecture.md only explains it.
 */
const may = {
  "core/model": [],
  "core/text": ["core/model"],
  "core/figures": ["core/model"],
  "core/formula": ["core/model"],
  "core/units": ["core/model", "core/text"],
  "core/tables": ["core/model", "core/text"],
  "core/rules": ["core/model", "core/text", "core/formula", "core/figures"],
  "core/scoring": ["core/model", "core/text", "core/units", "core/tables", "core/figures"],
  "core/officers": ["core/model", "core/text", "core/units", "core/tables", "core/figures"],
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
  "core/highlights": ["core/model"],
  "core/explanations": ["core/model"],
  "core/fixes": ["core/model", "core/text", "core/rules", "core/templates", "core/formula"],
  host: ["core/model", "core/highlights"],
  xlsx: ["core/model", "core/formula", "host"],
  excel: ["core/model", "core/highlights", "host"],
  workflows: ["core", "host"],
  taskpane: ["core", "host", "workflows"],
  functions: ["core"],
  roots: ["core", "host", "workflows", "functions", "taskpane", "excel", "xlsx"],
  "workbench/host/profiles": [],
  "workbench/host/book": ["core/model"],
  "workbench/host/looks": ["core/model", "core/formula", "workbench/host/book"],
  "workbench/host/calc": ["core/model", "core/formula", "workbench/host/book"],
  "workbench/host/rich-api": [
    "core/model",
    "core/formula",
    "workbench/host/profiles",
    "workbench/host/book",
    "workbench/host/calc",
  ],
  "workbench/host/transport": ["workbench/host/rich-api"],
  "workbench/host/functions": ["core/model", "workbench/host/calc", "workbench/host/rich-api"],
  "workbench/host/store": ["core/model", "host", "xlsx", "workbench/host/book", "workbench/host/rich-api"],
  "workbench/host/office-window": [
    "workbench/host/profiles",
    "workbench/host/book",
    "workbench/host/calc",
    "workbench/host/rich-api",
    "workbench/host/transport",
  ],
  "workbench/page": [
    "core/model",
    "host",
    "workbench/host/profiles",
    "workbench/host/book",
    "workbench/host/looks",
    "workbench/host/calc",
    "workbench/host/rich-api",
    "workbench/host/transport",
    "workbench/host/functions",
    "workbench/host/store",
  ],
  "workbench/server": ["workbench/host/transport"],
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
  "workbench/host": [],
  "workbench/host/calc": ["@ironcalc/wasm"],
  "workbench/host/functions": ["zod"],
  "workbench/host/office-window": ["jsdom", "node:fs", "node:path", "node:vm"],
  "workbench/page": ["@univerjs"],
  "workbench/server": ["node:fs/promises", "node:http", "node:net", "node:path"],
};
const at = (place) => `^${place.startsWith("workbench/") ? "" : "src/"}${place}(/|[.]ts$)`;
const ofPackage = (name) =>
  name.startsWith("node:") ? `^(node:)?${name.slice("node:".length)}$` : `node_modules/${name}(/|$)`;
/** What has entries of its own in a list: "workbench/host/calc" within "workbench/host". */
const within = (list, place) => Object.keys(list).filter((other) => other.startsWith(`${place}/`));
/** Where the bundlers and jest begin. */
const beginnings = [
  "^src/roots/",
  "^src/functions/[^/]+[.]ts$",
  "^workbench/(page/main|server/server|host/office-window)[.]ts$",
];
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-dead-files",
      comment: "A file nobody imports is dead, unless something begins with it.",
      severity: "error",
      from: {},
      module: { path: "^(src|workbench)/", pathNot: beginnings, numberOfDependentsLessThan: 1 },
    },
    {
      name: "no-unlisted-places",
      comment: "A folder that the list does not name could import anything.",
      severity: "error",
      from: { path: "^(src|workbench)/", pathNot: Object.keys(may).map(at) },
      to: {},
    },
    ...Object.entries(may).map(([place, allowed]) => ({
      name: `${place.replaceAll("/", "-")}-imports`,
      severity: "error",
      from: { path: at(place) },
      to: { path: "^(src|workbench)/", pathNot: [place, ...allowed].map(at) },
    })),
    ...Object.entries(packages).map(([place, allowed]) => ({
      name: `${place.replaceAll("/", "-")}-packages`,
      severity: "error",
      from: { path: at(place), pathNot: within(packages, place).map(at) },
      to: { pathNot: ["^(src|workbench)/", ...allowed.map(ofPackage)] },
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
