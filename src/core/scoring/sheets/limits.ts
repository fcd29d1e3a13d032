/** Limits of typing as the sheets of scoring set them, the same ones joined into one rule. */
import type { ValidationRule } from "../../model/sheet-layout";
import { rowsOfColumn } from "./form-layout";

export type Limit = Omit<ValidationRule, "ranges">;

const words = {
  refused: "Giá trị chưa đúng",
  day: "Ghi ngày dạng ngày/tháng/năm, ví dụ 20/11/2023.",
  choices: (choices: readonly string[]) => `Chọn một trong: ${choices.join(", ")}. Để trống nếu chưa chấm.`,
};

/** Days from 1/1/2000 on. */
export const dayLimit: Limit = {
  type: "date",
  operator: "greaterThanOrEqual",
  formula1: "36526",
  ignoreBlanks: true,
  alert: { style: "stop", title: words.refused, message: words.day },
};

export function choiceLimit(choices: readonly string[]): Limit {
  return {
    type: "list",
    formula1: `"${choices.join(",")}"`,
    ignoreBlanks: true,
    alert: { style: "stop", title: words.refused, message: words.choices(choices) },
  };
}

/** From `from` on, up to `to` where there is one. */
export function numberLimit(
  type: "decimal" | "whole",
  from: number,
  to: number | undefined,
  message: string,
): Limit {
  return {
    type,
    ...(to === undefined
      ? { operator: "greaterThanOrEqual", formula1: String(from) }
      : { operator: "between", formula1: String(from), formula2: String(to) }),
    ignoreBlanks: true,
    alert: { style: "stop", title: words.refused, message },
  };
}

/** Forbids nothing, says what to write when the cell is selected. */
export function textHint(title: string, message: string): Limit {
  return {
    type: "textLength",
    operator: "greaterThanOrEqual",
    formula1: "0",
    ignoreBlanks: true,
    prompt: {
      title,
      message: message.length > longestPrompt ? `${message.slice(0, longestPrompt - 1)}…` : message,
    },
  };
}

/** Of one column. */
export function joinedLimits(
  column: number,
  rows: readonly { readonly row: number; readonly limit: Limit | null }[],
): readonly ValidationRule[] {
  const joined = new Map<string, { readonly limit: Limit; readonly rows: number[] }>();
  for (const { row, limit } of rows) {
    if (!limit) continue;
    const key = JSON.stringify(limit);
    const known = joined.get(key);
    if (known) known.rows.push(row);
    else joined.set(key, { limit, rows: [row] });
  }
  return [...joined.values()].map(({ limit, rows: all }) => ({
    ...limit,
    ranges: rowsOfColumn(column, all),
  }));
}

/** Characters that Excel takes. */
const longestPrompt = 255;
