/** The repository's own laws: what is in a folder is in its list, and nothing of a machine is in a file. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ruleKinds } from "../../src/core/rules/kinds/index";
import { criteriaSetSchema } from "../../src/core/scoring/criteria-set-schema";
import { criteriaSets } from "../../src/core/scoring/index";
import { templates } from "../../src/core/templates/index";
import { templateSchema } from "../../src/core/templates/template";

const root = join(__dirname, "../..");

function files(...patterns: readonly string[]): readonly string[] {
  return execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((name) => name !== "" && existsSync(join(root, name)));
}

const text = (name: string) => readFileSync(join(root, name), "utf8");

describe("rule kinds", () => {
  const names = readdirSync(join(root, "src/core/rules/kinds"))
    .map((name) => basename(name, ".ts"))
    .filter((name) => name !== "index");

  it("every file of kinds/ is in the index, under its own name", () => {
    expect(Object.keys(ruleKinds).sort()).toEqual([...names].sort());
  });

  it.each(names)("%s has a case that passes, one that is violated and one that is skipped", (name) => {
    const test = text(`test/core/rules/kinds/${name}.test.ts`);
    for (const outcome of ["passed", "violated", "skipped"])
      expect(test).toMatch(new RegExp(`outcome: \\[?("\\w+", )*"${outcome}"`));
  });
});

describe("templates", () => {
  it("every file of library/ is registered under its own name, and parses", () => {
    const folder = join(root, "src/core/templates/library");
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ts")) : [];
    expect(templates.all.map(({ id }) => id).sort()).toEqual(
      names.map((name) => basename(name, ".ts")).sort(),
    );
    for (const template of templates.all) expect(templateSchema.safeParse(template).success).toBe(true);
  });

  it("every field a rule names exists in its template", () => {
    for (const template of templates.all) {
      const keys = new Set(template.sheets.map(({ key }) => key));
      const named = template.rules.flatMap(fieldsNamed);
      expect(named.filter((field) => !keys.has(field.split("!")[0] ?? ""))).toEqual([]);
    }
  });
});

describe("criteria sets", () => {
  it("every file of library/ is registered under its own name, and parses strictly to itself", () => {
    const names = readdirSync(join(root, "src/core/scoring/library")).map((name) => basename(name, ".ts"));
    expect(criteriaSets.all.map(({ id }) => id).sort()).toEqual(names.sort());
    for (const set of criteriaSets.all) expect(criteriaSetSchema.parse(set)).toEqual(set);
  });
});

/** "B1!C14" wherever a rule has it. */
function fieldsNamed(part: unknown): readonly string[] {
  if (typeof part === "string") return /^[^!\s]+![A-Z]{1,3}\d+$/.test(part) ? [part] : [];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(fieldsNamed) : [];
}

describe("the house", () => {
  it("core is compiled without DOM, Node or any ambient types", () => {
    const { compilerOptions } = JSON.parse(text("src/core/tsconfig.json")) as { compilerOptions: object };
    expect(compilerOptions).toEqual({ lib: ["ES2022"], types: [] });
  });

  it("no path of a machine and no address of a registry is in a file", () => {
    const found = files("*.ts", "*.mjs", "*.cjs", "*.js", "*.json", "*.md", "*.sh", ".ci/*")
      .filter((name) => !name.startsWith("samples/"))
      .flatMap((name) => {
        const path = /(^|[^A-Za-z0-9.])\/(work|root|home\/[a-z]+|Users\/[a-z]+)\/\S*/.exec(text(name))?.[0];
        return path === undefined ? [] : [`${name}: ${path}`];
      });
    expect(found).toEqual([]);
    expect(text("package-lock.json")).not.toContain('"resolved": "http');
  });

  it("names of files and folders are kebab-case", () => {
    const odd = files("src", "test", "scripts")
      .map((name) => basename(name).replace(/\.(test|bench)?\.?(ts|mjs|cjs|js|json)$/, ""))
      .filter((name) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name));
    expect(odd).toEqual([]);
  });

  it("nine files in ten hold one thing: under 200 lines", () => {
    const lengths = files("src/*.ts")
      .map((name) => text(name).split("\n").length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(200);
  });

  it("every module says at its top what it is", () => {
    expect(files("src/*.ts").filter((name) => !text(name).startsWith("/**"))).toEqual([]);
  });
});
