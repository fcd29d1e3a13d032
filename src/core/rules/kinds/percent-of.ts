/**
 * Rule kind `percent-of`: a rate must equal its numerator over its denominator.
 *
 * In a template:
 *   { kind: "percent-of", id: "B2.COT.12", severity: "error", says: "(12) = (11) / (10)",
 *     relations: [{ rate: "B2!N12", numerator: "B2!M12", denominator: "B2!L12" }], scale: 1, tolerance: 0.0005 }
 *
 * `scale` is 1 where 100 % is the number 1 under a percent format, 100 where the form shows 95 for 95 %; `tolerance` is
 * on the same scale: half a point lets a typed 67 % pass for 67,15 %. A rate written "19/20" is its quotient.
 * A denominator of 0 or nothing asks for a blank rate and is skipped.
 */
import * as z from "zod";
import { formatNumber } from "../../text/format-number";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { type Shown, shownInField } from "../shown";
import { numberIn, shownNumber } from "../shown-number";
import { stated } from "../stated";
import { distanceOf, isWithin } from "../within";

const messages = {
  differs: (place: string, rate: string, numerator: string, denominator: string, right: string, by: string) =>
    `${place} ghi ${rate} nhưng ${numerator} trên ${denominator} là ${right}, lệch ${by} điểm phần trăm. Đề nghị tính lại tỷ lệ từ hai số này.`,
  hundredfold: (place: string, rate: string, meant: string, right: string) =>
    `${place} đang là ${rate}, gấp khoảng 100 lần tỷ lệ đúng (${right}); có lẽ muốn ghi ${meant}. Ô này có định dạng phần trăm: đề nghị ghi cả dấu %, là ${meant}.`,
  hundredth: (place: string, typed: string, meant: string, right: string) =>
    `${place} ghi ${typed}, chỉ bằng khoảng một phần trăm tỷ lệ đúng (${right}); có lẽ muốn ghi ${meant}. Cột này ghi ${meant} cho ${meant}%: đề nghị ghi lại là ${meant}.`,
  incomplete: "Chưa đủ tử số, mẫu số để tính lại tỷ lệ.",
  unreadable: "Có ô báo lỗi hoặc không phải là số nên chưa tính lại được tỷ lệ.",
};

export const percentOf = defineRuleKind({
  schema: z.strictObject({
    ...ruleBase,
    kind: z.literal("percent-of"),
    relations: z
      .array(z.strictObject({ rate: z.string(), numerator: z.string(), denominator: z.string() }))
      .min(1),
    scale: z.union([z.literal(1), z.literal(100)]),
    tolerance: z.number().nonnegative(),
  }),

  about: {
    title: "Tỷ lệ bằng tử số chia mẫu số",
    explains:
      "Tỷ lệ phải bằng tử số chia mẫu số, cho phép làm tròn như quy tắc nêu. Nếu số ghi gấp 100 lần hoặc chỉ bằng một phần trăm tỷ lệ đúng (ghi 95 thay cho 95%, ghi 0,95 thay cho 95) thì câu báo nói rõ có lẽ muốn ghi bao nhiêu. Mẫu số bằng 0 hoặc để trống thì không tính.",
    example: {
      kind: "percent-of",
      id: "B2.COT.12",
      severity: "error",
      says: "Cột (12) = (11) : (10)",
      relations: [{ rate: "B2!N12", numerator: "B2!M12", denominator: "B2!L12" }],
      scale: 1,
      tolerance: 0.0005,
    },
  },

  check(rule, context) {
    return rule.relations.map(({ rate, numerator, denominator }): Outcome => {
      const shown = rateIn(shownInField(rate, context), rule.scale);
      const over = shownNumber(numerator, context);
      const under = shownNumber(denominator, context);
      if (shown === "unreadable" || over === "unreadable" || under === "unreadable")
        return skipped(messages.unreadable);
      if (shown === undefined || over === undefined || under === undefined || under === 0)
        return skipped(messages.incomplete);
      const right = (over / under) * rule.scale;
      if (isWithin(shown, right, rule.tolerance)) return passed;
      const words = { place: context.nameOf(rate), shown, right, scale: rule.scale };
      const slip = slipWords(words, rule.tolerance);
      return violated({
        at: rate,
        left: shown,
        right,
        related: [numerator, denominator],
        message: stated(
          rule.says,
          slip ??
            messages.differs(
              words.place,
              percent(shown, rule.scale),
              formatNumber(over),
              formatNumber(under),
              percent(right, rule.scale),
              points(distanceOf(shown, right), rule.scale),
            ),
        ),
      });
    });
  },
});

type Scale = 1 | 100;

function rateIn(shown: Shown | undefined, scale: Scale): number | "unreadable" | undefined {
  if (shown?.kind !== "ratio") return numberIn(shown);
  return shown.denominator === 0 ? undefined : (shown.numerator / shown.denominator) * scale;
}

interface WrittenRate {
  readonly place: string;
  readonly shown: number;
  readonly right: number;
  readonly scale: Scale;
}

/** Rates are typed to whole points: 95 is meant for 94,7 %. */
const typedPoint = 0.005;

/** "95" for 95 %, or "0,95" for 95: a hundred times too much or too little, and said so. */
function slipWords({ place, shown, right, scale }: WrittenRate, tolerance: number): string | undefined {
  const isNear = (meant: number) =>
    isWithin(meant, right, tolerance) ||
    (isBeyond(shown, scale) && isWithin(meant, right, typedPoint * scale));
  if (scale === 1 && isNear(shown / 100))
    return messages.hundredfold(place, percent(shown, 1), percent(shown / 100, 1), percent(right, 1));
  if (scale === 100 && isNear(shown * 100))
    return messages.hundredth(place, formatNumber(shown), formatNumber(shown * 100), percent(right, 100));
  return undefined;
}

/** What hardly is a rate on its scale: above 100 %, or a fraction of one where whole points are asked. */
function isBeyond(shown: number, scale: Scale): boolean {
  return scale === 1 ? shown > 1 : Math.abs(shown) <= 1;
}

function percent(rate: number, scale: Scale): string {
  return `${points(rate, scale)}%`;
}

/** In points of a hundred, to two decimals; more where two decimals would show nothing. */
function points(rate: number, scale: Scale): string {
  const exact = (rate / scale) * 100;
  const rounded = Math.round(exact * 100) / 100;
  return formatNumber(rounded === 0 ? exact : rounded);
}
