/**
 * What is wrong with a JSON document, in one Vietnamese sentence that names the place and the key. Of a choice between
 * several shapes the one that the document comes nearest to is spoken of.
 */
import type * as z from "zod";

const messages = {
  at: (place: string, fault: string) => (place === "" ? fault : `tại “${place}”, ${fault}`),
  unknownKeys: (keys: readonly string[]) =>
    `không có mục “${keys.join("”, “")}”; hãy kiểm tra chính tả hoặc bỏ đi.`,
  missing: "còn thiếu mục này.",
  wrongType: (expected: string) => `cần ghi ${expected}.`,
  notAmong: (values: readonly string[]) => `chỉ nhận một trong các giá trị: ${values.join(", ")}.`,
  tooSmall: "giá trị quá nhỏ hoặc để trống.",
  tooBig: "giá trị quá lớn.",
  wrongForm: "giá trị không đúng dạng.",
};

const typeWords: Readonly<Record<string, string>> = {
  string: "chữ trong ngoặc kép",
  number: "một số",
  int: "một số nguyên",
  boolean: "true hoặc false",
  array: "một danh sách [ … ]",
  object: "một nhóm mục { … }",
};

type Issue = z.core.$ZodIssue;

/** @param issues Of a parse that reports its input. */
export function schemaFault(issues: readonly Issue[]): string {
  const [first] = misspeltFirst(issues.map((issue) => nearest(issue, [])));
  return first ? messages.at(placeOf(first.path), faultOf(first.issue)) : messages.wrongForm;
}

interface PlacedIssue {
  readonly issue: Issue;
  /** From the top of the document. */
  readonly path: readonly PropertyKey[];
}

/** Of several shapes that do not fit, the fault of the one that fits furthest into the document, and but for the fewest places. */
function nearest(issue: Issue, above: readonly PropertyKey[]): PlacedIssue {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union") return { issue, path };
  const [best] = issue.errors
    .map((faults) => faults.map((fault) => nearest(fault, path)))
    .filter((faults) => faults.length > 0)
    .sort((one, other) => deepest(other) - deepest(one) || one.length - other.length);
  const [first] = misspeltFirst((best ?? []).filter((fault) => depthOf(fault) === deepest(best ?? [])));
  return first ?? { issue, path };
}

/** A misspelt key is missing under its right name, too: it is named as it stands there. */
function misspeltFirst(faults: readonly PlacedIssue[]): readonly PlacedIssue[] {
  const isMisspelt = ({ issue }: PlacedIssue) => issue.code === "unrecognized_keys";
  return [...faults].sort((one, other) => Number(isMisspelt(other)) - Number(isMisspelt(one)));
}

function deepest(faults: readonly PlacedIssue[]): number {
  return Math.max(0, ...faults.map(depthOf));
}

/** Of unknown keys zod names the object that they stand in. */
function depthOf({ issue, path }: PlacedIssue): number {
  return path.length + (issue.code === "unrecognized_keys" ? 1 : 0);
}

/** ["criteria", 0, "judge", "by"] → "criteria[0].judge.by" */
function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === "number") return `${place}[${key}]`;
    return place === "" ? String(key) : `${place}.${String(key)}`;
  }, "");
}

function faultOf(issue: Issue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return messages.unknownKeys(issue.keys);
    case "invalid_type":
      return issue.input === undefined
        ? messages.missing
        : messages.wrongType(typeWords[issue.expected] ?? issue.expected);
    case "invalid_value":
      return messages.notAmong(issue.values.map(String));
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? messages.notAmong(issue.options.map(String))
        : messages.wrongForm;
    case "too_small":
      return messages.tooSmall;
    case "too_big":
      return messages.tooBig;
    default:
      return messages.wrongForm;
  }
}
