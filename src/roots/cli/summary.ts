/** What `consolidate` and `check` say on the screen: problems first, then the totals a person looks for. */
import { filesOf } from "../../core/consolidation/completeness";
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import type { Figure } from "../../core/model/figure";
import { periodWords } from "../../core/model/period";
import { a1 } from "../../core/model/address";
import { formatNumber } from "../../core/rules/format-number";
import type { TemplateRow, TemplateSheet } from "../../core/templates/template";
import type { Consolidated } from "../../workflows/consolidate-files";
import type { Submission } from "../../workflows/read-submission";

export function consolidateSummary(result: Consolidated, resultPath: string): string {
  const { template, statement, consolidation, choice, unitNotes } = result;
  const files = filesOf(statement);
  const named = (state: string) =>
    statement.unitStates
      .filter((unit) => unit.state === state)
      .map(({ unit }) => `${unit.name} (${unit.code})`);
  const lines = [
    `${template.title}${template.period === null ? "" : ` – ${periodWords(template.period)}`}`,
    `Đã tổng hợp ${statement.counted}/${statement.expected} đơn vị từ ${files.length} tệp.`,
    "",
    ...section("Chưa nộp", named("missing")),
    ...section("Không đọc được", files.filter(({ use }) => use === "unreadable").map(fileLine)),
    ...section("Để riêng, không tính", files.filter(({ use }) => use === "left-out").map(fileLine)),
    ...section(
      "Nộp nhiều lần",
      choice.duplicates.map(
        ({ code, files: sent, used }) =>
          `${code}: ${sent.length} tệp, ${used === null ? "chưa dùng tệp nào" : `dùng “${used}”`}`,
      ),
    ),
    ...section("Danh sách đơn vị", unitNotes),
    ...section("Đơn vị có lỗi cần sửa", faultLines(files)),
  ];
  for (const sheet of template.sheets)
    lines.push(
      ...sheetLines(sheet, consolidation.totals.get(sheet.key), consolidation.lists.get(sheet.key)?.length),
    );
  lines.push("", `Kết quả: ${resultPath}`);
  return lines.join("\n");
}

export function checkSummary(submissions: readonly Submission[]): string {
  const lines = submissions.map(({ file, identity, refusal, findings }) => {
    const unit = identity.outcome === "identified" ? identity.unit.name : "chưa rõ đơn vị";
    if (refusal) return `${file} · ${unit} · không đọc được: ${refusal.message}`;
    return `${file} · ${unit} · ${countWords(findings)}`;
  });
  return [`Đã kiểm tra ${submissions.length} tệp.`, "", ...lines].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  • ${line}`), ""];
}

function fileLine({ file, unit, reason }: FileOutcome): string {
  return `${file}${unit ? ` (${unit.name})` : ""}${reason === null ? "" : `: ${reason}`}`;
}

function faultLines(files: readonly FileOutcome[]): readonly string[] {
  return files
    .filter(({ use, findings }) => use === "counted" && findings.some(({ severity }) => severity !== "note"))
    .map(({ unit, file, findings }) => `${unit?.name ?? file}: ${countWords(findings)}`);
}

function countWords(findings: readonly { readonly severity: string }[]): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return `${count("error")} lỗi, ${count("explain")} cần giải trình, ${count("note")} lưu ý`;
}

/** The total row of a form, else its outermost rows; of a list, how many rows there are. */
function sheetLines(
  sheet: TemplateSheet,
  totals: ReadonlyMap<string, Figure> | undefined,
  listRows: number | undefined,
): readonly string[] {
  if (sheet.shape === "list") return [`${sheet.title}: ${formatNumber(listRows ?? 0)} dòng.`];
  if (sheet.shape !== "form" || !sheet.table || !totals) return [];
  const { rows, columns } = sheet.table;
  const totalRows = rows.filter(({ kind }) => kind === "total");
  const shown = totalRows.length > 0 ? totalRows : rows.filter(({ path }) => path.length === 0);
  return [
    `${sheet.title}:`,
    ...shown
      .slice(0, 4)
      .map(
        (row) =>
          `  ${row.label}: ${columns.flatMap((column) => columnText(row, column, totals)).join(" · ")}`,
      ),
  ];
}

function columnText(
  row: TemplateRow,
  column: {
    readonly id: string;
    readonly column: number;
    readonly number: string | null;
    readonly type: string;
  },
  totals: ReadonlyMap<string, Figure>,
): readonly string[] {
  const figure = totals.get(a1(row.row, column.column));
  const label = `(${column.number ?? column.id})`;
  if (figure?.kind === "number") {
    return [
      `${label} ${column.type === "percent" && Math.abs(figure.number) <= 1 ? `${formatNumber(Math.round(figure.number * 1000) / 10)}%` : formatNumber(figure.number)}`,
    ];
  }
  return figure?.kind === "ratio" ? [`${label} ${figure.numerator}/${figure.denominator}`] : [];
}
