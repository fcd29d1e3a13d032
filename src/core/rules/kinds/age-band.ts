/**
 * Rule kind `age-band`: the band of age that is marked fits the day of birth.
 *
 * In a template:
 *   { kind: "age-band", id: "B4.TUOI", severity: "explain", says: "Khoảng tuổi khớp với ngày sinh", list: "B4",
 *     birth: ["3", "4"], bands: [{ column: "8", from: 18, to: 25 }, { column: "9", from: 26, to: null }] }
 *
 * Ages are full years; `from` and `to` are both within the band, null leaves it open. Units reckon age in different
 * ways, so a band passes that fits on any day of the period, or by the calendar year (year of the period − year of
 * birth). Of several birth columns (Nam | Nữ) the first with a day counts; a year alone stands for any day in it.
 */
import * as z from "zod";
import type { ListRow } from "../../model/report-data";
import { type AgeRange, agesInPeriod, birthOf } from "../ages";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { type CheckContext, defineRuleKind, ruleBase } from "../rule-kind";
import { cellOfEntry, isMarked, shownInEntry, shownText } from "../shown";
import { stated } from "../stated";

const messages = {
  otherBand: (place: string, band: string, birth: string, age: string) =>
    `${place} đánh dấu khoảng ${band} nhưng sinh ${birth} thì trong kỳ là ${age} tuổi. Đề nghị kiểm tra lại ngày sinh và ô đánh dấu.`,
  between: (from: number, to: number) => `từ ${from} đến ${to} tuổi`,
  from: (from: number) => `từ ${from} tuổi trở lên`,
  to: (to: number) => `đến ${to} tuổi`,
  any: "mọi tuổi",
  noPeriod: "Chưa biết kỳ báo cáo nên chưa tính được tuổi.",
  noBirth: "Dòng chưa có ngày sinh đọc được nên chưa tính được tuổi.",
  noMark: "Dòng chưa đánh dấu khoảng tuổi nào.",
};

const bandSchema = z.strictObject({
  column: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
});
type Band = z.infer<typeof bandSchema>;

const schema = z.strictObject({
  ...ruleBase,
  kind: z.literal("age-band"),
  list: z.string(),
  birth: z.array(z.string()).min(1),
  bands: z.array(bandSchema).min(1),
});

export const ageBand = defineRuleKind({
  schema,

  about: {
    title: "Khoảng tuổi khớp với ngày sinh",
    explains:
      "Ô khoảng tuổi được đánh dấu phải khớp với ngày sinh ghi cùng dòng. Tuổi tính tròn năm; khớp vào bất kỳ ngày nào trong kỳ báo cáo, hoặc khớp khi lấy năm báo cáo trừ năm sinh, đều được coi là đúng. Thiếu ngày sinh, thiếu dấu hoặc chưa biết kỳ báo cáo thì không xét.",
    example: {
      kind: "age-band",
      id: "B4.TUOI",
      severity: "explain",
      says: "Khoảng tuổi khớp với ngày sinh",
      list: "B4",
      birth: ["3", "4"],
      bands: [
        { column: "8", from: 18, to: 25 },
        { column: "9", from: 26, to: 30 },
        { column: "10", from: 31, to: null },
      ],
    },
  },

  check(rule, context) {
    return context.rows(rule.list).flatMap((entry) => judgeEntry(rule, entry, context));
  },
});

function judgeEntry(rule: z.infer<typeof schema>, entry: ListRow, context: CheckContext): readonly Outcome[] {
  const { periodStart, periodEnd } = context;
  if (periodStart === null || periodEnd === null) return [skipped(messages.noPeriod)];
  const [birth] = rule.birth.flatMap((column) => {
    const shown = shownInEntry(entry, column);
    const days = shown && birthOf(shown);
    return shown && days
      ? [{ column, text: shownText(shown), ages: agesInPeriod(days, periodStart, periodEnd) }]
      : [];
  });
  if (!birth?.ages) return [skipped(messages.noBirth)];
  const { ages, column, text } = birth;
  const marked = rule.bands.filter((band) => {
    const shown = shownInEntry(entry, band.column);
    return shown !== undefined && shown.kind !== "error" && isMarked(shown);
  });
  if (marked.length === 0) return [skipped(messages.noMark)];
  return marked.map((band): Outcome => {
    if ((band.from ?? -Infinity) <= ages.to && (band.to ?? Infinity) >= ages.from) return passed;
    const at = cellOfEntry(rule.list, entry, band.column);
    const words = bandWords(band);
    return violated({
      at,
      left: words,
      right: agesText(ages),
      related: [cellOfEntry(rule.list, entry, column)],
      message: stated(rule.says, messages.otherBand(context.nameOf(at), words, text, agesText(ages))),
    });
  });
}

function bandWords({ from, to }: Band): string {
  if (from === null) return to === null ? messages.any : messages.to(to);
  return to === null ? messages.from(from) : messages.between(from, to);
}

function agesText({ from, to }: AgeRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}
