/** One mark out of several rows of a content: it is met only if all its parts are. */
import { exactSum } from "../../model/exact-sum";
import { type Mark, unmarked } from "../scorecard";

/** `own` is the mark on the row of the content itself, which may be blank where its parts are marked. */
export function combinedMark(own: Mark, parts: readonly Mark[]): Mark {
  if (parts.every(({ kind }) => kind === "unmarked")) return own;
  if (own.kind !== "unmarked") {
    const failed = parts.find(({ kind }) => kind === "not-met");
    return own.kind === "met" && failed ? failed : own;
  }
  if (parts.some(({ kind }) => kind === "unmarked")) return unmarked;
  const asked = parts.filter(({ kind }) => kind !== "exempt");
  const [first] = asked;
  if (!first) return { kind: "exempt" };
  for (const kind of ["unreadable", "not-met", "met-without-evidence"] as const) {
    const decisive = asked.find((part) => part.kind === kind);
    if (decisive) return decisive;
  }
  if (asked.every(({ kind }) => kind === "met")) return first;
  const points = asked.flatMap((part) => (part.kind === "points" ? [part.points] : []));
  if (points.length === asked.length) return { kind: "points", points: exactSum(points) };
  return asked.length === 1 ? first : { kind: "unreadable", text: asked.map(partText).join("; ") };
}

function partText(part: Mark): string {
  switch (part.kind) {
    case "points":
      return String(part.points);
    case "ratio":
      return `${part.actual}/${part.target}`;
    case "counts":
      return part.counts.join(" và ");
    case "unreadable":
      return part.text;
    default:
      return words[part.kind];
  }
}

const words = {
  met: "Đạt",
  "not-met": "Không đạt",
  "met-without-evidence": "Thiếu MC",
  exempt: "Miễn",
  unmarked: "",
};
