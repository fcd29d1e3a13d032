/** Text: parts of it, joining, looking for, writing numbers into it. Places are counted from 1, in UTF-16 units. */
import { isCellError } from "../../model/grid";
import { areasOf } from "../evaluation/area";
import { toNumber, toText } from "../evaluation/coerce";
import { lift, single, type Call } from "../evaluation/lift";
import { excelErrors, type Operand, type Scalar } from "../evaluation/operand";
import type { Run } from "../evaluation/run";
import { wildcardSource } from "../evaluation/wildcard";
import { anyCount, scalarFunction, type Argument, type FormulaFunction } from "./define-function";
import { formattedText } from "./text-format";

export const textFunctions: readonly FormulaFunction[] = [
  scalarFunction("LEN", ["text"], ([text]) => text.length),
  scalarFunction("LEFT", ["text", "number?"], ([text, count = 1]) =>
    count < 0 ? excelErrors.value : text.slice(0, Math.trunc(count)),
  ),
  scalarFunction("RIGHT", ["text", "number?"], ([text, count = 1]) =>
    count < 0 ? excelErrors.value : text.slice(Math.max(0, text.length - Math.trunc(count))),
  ),
  scalarFunction("MID", ["text", "number", "number"], ([text, start, count]) =>
    start < 1 || count < 0
      ? excelErrors.value
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  // Ordinary spaces only: a no-break space stays, in Excel too.
  scalarFunction("TRIM", ["text"], ([text]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  scalarFunction("CLEAN", ["text"], ([text]) =>
    [...text].filter((character) => character.charCodeAt(0) >= 32).join(""),
  ),
  scalarFunction("UPPER", ["text"], ([text]) => text.toUpperCase()),
  scalarFunction("LOWER", ["text"], ([text]) => text.toLowerCase()),
  scalarFunction("PROPER", ["text"], ([text]) =>
    text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  scalarFunction("EXACT", ["text", "text"], ([first, second]) => first === second),
  scalarFunction("REPT", ["text", "number"], repeated),
  scalarFunction("SUBSTITUTE", ["text", "text", "text", "number?"], substituted),
  scalarFunction("REPLACE", ["text", "number", "number", "text"], ([text, start, count, by]) => {
    if (start < 1 || count < 0) return excelErrors.value;
    const at = Math.trunc(start) - 1;
    return text.slice(0, at) + by + text.slice(at + Math.trunc(count));
  }),
  scalarFunction("FIND", ["text", "text", "number?"], ([wanted, text, start = 1]) => {
    if (start < 1 || start > text.length + 1) return excelErrors.value;
    const at = text.indexOf(wanted, Math.trunc(start) - 1);
    return at < 0 ? excelErrors.value : at + 1;
  }),
  scalarFunction("SEARCH", ["text", "text", "number?"], ([wanted, text, start = 1]) => {
    if (start < 1 || start > text.length + 1) return excelErrors.value;
    const from = Math.trunc(start) - 1;
    const at = text.slice(from).search(new RegExp(wildcardSource(wanted), "iu"));
    return at < 0 ? excelErrors.value : from + at + 1;
  }),
  scalarFunction("VALUE", ["value"], ([value], run) =>
    typeof value === "boolean" ? excelErrors.value : toNumber(value, run),
  ),
  scalarFunction("TEXT", ["value", "text"], formattedText),
  // Above 127 both depend on the code page of the machine.
  scalarFunction("CHAR", ["number"], ([code], run) =>
    code < 1 || code >= 256
      ? excelErrors.value
      : code < 128
        ? String.fromCharCode(Math.trunc(code))
        : run.refuse("uncertain"),
  ),
  scalarFunction("CODE", ["text"], ([text], run) => {
    const code = text.charCodeAt(0);
    return Number.isNaN(code) ? excelErrors.value : code < 128 ? code : run.refuse("uncertain");
  }),
  { id: "CONCATENATE", minimum: 1, maximum: anyCount, compute: concatenated },
  { id: "CONCAT", minimum: 1, maximum: anyCount, compute: (list, { run }) => joined(list, "", false, run) },
  { id: "TEXTJOIN", minimum: 3, maximum: anyCount, compute: textJoin },
];

/** The longest text a cell holds. */
const maxLength = 32_767;

function repeated([text, count]: readonly [string, number]): Scalar {
  if (count < 0 || text.length * Math.trunc(count) > maxLength) return excelErrors.value;
  return text.repeat(Math.trunc(count));
}

function substituted([text, old, by, which]: readonly [string, string, string, number | undefined]): Scalar {
  if (which !== undefined && which < 1) return excelErrors.value;
  if (old === "") return text;
  const parts = text.split(old);
  if (which === undefined) return parts.join(by);
  const at = Math.trunc(which);
  if (at >= parts.length) return text;
  return parts.slice(0, at).join(old) + by + parts.slice(at).join(old);
}

function concatenated(list: readonly Argument[], call: Call): Operand {
  return lift(
    list.map((argument) => argument.operand()),
    call,
    (values) => {
      const texts: string[] = [];
      for (const value of values) {
        const text = toText(value, call.run);
        if (isCellError(text)) return text;
        texts.push(text);
      }
      return texts.join("");
    },
  );
}

function textJoin([separator, skipEmpty, ...list]: readonly Argument[], call: Call): Operand {
  const between = toText(separator ? single(separator.operand(), call) : null, call.run);
  if (isCellError(between)) return between;
  const skips = toNumber(skipEmpty ? single(skipEmpty.operand(), call) : null, call.run);
  return isCellError(skips) ? skips : joined(list, between, skips !== 0, call.run);
}

function joined(list: readonly Argument[], between: string, skipsEmpty: boolean, run: Run): Scalar {
  const texts: string[] = [];
  for (const area of list.flatMap((argument) => areasOf(argument.operand(), run))) {
    const isEndless = area.rows * area.columns > maxLength;
    if (isEndless && !skipsEmpty && between !== "") return run.refuse("too-large");
    if (skipsEmpty || between === "") {
      for (const { value } of area.filled()) {
        const text = toText(value, run);
        if (isCellError(text)) return text;
        if (text !== "") texts.push(text);
      }
      continue;
    }
    for (let at = 0; at < area.rows * area.columns; at++) {
      const text = toText(area.at(Math.floor(at / area.columns), at % area.columns), run);
      if (isCellError(text)) return text;
      texts.push(text);
    }
  }
  const text = texts.join(between);
  return text.length > maxLength ? excelErrors.value : text;
}
