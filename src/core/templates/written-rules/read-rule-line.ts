/** One line of a rule sheet read: its rules, and what is wrong with its cells. */
import type { Finding } from "../../model/finding";
import { formatNumber } from "../../text/format-number";
import { type Rule, ruleSchema } from "../../rules/rule";
import { dateText } from "../../text/read-date";
import { type CompiledLine, compileLine, type FormsOfRules } from "./compile-line";
import type { RuleBody, RuleToCompile } from "./compile-rule";
import { faults, type RuleFault, type SideFault } from "./rule-faults";
import type { RuleCell, RuleLine } from "./rule-lines";
import { ruleOperatorOf, splitComparison } from "./rule-operators";
import { dayOf, isOffOf, severityOf, toleranceOf, unitTypesOf } from "./rule-settings";
import type { RuleColumn } from "./rule-sheet-header";

export interface ReadLine {
  readonly row: number;
  readonly code: string;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
}

type Base = Pick<Rule, "severity" | "validFrom" | "validTo" | "exceptUnitTypes" | "isOff">;

/** @param codes Of the lines above, with their rows. */
export function readRuleLine(
  line: RuleLine,
  sheet: string,
  codes: ReadonlyMap<string, number>,
  forms: FormsOfRules,
): ReadLine {
  const found: RuleFault[] = [];
  const tell = (column: RuleColumn, fault: SideFault) => void found.push({ ...fault, column });
  const code = codeOf(line, codes, tell);
  const base = baseOf(line, tell);
  const rules = isChange(line)
    ? changed(line, code, base, forms, tell)
    : written(line, code, base, forms, (told) => found.push(...told), tell);
  const isUsed = !found.some(({ severity }) => severity === "error");
  return {
    row: line.row,
    code,
    rules: isUsed ? rules : [],
    findings: distinct(found).map(({ column, ruleId, severity, message }): Finding => {
      const { address, text } = line.at(column);
      return {
        ruleId,
        severity,
        sheet,
        cell: address,
        message,
        blocking: false,
        found: text === "" ? null : text,
      };
    }),
  };
}

/** The same name on one side twice is one fault. */
function distinct(found: readonly RuleFault[]): readonly RuleFault[] {
  return found.filter(
    ({ column, message }, index) =>
      found.findIndex((other) => other.column === column && other.message === message) === index,
  );
}

type Tell = (column: RuleColumn, fault: SideFault) => void;

/** Upper case; "QT.7" for row 7 where none is given. */
function codeOf(line: RuleLine, codes: ReadonlyMap<string, number>, tell: Tell): string {
  const code = line.at("code").text.toUpperCase() || `QT.${line.row}`;
  const before = codes.get(code);
  if (before === undefined) return code;
  let copy = 2;
  while (codes.has(`${code}.${copy}`)) copy += 1;
  const made = `${code}.${copy}`;
  tell("code", faults.repeatedCode(code, before, made));
  return made;
}

function baseOf(line: RuleLine, tell: Tell): Base {
  const severity = severityOf(line.at("severity").text);
  if (severity === undefined) tell("severity", faults.severity(line.at("severity").text));
  const isOff = isOffOf(line.at("state").text);
  if (isOff === undefined) tell("state", faults.state(line.at("state").text));
  const days = (["valid-from", "valid-to"] as const).map((end) => {
    const day = dayOf(line.at(end), end);
    if (day !== "unreadable") return day;
    tell(end, faults.day(line.at(end).text));
    return null;
  });
  const [validFrom = null, validTo = null] = days;
  const exceptUnitTypes = unitTypesOf(line.at("except").text);
  return {
    severity: severity ?? "error",
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
    ...(exceptUnitTypes.length === 0 ? {} : { exceptUnitTypes: [...exceptUnitTypes] }),
    ...(isOff ? { isOff } : {}),
  };
}

