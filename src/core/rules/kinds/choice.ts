/**
 * Rule kind `choice`: one of the words the form offers.
 *
 * In a template:
 *   { kind: "choice", id: "B6.KETQUA", severity: "error", says: "Kết quả là Đạt hoặc Chưa đạt",
 *     choices: ["Đạt", "Chưa đạt"], fields: ["B6!C14", "B6!C15"] }
 *
 * Compared folded: case, spaces and free spellings do not count, accents do. A blank chooses nothing and is no fault.
 */
import * as z from "zod";
import { foldText, unaccented } from "../../text/fold-text";
import { isNotApplicable } from "../../text/nothing-text";
import { passed, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { shownText } from "../shown";
import { stated } from "../stated";
import { hasTargets, judgeFilled, targets } from "../targets";

const messages = {
  meant: (place: string, text: string, choice: string) =>
    `${place} ghi “${text}”, có lẽ là “${choice}”. Đề nghị chọn lại cho đúng chữ của biểu.`,
  other: (place: string, text: string, choices: string) =>
    `${place} ghi “${text}”, không có trong các lựa chọn của biểu: ${choices}. Đề nghị chọn lại.`,
};

export const choice = defineRuleKind({
  schema: z
    .strictObject({
      ...ruleBase,
      ...targets,
      kind: z.literal("choice"),
      choices: z.array(z.string()).min(1),
    })
    .refine(hasTargets, { error: "A rule names the cells it is about." }),

  about: {
    title: "Chọn trong danh sách",
    explains:
      "Ô chỉ được ghi một trong các lựa chọn của biểu. Chữ hoa, chữ thường và dấu cách thừa không tính; dấu thanh thì có. Ô để trống không bị coi là sai.",
    example: {
      kind: "choice",
      id: "B6.KETQUA",
      severity: "error",
      says: "Kết quả là Đạt hoặc Chưa đạt",
      choices: ["Đạt", "Chưa đạt"],
      fields: ["B6!C14", "B6!C15"],
    },
  },

  check(rule, context) {
    const folded = new Set(rule.choices.map(foldText));
    return judgeFilled(rule, context, ({ at, shown }) => {
      const text = shownText(shown);
      if (folded.has(foldText(text)) || choosesNothing(text)) return passed;
      const place = context.nameOf(at);
      const meant = rule.choices.find((offered) => unaccented(offered) === unaccented(text));
      return violated({
        at,
        left: shown.kind === "number" ? shown.number : text,
        right: meant ?? offer(rule.choices, "; ", ""),
        related: [],
        message: stated(
          rule.says,
          meant === undefined
            ? messages.other(place, text, offer(rule.choices, ", ", "“", "”"))
            : messages.meant(place, text, meant),
        ),
      });
    });
  },
});

/** "-", "không có": there is nothing to choose. A cross chooses, though not in the words of the form. */
function choosesNothing(text: string): boolean {
  return isNotApplicable(text) && !/^[x×]+$/u.test(foldText(text));
}

/** A list of communes has hundreds; as many as can be read at a glance. */
const mostOffered = 8;

function offer(choices: readonly string[], between: string, open: string, close = open): string {
  const shown = choices.slice(0, mostOffered).map((offered) => open + offered + close);
  return [...shown, ...(choices.length > mostOffered ? ["…"] : [])].join(between);
}
