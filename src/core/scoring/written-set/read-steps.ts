/**
 * A step table from the lines of a cell: what is counted becomes its counters, in the order in which they are named.
 *   ["0: 5", "1: 4", "từ 2: 0"] → one counter, three steps
 */
import { capitalised } from "../../text/capitalised";
import { foldText } from "../../text/fold-text";
import type { Counter, Interval, Judge, Step, StepCondition } from "../criteria-set";
import { stepCoverage } from "../steps/step-coverage";
import { slugOf } from "./slug";
import type { NamedCondition } from "./parse-condition";
import { type StepEnd, stepLine, type StepLine, stepTexts } from "./step-lines";

export type Steps = Extract<Judge, { by: "steps" }>;

export type StepsRead =
  | {
      readonly outcome: "steps";
      readonly judge: Steps;
      readonly allZeroAt: string | null;
      /** Beside "còn lại": whether two of the other steps fit at once, so that the upper one counts. */
      readonly hidesOverlaps: boolean;
    }
  /** No line is a step. */
  | { readonly outcome: "words" }
  | { readonly outcome: "unreadable"; readonly line: string }
  /** Some steps do not say what they count, and there is more than one thing it could be. */
  | { readonly outcome: "unnamed"; readonly names: readonly string[] };

/** What is counted where no step says it. */
export const unnamedCounters = { things: "Số lượng", share: "Tỷ lệ" };

export function readSteps(cellLines: readonly string[]): StepsRead {
  const texts = stepTexts(cellLines);
  const lines = texts.map((text) => ({ text, line: stepLine(text) }));
  if (!lines.some(({ line }) => line.kind === "step")) return { outcome: "words" };
  const unreadable = lines.find(({ line }) => line.kind === "unreadable");
  if (unreadable) return { outcome: "unreadable", line: unreadable.text };
  const names = namesIn(lines.map(({ line }) => line));
  const usesNone = lines.some(({ line }) => line.kind === "step" && atomsOf(line.when).some(isUnnamed));
  if (usesNone && names.size > 1) return { outcome: "unnamed", names: [...names.values()] };
  if (names.size === 0) {
    const isShare = lines.some(({ line }) => line.kind === "step" && atomsOf(line.when).some(isOfShare));
    const name = isShare ? unnamedCounters.share : unnamedCounters.things;
    names.set(foldText(name), name);
  }
  const counters = countersOf(
    lines.map(({ line }) => line),
    names,
  );
  const zero = lines.find(({ line }) => line.kind === "nothing");
  const lacking = [...names.keys()].every((name) =>
    /^(?:thiếu|vắng|chậm|muộn|trễ|nộp (?:chậm|muộn))/u.test(name),
  );
  if (zero && !lacking) return { outcome: "unreadable", line: zero.text };
  const told = lines.map(({ line }) => line);
  const others = told.filter(({ kind }) => kind !== "otherwise");
  return {
    outcome: "steps",
    judge: stepsOf(told, counters),
    allZeroAt: zero?.text ?? null,
    hidesOverlaps:
      others.length < told.length &&
      !told.some(({ kind }) => kind === "first") &&
      stepCoverage(stepsOf(others, counters)).overlaps.length > 0,
  };
}

type Atom = Extract<NamedCondition, { name: string | null }>;

/** By folded name, as first written; those that are declared come first. */
function namesIn(lines: readonly StepLine[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string) => {
    if (!names.has(foldText(name))) names.set(foldText(name), capitalised(name));
  };
  for (const line of lines) if (line.kind === "counter") add(line.name);
  for (const { name } of lines.flatMap((line) => (line.kind === "step" ? atomsOf(line.when) : [])))
    if (name !== null) add(name);
  return names;
}

function atomsOf(condition: NamedCondition): readonly Atom[] {
  if ("all" in condition) return condition.all.flatMap(atomsOf);
  return "any" in condition ? condition.any.flatMap(atomsOf) : [condition];
}

function isUnnamed({ name }: Atom): boolean {
  return name === null;
}

function isOfShare({ isPercent }: Atom): boolean {
  return isPercent;
}

/** Things are counted in whole numbers unless a bound is not one; shares end at 100 % unless a bound is above. */
function countersOf(lines: readonly StepLine[], names: ReadonlyMap<string, string>): readonly Counter[] {
  const atoms = lines.flatMap((line) => (line.kind === "step" ? atomsOf(line.when) : []));
  const ids = idsOf(names);
  return [...names].map(([key, title]) => {
    const own = atoms.filter(({ name }) => name === null || foldText(name) === key);
    const bounds = own.flatMap(({ is }) => [is.from, is.to]).filter((bound) => bound !== undefined);
    const declared = lines.find((line) => line.kind === "counter" && foldText(line.name) === key);
    const { range = {}, whole = null } = declared?.kind === "counter" ? declared : {};
    const isShare = own.some(isOfShare);
    const endsAtAll = isShare && declared === undefined && bounds.every((bound) => bound <= 1);
    return {
      id: ids.get(key) ?? "",
      title,
      whole: whole ?? (!isShare && bounds.every(Number.isInteger)),
      ...(range.from === undefined ? {} : { from: range.from }),
      ...(range.to === undefined ? (endsAtAll ? { to: 1 } : {}) : { to: range.to }),
    };
  });
}

/** "Vắng" and "Vàng" have one spelling without accents. */
function idsOf(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [key, title] of names) {
    const taken = new Set(ids.values());
    const slug = slugOf(title);
    let id = slug;
    for (let copy = 2; taken.has(id); copy += 1) id = `${slug}-${copy}`;
    ids.set(key, id);
  }
  return ids;
}

function stepsOf(lines: readonly StepLine[], counters: readonly Counter[]): Steps {
  const byName = new Map(counters.map(({ id, title }) => [foldText(title), id]));
  const [first] = counters;
  const idOf = (name: string | null) => byName.get(foldText(name ?? "")) ?? first?.id ?? "";
  const steps = lines.flatMap((line): Step[] => {
    if (line.kind === "step") return [{ when: conditionOf(line.when, idOf), ...endOf(line) }];
    if (line.kind === "otherwise") return [{ when: { counter: first?.id ?? "", is: {} }, ...endOf(line) }];
    if (line.kind === "nothing")
      return [{ when: joined(counters.map(({ id }) => ({ counter: id, is: zero }))), ...endOf(line) }];
    return [];
  });
  const inOrder = lines.some(({ kind }) => kind === "first" || kind === "otherwise");
  return { by: "steps", counters: [...counters], steps, match: inOrder ? "first" : "only" };
}

const zero: Interval = { from: 0, to: 0 };

function joined(all: StepCondition[]): StepCondition {
  const [only] = all;
  return only && all.length === 1 ? only : { all };
}

function endOf({ points, met, says }: StepEnd): Omit<Step, "when"> {
  return { points, ...(met === undefined ? {} : { met }), ...(says === undefined ? {} : { says }) };
}

function conditionOf(condition: NamedCondition, idOf: (name: string | null) => string): StepCondition {
  if ("all" in condition) return { all: condition.all.map((part) => conditionOf(part, idOf)) };
  if ("any" in condition) return { any: condition.any.map((part) => conditionOf(part, idOf)) };
  return { counter: idOf(condition.name), is: condition.is };
}
