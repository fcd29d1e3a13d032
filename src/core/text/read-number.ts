/**
 * Numbers stored as text, in the conventions that stand side by side in one report:
 *   "1.234" (thousands), "61.5" (decimal point), "13513,03", "108,493,920,000", "1 234", "67%", "(5)", "25 người"
 * A single mark before exactly three digits may part thousands or decimals. Where a count is expected it parts
 * thousands; elsewhere nobody but the sender knows, and both readings are handed back.
 */
import { foldText } from "./fold-text";
import { halfWidth } from "./half-width";
import { powerOfMeasure } from "./measure-words";
import { numberBody } from "./number-body";

/** What had to be looked through to see the number; of several the one that stands first here. */
export type NumberRepair =
  | "measure-word"
  | "percent-sign"
  | "sign"
  | "thousand-separators"
  | "decimal-comma"
  | "decimal-point"
  | "spaces"
  | "plain";

export type NumberReading =
  | { readonly outcome: "number"; readonly number: number; readonly repair: NumberRepair }
  | { readonly outcome: "ambiguous"; readonly choices: readonly number[] }
  | { readonly outcome: "not-a-number" };

/** A percent sign divides by 100 whatever is expected; without the sign the number stays as written. */
export function readNumberText(text: string, expects: "integer" | "decimal" | "percent"): NumberReading {
  const outline = outlineOf(text);
  // "1.234%" is no count, whatever the column expects.
  const body = outline && numberBody(outline.body, expects === "integer" && !outline.percent);
  if (!body) return { outcome: "not-a-number" };
  const numbers = new Set(
    body.numerals.flatMap((numeral) =>
      outline.powers.flatMap((power) =>
        outline.signs.map((sign) => sign * Number(`${numeral}e${power}`) || 0),
      ),
    ),
  );
  const [number = 0] = numbers;
  if (numbers.size > 1) return { outcome: "ambiguous", choices: [...numbers] };
  if (outline.repair !== undefined) return { outcome: "number", number, repair: outline.repair };
  const hasBlanks = body.repair === "plain" && /^\s|\s$/.test(text);
  return { outcome: "number", number, repair: hasBlanks ? "spaces" : body.repair };
}

/** A number text taken apart, before its digits are understood. */
interface Outline {
  readonly body: string;
  readonly percent: boolean;
  /** One sign, or both where a dash may only begin the line: "- 5". */
  readonly signs: readonly (1 | -1)[];
  /** Powers of ten that may apply: "50 triệu" is 50 or 50 000 000. */
  readonly powers: readonly number[];
  readonly repair?: NumberRepair;
}

function outlineOf(text: string): Outline | undefined {
  const groups = shape.exec(foldText(halfWidth(text)))?.groups;
  if (!groups) return undefined;
  const { open, sign, gap, body = "", percent, close, rest = "" } = groups;
  const power = powerOfMeasure(rest);
  if (power === undefined || (open === undefined) !== (close === undefined) || (open && sign))
    return undefined;
  const negative = sign === "-" || open !== undefined;
  const scale = percent === undefined ? 0 : -2;
  const repair = rest ? "measure-word" : percent ? "percent-sign" : sign || open ? "sign" : undefined;
  return {
    body,
    percent: percent !== undefined,
    signs: negative ? (gap ? [-1, 1] : [-1]) : [1],
    powers: power === 0 ? [scale] : [scale, scale + power],
    ...(repair && { repair }),
  };
}

/** `'(1.234,5 %) người`, nearly all of it optional; an apostrophe is how people make Excel keep text. */
const shape =
  /^'?(?<open>\( ?)?(?<sign>[-+])?(?<gap> )?(?<body>[.,]?\d(?:[\d., ]*\d)?)(?<percent> ?(?:%|phần trăm))?(?<close> ?\))?(?<rest> ?[^\d\s].*)?$/;
