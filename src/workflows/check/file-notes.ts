/**
 * What is worth knowing of a whole file beside the others: sent late, sent again, the unit's name written in a way
 * of its own. All of it is a note: none of it makes a figure wrong.
 */
import { laterFirst } from "../../core/consolidation/choose-files";
import { dateWords } from "../../core/consolidation/statement-words";
import type { Finding } from "../../core/model/finding";
import { foldText } from "../../core/text/fold-text";
import type { UnitEvidence } from "../../core/units/identify-unit";
import { matchUnit } from "../../core/units/match-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import type { Submission } from "../read-submission";

const messages = {
  late: (sent: string, deadline: string) => `Báo cáo ghi ngày gửi ${sent}, sau hạn nộp ${deadline}.`,
  lateBySaving: (sent: string, deadline: string) =>
    `Báo cáo không ghi ngày gửi; tệp được lưu lần cuối ngày ${sent}, sau hạn nộp ${deadline}.`,
  repeated: (unit: string, others: readonly string[], day: string) =>
    `${unit} đã gửi trước đó ${others.map((file) => `“${file}”`).join(", ")}; bản này${day === "" ? "" : ` (ngày ${day})`} gửi sau nên thay bản trước.`,
  identical: (unit: string, other: string) =>
    `${unit} đã gửi tệp “${other}” giống hệt tệp này; chỉ cần giữ một.`,
  otherName: (found: string, name: string) =>
    `Tên đơn vị ghi “${found}”, trong danh sách là “${name}”; đã hiểu là một đơn vị. Đề nghị ghi thống nhất theo danh sách.`,
  twoNames: (found: string, other: string, cell: string) =>
    `Trong một tệp, tên đơn vị ghi hai cách: ở đây “${found}”, ở ô ${cell} lại ghi “${other}”. Đề nghị ghi thống nhất.`,
};

/** @param formsDeadline An ISO day; where the form is not known to say one, that of the unit's own copy holds. */
export function lateFinding(
  { sentAt, refusal, deadline: own }: Pick<Submission, "sentAt" | "refusal" | "deadline">,
  formsDeadline?: string,
): Finding | undefined {
  const deadline = formsDeadline ?? own;
  if (refusal || sentAt === null || deadline === undefined || sentAt.slice(0, 10) <= deadline)
    return undefined;
  // A form taken over from an earlier period still names that period's deadline.
  if (daysBetween(deadline, sentAt) > longestDelayDays) return undefined;
  // A day written in the report is a day; when a file was saved is a moment.
  const message = sentAt.length > 10 ? messages.lateBySaving : messages.late;
  return {
    ...note("DV.MUON", message(dateWords(sentAt), dateWords(deadline))),
    found: sentAt.slice(0, 10),
    expected: deadline,
  };
}

/** Later files of a unit that sent several, by file; the same file sent twice is told as such. */
export function duplicateFindings(
  submissions: readonly Submission[],
): ReadonlyMap<string, readonly Finding[]> {
  const findings = new Map<string, readonly Finding[]>();
  for (const [unit, sent] of byUnit(submissions)) {
    const inOrder = [...sent].sort(laterFirst).reverse();
    for (const [index, submission] of inOrder.entries()) {
      const earlier = inOrder.slice(0, index);
      if (earlier.length === 0) continue;
      const twin = earlier.find(({ sha256 }) => sha256 !== "" && sha256 === submission.sha256);
      const message = twin
        ? messages.identical(unit.name, twin.file)
        : messages.repeated(
            unit.name,
            earlier.map(({ file }) => file),
            dateWords(submission.sentAt),
          );
      findings.set(submission.file, [note("DV.TRUNG", message)]);
    }
  }
  return findings;
}

/**
 * Fields that name the unit otherwise than the list does, and the first other place of such a file that names it in
 * yet another way. Case, spaces and tone marks do not count. Letterheads alone are not held to the list: they are
 * written in capitals, with the words and bodies that belong to a letterhead.
 */
export function unitNameNotes(
  { identity, evidence }: Submission,
  units: readonly OrgUnit[],
): readonly Finding[] {
  if (identity.outcome !== "identified") return [];
  const { unit } = identity;
  // What leaves the unit open, or names another, is said elsewhere.
  const naming = evidence.filter(({ source, text }) => {
    if (source !== "field" && source !== "letterhead") return false;
    const match = matchUnit(text, units);
    return (match.outcome === "exact" || match.outcome === "likely") && match.unit === unit;
  });
  const fields = naming.filter(
    ({ source, text }) => source === "field" && foldText(text) !== foldText(unit.name),
  );
  const [field] = fields;
  const elsewhere =
    field &&
    naming.find(({ source, text }) => source === "letterhead" && foldText(text) !== foldText(field.text));
  return [
    ...fields.map((named) => nameNote(messages.otherName(named.text, unit.name), named, unit)),
    ...(field && elsewhere
      ? [nameNote(messages.twoNames(elsewhere.text, field.text, field.cell ?? ""), elsewhere, unit)]
      : []),
  ];
}

function nameNote(message: string, { sheet, cell, text }: UnitEvidence, { name }: OrgUnit): Finding {
  return { ...note("DV.TEN.KHAC", message), sheet, cell, found: text, expected: name };
}

const longestDelayDays = 60;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from)) / 86_400_000;
}

function byUnit(submissions: readonly Submission[]): ReadonlyMap<OrgUnit, readonly Submission[]> {
  const sent = new Map<OrgUnit, Submission[]>();
  for (const submission of submissions) {
    const { identity, refusal, isBlank } = submission;
    // What cannot be read replaces nothing.
    if (identity.outcome !== "identified" || refusal || isBlank) continue;
    const same = sent.get(identity.unit);
    if (same) same.push(submission);
    else sent.set(identity.unit, [submission]);
  }
  return sent;
}

function note(ruleId: string, message: string): Finding {
  return { ruleId, severity: "note", sheet: null, cell: null, message, blocking: false };
}
