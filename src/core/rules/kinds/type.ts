/**
 * Rule kind `type`: what stands there is a whole number, a number, a percentage, a day, words, or a ratio "11/12".
 *
 * In a template:
 *   { kind: "type", id: "B4.COT.5.LOAI", severity: "error", says: "Cột (5) là ngày", type: "date",
 *     columns: [{ list: "B4", column: "5" }] }
 *
 * Nothing breaks no type: a blank, or "-". A day or a ratio typed as text is one where it can be read as one.
 */
import * as z from "zod";
import { foldText } from "../../text/fold-text";
import { readDateText } from "../../text/read-date";
import { readRatioText } from "../../text/read-ratio";
import { passed, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { type Shown, shownText } from "../shown";
import { stated } from "../stated";
import { hasTargets, judgeFilled, targets } from "../targets";
import { isWithin } from "../within";

const typeWords = {
  integer: "số nguyên",
  number: "số",
  percent: "tỷ lệ phần trăm",
  date: "ngày/tháng/năm",
  text: "chữ",
  ratio: "dạng “số đã làm/tổng số”, ví dụ 11/12",
};
type AskedType = keyof typeof typeWords;

const messages = {
  otherType: (place: string, text: string, asked: string) =>
    `${place} ghi “${text}” nhưng ô này cần ${asked}. Đề nghị ghi lại.`,
};

export const type = defineRuleKind({
  schema: z
    .strictObject({
      ...ruleBase,
      ...targets,
      kind: z.literal("type"),
      type: z.enum(["integer", "number", "percent", "date", "text", "ratio"]),
    })
    .refine(hasTargets, { error: "A rule names the cells it is about." }),

  about: {
    title: "Đúng loại số liệu",
    explains:
      "Ô cần số nguyên, số, tỷ lệ, ngày, chữ hoặc dạng 11/12 thì phải ghi đúng loại ấy. Ô để trống hoặc ghi “-” không bị coi là sai. Ngày và số dạng 11/12 gõ bằng chữ mà vẫn hiểu được thì không bị báo ở đây.",
    example: {
      kind: "type",
      id: "B4.COT.5.LOAI",
      severity: "error",
      says: "Cột (5) là ngày",
      type: "date",
      columns: [{ list: "B4", column: "5" }],
    },
  },

  check(rule, context) {
    return judgeFilled(rule, context, ({ at, shown }) => {
      if (isOfType(shown, rule.type)) return passed;
      const text = shownText(shown);
      const sentence = messages.otherType(context.nameOf(at), text, typeWords[rule.type]);
      return violated({
        at,
        left: shown.kind === "number" ? shown.number : text,
        right: typeWords[rule.type],
        related: [],
        message: stated(rule.says, sentence),
      });
    });
  },
});

function isOfType(shown: Shown, asked: AskedType): boolean {
  switch (asked) {
    case "integer":
      return shown.kind === "number" && isWithin(shown.number, Math.round(shown.number), 0);
    case "number":
    case "percent":
      return shown.kind === "number";
    case "date":
      return shown.kind === "date" || (shown.kind === "text" && readDateText(shown.text) !== undefined);
    case "text":
      return shown.kind === "text" && /\p{L}/u.test(foldText(shown.text));
    case "ratio":
      return shown.kind === "ratio" || (shown.kind === "text" && readRatioText(shown.text) !== undefined);
  }
}
