/**
 * A formula's text cut into tokens, losing nothing: the tokens' texts put together are the formula again.
 * `IF(L12=0,"",'Biểu 2'!$M$12)` → IF ( L12 = 0 , "" , 'Biểu 2'!$M$12 ).
 * The language is the one stored in .xlsx files: English function names, "," between arguments, "." in numbers.
 * Source: ECMA-376 part 1, 18.17 (formulas).
 */
import { referenceAt, type ReferenceToken } from "./reference-token";

export interface PlainToken {
  readonly kind:
    | "space"
    | "number"
    | "text"
    | "boolean"
    /** An error typed into the formula, with the sheet it lost: `#REF!`, `'Biểu 2'!#REF!`, `#REF!A1`. */
    | "error"
    /** A defined name, with its sheet where it has one: `Tong`, `Sheet1!Tong`, `[1]!Tong`. */
    | "name"
    /** A function's name, without the parenthesis that follows it. */
    | "function"
    /** Part of a table: `Table1[Số lượng]`, `[@Nam]`. */
    | "structured"
    | "operator"
    | "open"
    | "close"
    | "open-array"
    | "close-array"
    | "comma"
    | "semicolon"
    | "unknown";
  readonly text: string;
}

export type Token = PlainToken | ReferenceToken;

export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const spacePattern = /\s+/y;
const textPattern = /"(?:[^"]|"")*"/y;
const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const wordPattern = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const operatorPattern = /<=|>=|<>|[-+*/^&=<>%:@#]/y;
const errorPattern =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)/iy;
/** `'Biểu 2'!`, `'[1]Biểu 2'!`, `Sheet1!`, `Quy1:Quy4!`, `[1]Sheet1!`, `[1]!`. */
const prefixPattern =
  /(?:'(?:[^']|'')*'|(?:\[[^[\]]*\])?[\p{L}\p{M}\p{N}_.\\?]+(?::[\p{L}\p{M}\p{N}_.\\?]+)?|\[[^[\]]+\])!/uy;

const punctuation: ReadonlyMap<string, PlainToken["kind"]> = new Map([
  ["(", "open"],
  [")", "close"],
  ["{", "open-array"],
  ["}", "close-array"],
  [",", "comma"],
  [";", "semicolon"],
]);

function tokenAt(formula: string, at: number): Token {
  const mark = punctuation.get(formula.charAt(at));
  if (mark) return { kind: mark, text: formula.charAt(at) };
  const space = match(spacePattern, formula, at);
  if (space) return { kind: "space", text: space };
  const text = match(textPattern, formula, at);
  if (text) return { kind: "text", text };
  const prefix = match(prefixPattern, formula, at);
  if (prefix) {
    const token = tokenBehindPrefix(formula, at, prefix);
    if (token) return token;
  }
  const reference = referenceAt(formula, at, "");
  if (reference) return reference;
  const error = match(errorPattern, formula, at);
  if (error) return { kind: "error", text: error + lostReference(formula, at, error) };
  const number = match(numberPattern, formula, at);
  if (number) return { kind: "number", text: number };
  return wordAt(formula, at) ?? operatorAt(formula, at);
}

function tokenBehindPrefix(formula: string, at: number, prefix: string): Token | undefined {
  const behind = at + prefix.length;
  const reference = referenceAt(formula, behind, prefix);
  if (reference) return reference;
  const error = match(errorPattern, formula, behind);
  if (error) return { kind: "error", text: prefix + error };
  const word = match(wordPattern, formula, behind);
  // A function of another book (`[1]!Tinh(`) is a name followed by a parenthesis: no reader of ours knows it.
  return word ? { kind: "name", text: prefix + word } : undefined;
}

/** Where a sheet was deleted Excel may store `#REF!A1`: the address means nothing any more. */
function lostReference(formula: string, at: number, error: string): string {
  if (error.toUpperCase() !== "#REF!") return "";
  return referenceAt(formula, at + error.length, "")?.text ?? "";
}

function wordAt(formula: string, at: number): PlainToken | undefined {
  const word = match(wordPattern, formula, at) ?? "";
  const next = formula.charAt(at + word.length);
  if (next === "[") return { kind: "structured", text: word + bracketed(formula, at + word.length) };
  if (!word) return undefined;
  if (next === "(") return { kind: "function", text: word };
  return { kind: /^(?:true|false)$/i.test(word) ? "boolean" : "name", text: word };
}

/** From "[" to the "]" that closes it; inside, "'" makes the next character ordinary. */
function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const character = formula.charAt(end);
    if (character === "'") end++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(at, end + 1);
  }
  return formula.slice(at);
}

function operatorAt(formula: string, at: number): PlainToken {
  const operator = match(operatorPattern, formula, at);
  return operator
    ? { kind: "operator", text: operator }
    : { kind: "unknown", text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

function match(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}
