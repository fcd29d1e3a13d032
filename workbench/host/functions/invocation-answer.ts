/** What the library sends back for a call, as the calculator wants it (office-protocol.md §2). */
import type { CellValue } from "../../../src/core/model/grid";
import type { CustomFunctionAnswer } from "../calc/calculator";

const messages = {
  failed: (name: string) =>
    `Hàm ${name} dừng lại vì một lỗi không lường trước, hoặc chưa được gắn với phần mềm. Đề nghị tải lại phần mềm.`,
  notFound: (name: string) => `Phần mềm không có hàm ${name}. Đề nghị kiểm tra tên hàm.`,
};

/** By the library's error codes; those not here are #VALUE!. */
const errorsByCode: ReadonlyMap<number, string> = new Map([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [8, "#NULL!"],
  [9, "#NAME?"],
  [10, "#NAME?"],
]);
const notFoundCodes: ReadonlySet<number> = new Set([9, 10]);
/** The function broke, or there is none: no error of its own choosing. */
const brokenCodes: ReadonlySet<number> = new Set([0, 2, 3, 4]);

/** `[id, succeeded, value, errorCode?]`, or `{ id, failed, value, errorCode }` before CustomFunctions 1.7. */
export function invocationIn(result: unknown): {
  readonly id: number;
  answer(name: string): CustomFunctionAnswer;
} {
  const [id, succeeded, value, code] = Array.isArray(result)
    ? (result as readonly unknown[])
    : partsOf(result);
  return {
    id: Number(id),
    answer: (name) =>
      succeeded === true
        ? { outcome: "values", values: rowsOf(value) }
        : errorAnswer(name, typeof code === "number" ? code : 0, value),
  };
}

function partsOf(result: unknown): readonly unknown[] {
  const { id, failed, value, errorCode } = (result ?? {}) as Readonly<Record<string, unknown>>;
  return [id, failed !== true, value, errorCode];
}

function rowsOf(value: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(value)) return [[cellValueOf(value)]];
  return value.map((row) => (Array.isArray(row) ? row.map(cellValueOf) : [cellValueOf(row)]));
}

function cellValueOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  // Excel shows 0 for null in an answer (office-js issue 1503, "by design").
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  const { type, code, basicValue } = value as Readonly<Record<string, unknown>>;
  if (type === "FormattedNumber" || type === "Double" || type === "String" || type === "Boolean") {
    return cellValueOf(basicValue);
  }
  const error = basicValue ?? code;
  return { error: typeof error === "string" && error.startsWith("#") ? error : "#VALUE!" };
}

function errorAnswer(name: string, code: number, value: unknown): CustomFunctionAnswer {
  const error = errorsByCode.get(code) ?? "#VALUE!";
  // The library tells "NaN" and "Infinity" in words of its own.
  const sentence = typeof value === "string" && value !== "NaN" && value !== "Infinity" ? value : "";
  if (sentence !== "") return { outcome: "error", error, message: sentence };
  if (notFoundCodes.has(code)) return { outcome: "error", error, message: messages.notFound(name) };
  return { outcome: "error", error, message: brokenCodes.has(code) ? messages.failed(name) : "" };
}
