/** What is worth knowing of a file besides its figures: sent late, sent again, the unit's name written in its own way. */
import { printedDeadline } from "../../core/templates/deadline";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import type { Submission } from "../read-submission";
import { duplicateFindings, lateFinding, unitNameNotes } from "./file-notes";

export interface FileCircumstances {
  readonly units: readonly OrgUnit[];
  readonly template: Template | undefined;
  /** An ISO day; else the one the form prints, else the one the file's own form says. */
  readonly deadline?: string | null | undefined;
}

/** In the same order; the notes are the same whatever that order is. */
export function withFileNotes(
  submissions: readonly Submission[],
  { units, template, deadline }: FileCircumstances,
): readonly Submission[] {
  const repeated = duplicateFindings(submissions);
  const due = deadline ?? (template && printedDeadline(template));
  return submissions.map((submission) => {
    const notes = [
      lateFinding(submission, due ?? submission.deadline) ?? [],
      repeated.get(submission.file) ?? [],
      unitNameNotes(submission, units),
    ].flat();
    return notes.length === 0 ? submission : { ...submission, findings: [...submission.findings, ...notes] };
  });
}
