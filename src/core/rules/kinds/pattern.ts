/**
 * Rule kind `pattern`: what stands there is written in a certain way.
 *
 * In a template:
 *   { kind: "pattern", id: "B4.COT.9", severity: "explain", says: "Cột (9) là số quyết định", pattern: "*#/*QĐ*",
 *     example: "12-QĐ/TĐTN", columns: [{ list: "B4", column: "9" }] }
 *
 * In a pattern "*" is any text, none too, "?" one character, "#" one digit; all else is itself, compared folded.
 * A blank breaks no pattern. A number is read without separators ("0123" needs a text cell), a day as 01/02/2000.
 */
import * as z from "zod";
import { foldText } from "../../text/fold-text";
import { passed, violated } from "../outcome";
import { matchesWildcards } from "../matches-wildcards";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { type Shown, shownText } from "../shown";
import { stated } from "../stated";
import { hasTargets, judgeFilled, targets } from "../targets";

const messages = {
  differs: (place: string, text: string, pattern: string) =>
    `${place} ghi “${text}”, không đúng cách ghi của biểu (${pattern}). Đề nghị ghi lại.`,
  likeExample: (example: string) => `ví dụ “${example}”`,
  likePattern: (pattern: string) => `mẫu “${pattern}”, dấu # là một chữ số`,
};

export const pattern = defineRuleKind({
  schema: z
    .strictObject({
      ...ruleBase,
      ...targets,
      kind: z.literal("pattern"),
      pattern: z.string().min(1),
      example: z.string().optional(),
    })
    .refine(hasTargets, { error: "A rule names the cells it is about." }),

  about: {
    title: "Đúng cách ghi",
    explains:
      "Nội dung phải theo một cách ghi (số văn bản, mã số, số điện thoại). Trong mẫu: * là đoạn chữ bất kỳ, ? là một ký tự, # là một chữ số. Không phân biệt chữ hoa, chữ thường. Ô để trống không bị coi là sai.",
    example: {
      kind: "pattern",
      id: "B4.COT.9",
      severity: "explain",
      says: "Cột (9) là số quyết định",
      pattern: "*#*QĐ*",
      example: "12-QĐ/TĐTN",
      columns: [{ list: "B4", column: "9" }],
    },
  },

  check(rule, context) {
    const folded = foldText(rule.pattern);
    return judgeFilled(rule, context, ({ at, shown }) => {
      const text = plainText(shown);
      if (matchesWildcards(foldText(text), folded)) return passed;
      const like =
        rule.example === undefined ? messages.likePattern(rule.pattern) : messages.likeExample(rule.example);
      return violated({
        at,
        left: text,
        right: rule.example ?? rule.pattern,
        related: [],
        message: stated(rule.says, messages.differs(context.nameOf(at), text, like)),
      });
    });
  },
});

function plainText(shown: Shown): string {
  return shown.kind === "number" ? String(shown.number) : shownText(shown);
}
