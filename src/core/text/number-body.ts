/**
 * The digits of a number typed as text, without sign and measure: "1.234.567,89", "108,493,920,000", "00,00".
 * Answers with numerals that `Number` reads; two of them where the marks leave two readings.
 */

export interface NumberBody {
  readonly numerals: readonly string[];
  readonly repair: "thousand-separators" | "decimal-comma" | "decimal-point" | "spaces" | "plain";
}

/** @param isCount Whether a whole number is expected, so that "1.234" can only be thousands. */
export function numberBody(text: string, isCount: boolean): NumberBody | undefined {
  const body = wholeDigits(text) ?? oneMark(text, isCount) ?? grouped(text);
  return body?.numerals.some((numeral) => numeral.replace(/\..*$/, "").length > maxDigits) ? undefined : body;
}

/** Beyond this a number loses digits: it is an account or a card, not a figure. */
const maxDigits = 15;

function wholeDigits(text: string): NumberBody | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  // "03" is three; "0912345678" is a telephone and "092087001234" a citizen card.
  return /^0\d{8}/.test(text) ? undefined : { numerals: [text], repair: "plain" };
}

/** One point or comma: decimals, unless exactly three digits follow one to three that do not begin with 0. */
function oneMark(text: string, isCount: boolean): NumberBody | undefined {
  const match = /^(\d*)([.,])(\d+)$/.exec(text);
  if (!match) return undefined;
  const [, whole = "", mark, rest = ""] = match;
  const decimal = `${whole || "0"}.${rest}`;
  const repair = mark === "," ? "decimal-comma" : "decimal-point";
  if (rest.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return { numerals: [decimal], repair };
  if (isCount) return { numerals: [whole + rest], repair: "thousand-separators" };
  return { numerals: [decimal, whole + rest], repair };
}

/** Groups of three, all parted by the same mark, and perhaps decimals after the other one. */
function grouped(text: string): NumberBody | undefined {
  const match = /^([1-9]\d{0,2}([., ])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, groups = "", mark, decimals] = match;
  const whole = groups.replace(/\D/g, "");
  return {
    numerals: [decimals === undefined ? whole : `${whole}.${decimals}`],
    repair: mark === " " ? "spaces" : "thousand-separators",
  };
}
