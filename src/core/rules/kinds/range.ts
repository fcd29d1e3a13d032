/**
 * Rule kind `range`: a number or a day lies between two, both allowed.
 *
 * In a template:
 *   { kind: "range", id: "B2.COT.12.KHOANG", severity: "error", says: "Cột (12) từ 0% đến 100%", min: 0, max: 1,
 *     fields: ["B2!N12"] }
 *   { kind: "range", id: "B4.COT.3.KHOANG", severity: "explain", says: "Ngày sinh từ 01/01/1950", min: 18264,
 *     columns: [{ list: "B4", column: "3" }] }
 *
 * `min` and `max` are in the unit of the cell; for days they are serials of the 1900 system. A ratio counts as its
 * quotient. Nothing is in every range; words are skipped.
 */
import * as z from "zod";
import { readDateText } from "../../text/read-date";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { type Shown, shownText } from "../shown";
import { stated } from "../stated";
import { hasTargets, judgeFilled, targets } from "../targets";
import { isAtMost } from "../within";

const messages = {
  tooSmall: (place: string, text: string, bound: string) =>
    `${place} ghi ${text}, nhỏ hơn mức thấp nhất là ${bound}. Đề nghị kiểm tra lại.`,
  tooGreat: (place: string, text: string, bound: string) =>
    `${place} ghi ${text}, lớn hơn mức cao nhất là ${bound}. Đề nghị kiểm tra lại.`,
  tooEarly: (place: string, text: string, bound: string) =>
    `${place} ghi ngày ${text}, trước ngày sớm nhất là ${bound}. Đề nghị kiểm tra lại.`,
  tooLate: (place: string, text: string, bound: string) =>
    `${place} ghi ngày ${text}, sau ngày muộn nhất là ${bound}. Đề nghị kiểm tra lại.`,
  unreadable: "Ô không phải là số hoặc ngày nên chưa xem được.",
};

export const range = defineRuleKind({
  schema: z
    .strictObject({
      ...ruleBase,
      ...targets,
      kind: z.literal("range"),
      min: z.number().optional(),
      max: z.number().optional(),
    })
    .refine(hasTargets, { error: "A rule names the cells it is about." })
    .refine(({ min, max }) => min !== undefined || max !== undefined, { error: "A range has an end." }),

  about: {
    title: "Trong khoảng cho phép",
    explains:
      "Số hoặc ngày phải nằm trong khoảng cho phép, kể cả hai đầu (ví dụ tỷ lệ từ 0% đến 100%, ngày sinh sau năm 1950). Ô để trống hoặc ghi “-” không bị coi là sai.",
    example: {
      kind: "range",
      id: "B2.COT.12.KHOANG",
      severity: "error",
      says: "Cột (12) từ 0% đến 100%",
      min: 0,
      max: 1,
      fields: ["B2!N12"],
    },
  },

  check(rule, context) {
    return judgeFilled(rule, context, ({ at, shown }): Outcome => {
      const measure = measureOf(shown);
      if (!measure) return skipped(messages.unreadable);
      const { number, isDay } = measure;
      const tooSmall = rule.min !== undefined && !isAtMost(rule.min, number, 0);
      const bound = tooSmall ? rule.min : rule.max;
      if (bound === undefined || (!tooSmall && isAtMost(number, bound, 0))) return passed;
      const words = wordsOf(tooSmall, isDay);
      const left = isDay ? shownText({ kind: "date", serial: number }) : shownText(shown);
      const right = shownText(isDay ? { kind: "date", serial: bound } : { kind: "number", number: bound });
      return violated({
        at,
        left: isDay ? left : number,
        right: isDay ? right : bound,
        related: [],
        message: stated(rule.says, words(context.nameOf(at), left, right)),
      });
    });
  },
});

function measureOf(shown: Shown): { readonly number: number; readonly isDay: boolean } | undefined {
  switch (shown.kind) {
    case "number":
      return { number: shown.number, isDay: false };
    case "date":
      return { number: shown.serial, isDay: true };
    case "ratio":
      return shown.denominator === 0
        ? undefined
        : { number: shown.numerator / shown.denominator, isDay: false };
    case "text": {
      const day = readDateText(shown.text);
      return day && { number: day.serial, isDay: true };
    }
    case "error":
    case "blank":
    case "not-applicable":
    case "not-submitted":
      return undefined;
  }
}

function wordsOf(tooSmall: boolean, isDay: boolean) {
  if (isDay) return tooSmall ? messages.tooEarly : messages.tooLate;
  return tooSmall ? messages.tooSmall : messages.tooGreat;
}
