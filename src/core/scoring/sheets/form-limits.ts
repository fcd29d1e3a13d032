/** What may be typed on a scoring form, with a word of advice, and what is laid over doubtful cells. */
import type { NewSheetCondition, ValidationRule } from "../../model/sheet-layout";
import { type Content, type CriteriaSet, isGroup } from "../criteria-set";
import { type FormLayout, rowsOfColumn } from "./form-layout";
import { dayLimit, joinedLimits, type Limit, textHint } from "./limits";
import { markLimit } from "./mark-limits";
import { markWords } from "./mark-words";
import { quoted } from "./score-cells";
import { inheritedByContent } from "./starting-marks";

const words = {
  evidence: "Minh chứng",
  usualEvidence:
    "Ghi số, ký hiệu văn bản, ngày, đường dẫn hoặc ảnh. Để trống hay ghi “không” là chưa có minh chứng.",
  notNeeded: "Nội dung này không cần minh chứng.",
};

export function formLimits(set: CriteriaSet, layout: FormLayout): readonly ValidationRule[] {
  const contents = layout.nodes.flatMap(({ node, row }) => (isGroup(node) ? [] : [{ node, row }]));
  const rows = contents.map(({ row }) => row);
  const column = layout.columnOf;
  const inherited = inheritedByContent(set, null);
  return [
    ...joinedLimits(
      column("self"),
      contents.map(({ node, row }) => ({
        row,
        limit: node.judge.by === "reviewer" ? null : markLimit(node, { on: "form", mayExempt: false }),
      })),
    ),
    ...joinedLimits(
      column("reviewed"),
      contents.map(({ node, row }) => ({ row, limit: markLimit(node, { on: "form", mayExempt: true }) })),
    ),
    ...joinedLimits(
      column("evidence"),
      contents.map(({ node, row }) => ({
        row,
        limit: evidenceHint(node, inherited.get(node.code)?.needsEvidence ?? true),
      })),
    ),
    ...[column("reviewedOn"), column("mendBy")].map((at) => ({
      ...dayLimit,
      ranges: rowsOfColumn(at, rows),
    })),
  ];
}

function evidenceHint({ evidenceHint: hint }: Content, isNeeded: boolean): Limit {
  return textHint(words.evidence, isNeeded ? (hint ?? words.usualEvidence) : words.notNeeded);
}

export function formConditions(set: CriteriaSet, layout: FormLayout): readonly NewSheetCondition[] {
  const first = layout.nodes[0]?.row ?? 1;
  const fixed = (id: "self" | "reviewed") => `$${layout.cell(id, first)}`;
  return [
    {
      kind: "look",
      ranges: layout.range("reviewed"),
      formula: `AND(${fixed("self")}<>"",${fixed("reviewed")}<>"",${fixed("self")}<>${fixed("reviewed")})`,
      tone: "doubtful",
    },
    ...(["self", "reviewed"] as const).map((id): NewSheetCondition => ({
      kind: "look",
      ranges: layout.range(id),
      formula: `${fixed(id)}=${quoted(markWords.notMet)}`,
      tone: "bad",
    })),
    ...unproven(set, layout),
    { kind: "look", ranges: layout.range("official"), formula: "TRUE", tone: "muted" },
  ];
}

/** Where something is claimed, and what would prove it is missing. */
function unproven(set: CriteriaSet, layout: FormLayout): readonly NewSheetCondition[] {
  const inherited = inheritedByContent(set, null);
  const rows = layout.nodes.flatMap(({ node, row }) =>
    inherited.get(node.code)?.needsEvidence ? [row] : [],
  );
  const [first] = rows;
  if (first === undefined) return [];
  const counted = `$${layout.cell("official", first)}`;
  const nothing = ['""', quoted(markWords.notMet), quoted(markWords.exempt), "0"];
  const claims = nothing.map((word) => `${counted}<>${word}`).join(",");
  return [
    {
      kind: "look",
      ranges: rowsOfColumn(layout.columnOf("evidence"), rows),
      formula: `AND(${claims},TRIM($${layout.cell("evidence", first)})="")`,
      tone: "doubtful",
    },
  ];
}
