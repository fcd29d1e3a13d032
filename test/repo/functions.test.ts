/** The laws of custom functions: what Excel is told of them, and that each is really there. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { builtAddin, buildTimeoutMs, type BuiltAddin } from "../support/built-addin";

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type: string;
  }[];
}

let addin: BuiltAddin;
let vietnamese: readonly Described[];
let english: readonly Described[];

beforeAll(() => {
  addin = builtAddin();
  vietnamese = functionsIn("functions.json");
  english = functionsIn("functions.en.json");
}, buildTimeoutMs);

function functionsIn(file: string): readonly Described[] {
  return (JSON.parse(addin.text(file)) as { functions: readonly Described[] }).functions;
}

it("every file of src/functions is one function, under its own name", () => {
  const files = readdirSync(join(__dirname, "../../src/functions")).filter((name) => name.endsWith(".ts"));
  expect(vietnamese.map(({ id }) => id).sort()).toEqual(
    files.map((name) => basename(name, ".ts").toUpperCase()).sort(),
  );
});

it("no id and no name is used twice, and both are the same in every language", () => {
  const ids = vietnamese.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(vietnamese.map(({ name }) => name)).toEqual(ids);
  expect(english.map(({ id, name }) => [id, name])).toEqual(ids.map((id) => [id, id]));
});

it("every function and parameter is described in Vietnamese, in a sentence", () => {
  const texts = vietnamese.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description ?? ""),
  ]);
  const odd = texts.filter((text) => !/^\p{Lu}.*\.$/su.test(text) || !/[ăâđêôơưà-ỹ]/iu.test(text));
  expect(odd).toEqual([]);
});

it("in English the same functions take the same arguments, all of them described", () => {
  const shape = (list: readonly Described[]) =>
    list.map(({ id, parameters }) => ({
      id,
      parameters: parameters.map(({ name, type }) => ({ name, type })),
    }));
  expect(shape(english)).toEqual(shape(vietnamese));
  const texts = english.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description ?? ""),
  ]);
  expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});

it("nothing in them brings Excel 2021 down", () => {
  for (const file of ["functions.json", "functions.en.json"]) {
    expect(addin.text(file)).not.toContain("allowCustomDataForDataTypeAny");
  }
});

it("every function is associated by the script that comes first", () => {
  const associated = [...addin.text("addin.js").matchAll(/CustomFunctions\.associate\("(\w+)"/g)].map(
    ([, id]) => id,
  );
  expect(associated.sort()).toEqual(vietnamese.map(({ id }) => id).sort());
});
