/**
 * Text that a spreadsheet or a browser would run if it were written back carelessly.
 *   "=cmd|' /C calc'!A0", "@SUM(1+1)", "+HYPERLINK(…)" · "<script>…</script>", "<img onerror=…>"
 * Bullets and signs that people write ("- 02 chi đoàn", "+84 912 …", "= 100 % kế hoạch") are words.
 */

/** "runs": it starts a program, fetches something or hides behind a link; "shown": it merely begins like a formula. */
export type CommandKind = "runs" | "shown";

/** What the text would do as a formula; `undefined` where it would do nothing. */
export function commandKind(text: string): CommandKind | undefined {
  if (!beginsLikeFormula.test(text)) return undefined;
  if (reachesOut.test(text)) return "runs";
  return /^\s*=/.test(text) || callsFunction.test(text) ? "shown" : undefined;
}

/** What the text would do in a web page; `undefined` where it holds no mark-up. "<5 tuổi", "<Tên đơn vị>" hold none. */
export function markupKind(text: string): CommandKind | undefined {
  if (!text.includes("<") || !tag.test(text)) return undefined;
  return active.test(text) ? "runs" : "shown";
}

const beginsLikeFormula = /^\s*[=+\-@]/;
/** A program's topic (DDE), another file, a function that reads from outside, an address. */
const reachesOut =
  /\|[^!|]*!|\[[^\]]+\][^!]*!|\\\\\w|https?:\/\/|(?<![\p{L}\p{N}])(?:hyperlink|webservice|filterxml|image|import(?:xml|html|data|feed|range)|call|register(?:\.id)?|exec|rtd|dde|shell)\s*\(/iu;
const callsFunction = /^\s*[+\-@]\s*[a-z][a-z0-9.]*\(/i;

const names =
  "script|img|iframe|svg|object|embed|link|meta|style|form|input|button|video|audio|html|head|body|div|span|table|tr|td|th|ul|ol|li|font|p|br|b|i|u|a|h[1-6]";
const tag = new RegExp(`<\\/?(?:${names})(?=[\\s/>])[^<>]*>`, "i");
const active =
  /<\s*(?:script|iframe|object|embed|svg|link|meta|style|form)[\s/>]|<[^>]*\son\w+\s*=|javascript\s*:/i;