/** A line without sides changes a rule that the form has already: switches it off, gives it another weight. */
function isChange(line: RuleLine): boolean {
  const isEmpty = (["left", "operator", "right"] as const).every((column) => line.at(column).text === "");
  return isEmpty && line.at("code").text !== "";
}

function changed(
  line: RuleLine,
  code: string,
  base: Base,
  { template }: FormsOfRules,
  tell: Tell,
): readonly Rule[] {
  const rule = template.rules.find(({ id }) => id.toUpperCase() === code);
  if (!rule) {
    tell("code", faults.unknownCode(code));
    return [];
  }
  const severity = line.at("severity").text === "" ? rule.severity : base.severity;
  return [{ ...rule, ...base, severity }];
}

function written(
  line: RuleLine,
  code: string,
  base: Base,
  forms: FormsOfRules,
  tellAll: (told: readonly RuleFault[]) => void,
  tell: Tell,
): readonly Rule[] {
  const rule = ruleOf(line, tell);
  if (!rule) return [];
  const compiled = compileLine(rule, line.at("form"), forms);
  tellAll(compiled.faults);
  const says = saysOf(line, rule, compiled);
  return compiled.bodies.map((body, index) => ruleWith(body, { ...base, says, id: idOf(code, index) }));
}

function ruleWith(body: RuleBody, base: Base & Pick<Rule, "id" | "says">): Rule {
  return ruleSchema.parse({ ...base, ...body });
}

/** Several lists make several rules of one line. */
function idOf(code: string, index: number): string {
  return index === 0 ? code : `${code}-${index + 1}`;
}

function ruleOf(line: RuleLine, tell: Tell): RuleToCompile | undefined {
  const { left, sign, right } = sidesOf(line);
  const operator = ruleOperatorOf(sign.text);
  if (left.text === "") tell("left", faults.emptyLeft);
  if (sign.text === "") tell("operator", faults.emptyOperator);
  else if (!operator) tell("operator", faults.operator(sign.text));
  const tolerance = toleranceOf(line.at("tolerance"));
  if (!tolerance) tell("tolerance", faults.tolerance(line.at("tolerance").text));
  return left.text !== "" && operator && tolerance ? { left, operator, right, tolerance } : undefined;
}

interface Sides {
  readonly left: RuleCell;
  readonly sign: RuleCell;
  readonly right: RuleCell;
}

/** As three cells, or as one that holds the whole comparison. */
function sidesOf(line: RuleLine): Sides {
  const [left, sign, right] = [line.at("left"), line.at("operator"), line.at("right")];
  const split =
    sign.text === "" && right.text === "" ? splitComparison(left.formula ?? left.text) : undefined;
  if (!split) return { left, sign, right };
  const part = (text: string): RuleCell =>
    left.formula === undefined
      ? { address: left.address, cell: left.cell, text }
      : { address: left.address, cell: left.cell, text: `=${text}`, formula: text };
  return {
    left: part(split.left),
    sign: { address: left.address, cell: left.cell, text: split.sign },
    right: part(split.right),
  };
}

/** The user's own words, or the rule as it is written: "B1: [TC](1) = [I](1) + [II](1)". */
function saysOf(line: RuleLine, { left, right }: RuleToCompile, { form }: CompiledLine): string {
  const own = line.at("meaning").text || line.at("remark").text;
  if (own !== "") return own.replace(/[\s.:;]+$/u, "");
  const sides = [sideText(left), sidesOf(line).sign.text, sideText(right)].filter(Boolean).join(" ");
  return form === "" ? sides : `${form}: ${sides}`;
}

/** What Excel made a number of, as it was meant: "(7)", "95%", "01/01/2023". */
function sideText({ text, number, kind }: RuleCell): string {
  if (number === undefined) return text.replace(/^=/, "");
  if (kind === "date" && number >= 1) return dateText(number);
  if (kind === "percent") return `${formatNumber(number * 100)}%`;
  return Number.isInteger(number) && number < 0 ? `(${-number})` : formatNumber(number);
}
