/** How the two sides stand to each other, in the words and signs that users write. */
import type { ComparisonOperator } from "../../rules/expression/compare-values";
import { unaccented } from "../../text/fold-text";

export type RuleOperator =
  | { readonly kind: "compare"; readonly operator: ComparisonOperator }
  | {
      readonly kind:
        "choice" | "pattern" | "required" | "required-when" | "type" | "unique" | "range" | "tt-sequence";
    };

export function ruleOperatorOf(text: string): RuleOperator | undefined {
  const sign = signs.get(text.replace(/\s+/g, ""));
  if (sign) return { kind: "compare", operator: sign };
  return words.get(unaccented(text).replace(/^phai (?=bang|khac|lon|nho|it|nhieu|thuoc|trong|la)/, ""));
}

/** The nearest things that could have been meant, for the sentence about one that is not known. */
export const shownOperators =
  "=, ≠, ≤, ≥, <, >, thuộc, theo mẫu, bắt buộc, bắt buộc khi, là, không trùng, trong khoảng, liên tục";

/** `(7) = (8) + (9)` written into one cell: its two sides and the sign between them. */
export function splitComparison(
  text: string,
): { readonly left: string; readonly sign: string; readonly right: string } | undefined {
  let depth = 0;
  let isQuoted = false;
  const body = text.replace(/^\s*=/, (mark) => " ".repeat(mark.length));
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at);
    if (/["“”']/.test(character)) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth -= 1;
    else if (at > 0 && depth === 0 && /[=<>≤≥≠]/.test(character)) {
      const sign = /^(?:<=|>=|<>|=<|=>|!=|[=<>≤≥≠])/.exec(body.slice(at))?.[0] ?? character;
      const right = body.slice(at + sign.length).trim();
      return right === "" ? undefined : { left: body.slice(0, at).trim(), sign, right };
    }
  }
  return undefined;
}

const signs: ReadonlyMap<string, ComparisonOperator> = new Map([
  ["=", "="],
  ["==", "="],
  ["<>", "<>"],
  ["≠", "<>"],
  ["!=", "<>"],
  ["<=", "<="],
  ["=<", "<="],
  ["≤", "<="],
  [">=", ">="],
  ["=>", ">="],
  ["≥", ">="],
  ["<", "<"],
  [">", ">"],
]);

const wordsOf: readonly (readonly [RuleOperator, string])[] = [
  [{ kind: "compare", operator: "=" }, "bang|bang nhau|khop|khop voi|bang voi"],
  [{ kind: "compare", operator: "<>" }, "khac|khong bang|khac voi"],
  [
    { kind: "compare", operator: "<=" },
    "khong qua|khong vuot|khong vuot qua|khong lon hon|khong nhieu hon|nho hon hoac bang|it hon hoac bang|toi da|nhieu nhat|cao nhat",
  ],
  [
    { kind: "compare", operator: ">=" },
    "it nhat|khong nho hon|khong it hon|khong duoi|lon hon hoac bang|nhieu hon hoac bang|toi thieu|thap nhat",
  ],
  [{ kind: "compare", operator: "<" }, "nho hon|it hon|duoi"],
  [{ kind: "compare", operator: ">" }, "lon hon|nhieu hon|tren"],
  [
    { kind: "choice" },
    "thuoc|thuoc danh sach|mot trong|la mot trong|la mot trong cac|trong danh sach|chon trong",
  ],
  [{ kind: "pattern" }, "theo mau|dung mau|co dang|theo dang|dung dang"],
  [
    { kind: "required" },
    "bat buoc|bat buoc ghi|phai co|phai ghi|phai nhap|khong trong|khong duoc trong|khong de trong|khong duoc de trong|khong bo trong",
  ],
  [
    { kind: "required-when" },
    "bat buoc khi|bat buoc neu|bat buoc khi co|phai co khi|phai ghi khi|phai co neu|phai ghi neu",
  ],
  [{ kind: "type" }, "la|la kieu|la loai|kieu|loai|co kieu"],
  [{ kind: "unique" }, "khong trung|khong trung lap|khong trung nhau|khong lap|duy nhat"],
  [{ kind: "range" }, "trong khoang|nam trong khoang|khoang|tu|tu den"],
  [{ kind: "tt-sequence" }, "lien tuc|danh so lien tuc|so thu tu lien tuc|thu tu lien tuc"],
];

const words: ReadonlyMap<string, RuleOperator> = new Map(
  wordsOf.flatMap(([operator, list]) => list.split("|").map((word) => [word, operator] as const)),
);
