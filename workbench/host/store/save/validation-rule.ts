/** A validation in the words of Office.js as a rule for the file. */
import { rangeText } from "../../../../src/core/model/address";
import type { ValidationRule } from "../../../../src/core/model/sheet-layout";
import type { BookValidation } from "../../book/book";
import { validationTypes } from "../read/validations";

/** `undefined` for a rule that files have no place for. */
export function validationRule(validation: BookValidation): ValidationRule | undefined {
  const [type, { property }] = Object.entries(validationTypes).find(
    ([, { type }]) => type === validation.type,
  ) ?? [undefined, { property: "" }];
  const rule = asRecord(asRecord(validation.rule)[property]);
  if (type === undefined || validation.ranges.length === 0) return undefined;
  const formulas = type === "list" ? listFormula(rule) : formulasOf(rule);
  if (!formulas) return undefined;
  const [alert, prompt] = [asRecord(validation.errorAlert), asRecord(validation.prompt)];
  return {
    ranges: validation.ranges.map(rangeText).join(" "),
    type: type as ValidationRule["type"],
    ...formulas,
    ...(typeof rule["operator"] === "string" && { operator: operatorOf(rule["operator"]) }),
    ignoreBlanks: validation.ignoreBlanks ?? true,
    ...(type === "list" && rule["inCellDropDown"] === false && { hidesList: true }),
    // Excel's own default is to show an alert.
    ...(alert["showAlert"] !== false && {
      alert: {
        style: lower(textOf(alert["style"]) || "Stop") as NonNullable<ValidationRule["alert"]>["style"],
        title: textOf(alert["title"]),
        message: textOf(alert["message"]),
      },
    }),
    ...(prompt["showPrompt"] !== false && {
      prompt: { title: textOf(prompt["title"]), message: textOf(prompt["message"]) },
    }),
  };
}

type Formulas = Pick<ValidationRule, "formula1" | "formula2">;

function listFormula({ source }: Record<string, unknown>): Formulas | undefined {
  if (typeof source !== "string") return undefined;
  if (source.startsWith("=")) return { formula1: source.slice(1) };
  return { formula1: `"${source.replaceAll('"', '""')}"` };
}

function formulasOf(rule: Record<string, unknown>): Formulas | undefined {
  const first = operandOf(rule["formula1"] ?? rule["formula"]);
  const second = operandOf(rule["formula2"]);
  if (first === undefined) return undefined;
  return second === undefined ? { formula1: first } : { formula1: first, formula2: second };
}

function operandOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return undefined;
  return value.replace(/^=/, "");
}

function operatorOf(word: string): NonNullable<ValidationRule["operator"]> {
  const names: Readonly<Record<string, string>> = {
    EqualTo: "equal",
    NotEqualTo: "notEqual",
    GreaterThanOrEqualTo: "greaterThanOrEqual",
    LessThanOrEqualTo: "lessThanOrEqual",
  };
  return (names[word] ?? lower(word)) as NonNullable<ValidationRule["operator"]>;
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
