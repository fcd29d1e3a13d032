/**
 * Rule kind `required`: something must stand there, always, or where something stands beside it.
 *
 * In a template:
 *   { kind: "required", id: "B4.COT.2", severity: "error", says: "Cột (2) Họ và tên phải ghi",
 *     columns: [{ list: "B4", column: "2" }] }
 *   { kind: "required", id: "B6.MINHCHUNG", severity: "error", says: "Nội dung đạt phải có minh chứng",
 *     beside: [{ field: "B6!E14", filled: ["B6!C14"], value: "x" }] }
 *   { kind: "required", id: "B1.TRONG", severity: "note", says: "Dòng đã ghi số liệu thì không bỏ trống ô nào",
 *     rows: [["B1!C14", "B1!D14", "B1!E14"]] }
 *
 * Blanks alone are no content. 0 and "-" are something where they stand, but ask for nothing beside them: there is
 * nothing to give evidence of.
 */
import * as z from "zod";
import type { CellRef } from "../../model/report-data";
import { foldText } from "../../text/fold-text";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { type CheckContext, defineRuleKind, ruleBase } from "../rule-kind";
import { holdsSomething, isMarked, type Shown, shownInField, shownText } from "../shown";
import { stated } from "../stated";
import { hasTargets, judgeTargets, targets } from "../targets";

const messages = {
  blank: (place: string) => `${place} đang để trống. Đề nghị ghi bổ sung.`,
  blankBeside: (place: string, other: string, text: string) =>
    `${place} đang để trống trong khi ${other} ghi “${text}”. Đề nghị ghi bổ sung.`,
  blankInRow: (place: string, count: number) =>
    count === 1
      ? `${place} đang để trống trong khi các ô khác của dòng đã ghi. Nếu không có thì đề nghị ghi 0.`
      : `${place} và ${count - 1} ô khác của dòng đang để trống trong khi dòng đã ghi số liệu. Nếu không có thì đề nghị ghi 0.`,
  emptyRow: "Dòng chưa ghi số liệu nào.",
  notAsked: "Ô bên cạnh không có nội dung nên không yêu cầu ghi.",
  notSubmitted: "Ô không có trong tệp.",
};

const besideSchema = z.strictObject({
  field: z.string(),
  /** The cells that ask for it, as soon as one of them holds something. */
  filled: z.array(z.string()).min(1),
  /** …or holds just this text. */
  value: z.string().optional(),
});
type Beside = z.infer<typeof besideSchema>;

export const required = defineRuleKind({
  schema: z
    .strictObject({
      ...ruleBase,
      ...targets,
      kind: z.literal("required"),
      beside: z.array(besideSchema).default([]),
      /** Cells that are filled in together or not at all; one answer for each row. */
      rows: z.array(z.array(z.string()).min(2)).default([]),
    })
    .refine((rule) => hasTargets(rule) || rule.beside.length + rule.rows.length > 0, {
      error: "A rule names the cells it is about.",
    }),

  about: {
    title: "Ô phải ghi",
    explains:
      "Ô không được để trống: luôn luôn, hoặc khi ô bên cạnh có nội dung (ví dụ ghi “đạt” thì phải ghi minh chứng), hoặc khi các ô khác của dòng đã ghi. Chỉ có dấu cách cũng là để trống. Số 0 và dấu “-” là đã ghi, và không đòi ghi thêm ở ô bên cạnh.",
    example: {
      kind: "required",
      id: "B6.MINHCHUNG",
      severity: "error",
      says: "Nội dung đạt phải có minh chứng",
      beside: [{ field: "B6!E14", filled: ["B6!C14"], value: "x" }],
    },
  },

  check(rule, context) {
    const blank = (at: CellRef) => missing(at, [], stated(rule.says, messages.blank(context.nameOf(at))));
    return [
      ...judgeTargets(rule, context, ({ at, shown }) => (holdsSomething(shown) ? passed : blank(at))),
      ...rule.beside.map((beside) => judgeBeside(beside, rule.says, context)),
      ...rule.rows.map((row) => judgeRow(row, rule.says, context)),
    ];
  },
});

function judgeBeside({ field, filled, value }: Beside, says: string, context: CheckContext): Outcome {
  const asking = filled
    .map((at) => ({ at, shown: shownInField(at, context) }))
    .find(({ shown }) => shown !== undefined && asks(shown, value));
  if (!asking?.shown) return skipped(messages.notAsked);
  const shown = shownInField(field, context);
  if (!shown || shown.kind === "not-submitted") return skipped(messages.notSubmitted);
  if (holdsSomething(shown)) return passed;
  const sentence = messages.blankBeside(
    context.nameOf(field),
    context.nameOf(asking.at, field),
    shownText(asking.shown),
  );
  return missing(field, [asking.at], stated(says, sentence));
}

/** A row may have many: they are told together, at the first. */
function judgeRow(row: readonly string[], says: string, context: CheckContext): Outcome {
  const cells = row.flatMap((field) => {
    const shown = shownInField(field, context);
    return shown && shown.kind !== "not-submitted" ? [{ field, shown }] : [];
  });
  const [first, ...others] = cells.filter(({ shown }) => !holdsSomething(shown)).map(({ field }) => field);
  // A lone "-" says that there is nothing of the row, and so do the blanks beside it.
  const isBegun = cells.some(({ shown }) => holdsSomething(shown) && shown.kind !== "not-applicable");
  if (!isBegun) return skipped(messages.emptyRow);
  if (first === undefined) return passed;
  const sentence = messages.blankInRow(context.nameOf(first), others.length + 1);
  return missing(first, others, stated(says, sentence));
}

function asks(shown: Shown, value: string | undefined): boolean {
  return value === undefined ? isMarked(shown) : foldText(shownText(shown)) === foldText(value);
}

function missing(at: CellRef, related: readonly CellRef[], message: string): Outcome {
  return violated({ at, left: null, right: null, related, message });
}
