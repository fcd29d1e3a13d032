/**
 * Arguments of a formula as Excel hands them to a custom function: matrices as rows, single values changed to the
 * parameter's type, repeating ones together, omitted ones null. An error is passed on without calling the function.
 *
 * An empty cell is 0, "" or false by the parameter's type. For `any` Excel for Windows and Mac hands over 0 and Excel
 * on the web null (office-js issues 1951, 4702, 5262); which of them is for the caller to say.
 */
import { isCellError, type CellError, type CellValue } from "../../../src/core/model/grid";
import type { CustomFunctionCall } from "../calc/calculator";
import type { FunctionDefinition, FunctionParameter } from "./functions-metadata";

const messages = {
  tooFew: (parameter: string) => `Thiếu tham số “${parameter}”. Đề nghị nhập đủ các tham số của hàm.`,
  tooMany: (count: number) => `Hàm chỉ nhận ${count} tham số. Đề nghị bỏ các tham số thừa.`,
  oneCell: (parameter: string) =>
    `Tham số “${parameter}” chỉ nhận một ô. Đề nghị chọn một ô thay cho cả vùng.`,
  notNumber: (parameter: string) => `Tham số “${parameter}” phải là số. Đề nghị xem lại ô đã chọn.`,
  notBoolean: (parameter: string) =>
    `Tham số “${parameter}” phải là TRUE hoặc FALSE. Đề nghị xem lại ô đã chọn.`,
};

export interface MarshalOptions {
  readonly emptyAs: 0 | null;
  readonly allowErrors: boolean;
}

export type MarshalledArguments =
  | { readonly outcome: "ready"; readonly params: readonly unknown[] }
  | { readonly outcome: "error"; readonly error: string; readonly message: string };

type Values = readonly (readonly CellValue[])[];

export function marshalArguments(
  { parameters }: FunctionDefinition,
  args: CustomFunctionCall["args"],
  options: MarshalOptions,
): MarshalledArguments {
  const params: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const given = parameter.repeating ? args.slice(index) : args.slice(index, index + 1);
    const values = given.map((arg) => marshalled(parameter, arg, options));
    const fault = values.find((value) => value instanceof Fault);
    if (fault instanceof Fault) return { outcome: "error", error: fault.error, message: fault.message };
    if (parameter.repeating) params.push(values);
    else if (given.length > 0) params.push(values[0]);
    else if (parameter.optional) params.push(null);
    else return { outcome: "error", error: "#VALUE!", message: messages.tooFew(parameter.name) };
  }
  const isOpen = parameters.some(({ repeating }) => repeating);
  if (!isOpen && args.length > parameters.length) {
    return { outcome: "error", error: "#VALUE!", message: messages.tooMany(parameters.length) };
  }
  return { outcome: "ready", params };
}

/** Why the function is not called. */
class Fault {
  constructor(
    readonly error: string,
    readonly message: string,
  ) {}
}

function marshalled(parameter: FunctionParameter, arg: Values | null, options: MarshalOptions): unknown {
  if (arg === null) {
    if (parameter.optional || parameter.repeating) return null;
    return parameter.dimensionality === "matrix"
      ? [[single(parameter, null, options)]]
      : single(parameter, null, options);
  }
  if (parameter.dimensionality === "matrix") {
    const rows = arg.map((row) => row.map((value) => single(parameter, value, options)));
    return rows.flat().find((value) => value instanceof Fault) ?? rows;
  }
  const [row, ...moreRows] = arg;
  const [value = null, ...moreValues] = row ?? [];
  // Excel cannot call a function once for every cell of a range ("unsupported lifting").
  if (moreRows.length + moreValues.length > 0) return new Fault("#CALC!", messages.oneCell(parameter.name));
  return single(parameter, value, options);
}

function single(parameter: FunctionParameter, value: CellValue, options: MarshalOptions): unknown {
  if (isCellError(value)) return errorArgument(parameter, value, options);
  switch (parameter.type) {
    case "number":
      return numberOf(value) ?? new Fault("#VALUE!", messages.notNumber(parameter.name));
    case "string":
      return textOf(value);
    case "boolean":
      return booleanOf(value) ?? new Fault("#VALUE!", messages.notBoolean(parameter.name));
    case "any":
      return value ?? options.emptyAs;
  }
}

function errorArgument(
  { type }: FunctionParameter,
  { error }: CellError,
  { allowErrors }: MarshalOptions,
): unknown {
  // The library makes a CustomFunctions.Error of this.
  return type === "any" && allowErrors ? { type: "CustomFunctionError", code: error } : new Fault(error, "");
}

function numberOf(value: string | number | boolean | null): number | undefined {
  if (typeof value !== "string") return Number(value);
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function textOf(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

function booleanOf(value: string | number | boolean | null): boolean | undefined {
  if (typeof value !== "string") return Boolean(value);
  const word = value.trim().toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : undefined;
}
