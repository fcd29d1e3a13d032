/**
 * Rule kind `compare`: two sides of any shape, as a user writes them in a sheet "Quy tắc".
 *
 * In a template:
 *   { kind: "compare", id: "QT.1", severity: "error", says: "[TC](1) = SUM(C5:C6)", operator: "=",
 *     comparisons: [{ left: { op: "field", field: "B1!C8" }, at: "B1!C8",
 *                     right: { op: "sum", of: [{ op: "field", field: "B1!C5" }, { op: "field", field: "B1!C6" }] } }] }
 *
 * Units: those of the fields named; `tolerance` is in the same unit, `relativeTolerance` a part of the right side.
 * A comparison with `list` is made in every entry of it. A side with no figure at all is skipped, blank parts add
 * nothing, and what cannot be read (a word, an error, a cell that is not in the file) leaves the comparison open.
 */
import * as z from "zod";
import { cellsNamed } from "../expression/cells-named";
import { comparisonOperators, holds } from "../expression/compare-values";
import { comparisonSentence } from "../expression/comparison-sentence";
import { evaluate, type Place } from "../expression/evaluate";
import { expressionSchema } from "../expression/expression";
import { type Unknown, type Value, valueText } from "../expression/value";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { stated } from "../stated";

const messages = {
  incomplete: "Chưa đủ số liệu ở cả hai vế để so sánh.",
  incomparable: "Hai vế không so sánh được với nhau (chữ với số).",
  noEntry: "Danh sách chưa có dòng nào để so sánh.",
};

const whyUnknown: Readonly<Record<Unknown, string>> = {
  "not-submitted": "Có ô không có trong tệp nên chưa so sánh được.",
  unreadable: "Có ô báo lỗi hoặc không phải là số nên chưa so sánh được.",
  "no-previous": "Chưa có số liệu kỳ trước để so sánh.",
  mixed: "Có ô ghi tỷ lệ n/m, có ô ghi một số nên không cộng được với nhau.",
  "zero-divisor": "Số chia bằng 0 nên chưa so sánh được.",
};

const comparisonSchema = z.strictObject({
  left: expressionSchema,
  right: expressionSchema,
  /** The field the officer is sent to; null for the first cell named. */
  at: z.string().nullable(),
  /** The list whose entries are compared, one after another. */
  list: z.string().optional(),
});

type Comparison = z.infer<typeof comparisonSchema>;

const schema = z.strictObject({
  ...ruleBase,
  kind: z.literal("compare"),
  comparisons: z.array(comparisonSchema).min(1),
  operator: z.enum(comparisonOperators),
  tolerance: z.number().nonnegative().default(0),
  relativeTolerance: z.number().nonnegative().default(0),
  /** Figures are rounded: half a unit of the last decimal written is no fault. */
  rounding: z.boolean().default(false),
});

type CompareRule = z.infer<typeof schema>;

export const compare = defineRuleKind({
  schema,

  about: {
    title: "So sánh hai vế",
    explains:
      "Hai vế là ô, tổng của nhiều ô, cột của danh sách, số liệu kỳ trước hoặc phép tính giữa chúng. Đây là loại quy tắc mà người dùng tự viết ở trang “Quy tắc”. Vế không có số nào thì không so; ô để trống không cộng thêm gì.",
    example: {
      kind: "compare",
      id: "QT.1",
      severity: "error",
      says: "Đoàn viên cuối kỳ dòng I = 1.1 + 1.2",
      operator: "=",
      comparisons: [
        {
          left: { op: "field", field: "B1!I13" },
          right: {
            op: "sum",
            of: [
              { op: "field", field: "B1!I14" },
              { op: "field", field: "B1!I15" },
            ],
          },
          at: "B1!I13",
        },
      ],
    },
  },

  check(rule, context) {
    return rule.comparisons.flatMap((comparison): readonly Outcome[] => {
      if (comparison.list === undefined) return [judged(rule, comparison, { context, entry: null })];
      const entries = context.rows(comparison.list);
      if (entries.length === 0) return [skipped(messages.noEntry)];
      return entries.map((entry) => judged(rule, comparison, { context, entry }));
    });
  },
});

function judged(rule: CompareRule, comparison: Comparison, place: Place): Outcome {
  const left = evaluate(comparison.left, place);
  const right = evaluate(comparison.right, place);
  for (const value of [left, right]) if (value.kind === "unknown") return skipped(whyUnknown[value.why]);
  if (left.kind === "nothing" || right.kind === "nothing") return skipped(messages.incomplete);
  const { operator, tolerance, relativeTolerance, rounding } = rule;
  const answer = holds(left, operator, right, {
    absolute: tolerance,
    relative: relativeTolerance,
    rounding,
  });
  if (answer === undefined) return skipped(messages.incomparable);
  if (answer) return passed;
  const named = cellsNamed([comparison.left, comparison.right], place, comparison.list ?? null);
  const at = comparison.at ?? named[0];
  if (at === undefined) return skipped(messages.incomplete);
  return violated({
    at,
    left: told(left),
    right: told(right),
    related: named.filter((ref) => JSON.stringify(ref) !== JSON.stringify(at)),
    message: stated(
      rule.says,
      comparisonSentence({
        left: { expression: comparison.left, value: left },
        right: { expression: comparison.right, value: right },
        operator,
        place,
        list: comparison.list ?? null,
      }),
    ),
  });
}

function told(value: Value): number | string | null {
  switch (value.kind) {
    case "number":
      return value.isDay ? valueText(value) : value.number;
    case "text":
      return value.text.trim();
    case "ratio":
      return valueText(value);
    case "nothing":
    case "unknown":
      return null;
  }
}
