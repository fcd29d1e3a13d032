/** What is asked about a file before consolidating, each with an answer that is proposed: nothing has to be typed. */
import { figureOfFile } from "../../core/campaign/carry-corrections";
import { laterFirst } from "../../core/consolidation/choose-files";
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import { dateWords } from "../../core/consolidation/statement-words";
import type { OrgUnit } from "../../core/units/org-unit";
import { fieldWords, figureWords, sheetOfField } from "../figure-words";
import type { Gathered } from "../gather-campaign";
import { isBlankForm, type Submission } from "../read-submission";
import type { FileCandidate, PreflightQuestion, PreflightRow } from "./preflight-row";
import { differentCells } from "./different-cells";
import type { RowsInput } from "./rows-input";

type CorrectedQuestion = NonNullable<PreflightRow["correctedQuestion"]>;

/** The first thing to ask; another may follow when it is answered. */
export function questionOf(
  submission: Submission,
  outcome: FileOutcome,
  input: RowsInput,
): PreflightQuestion | undefined {
  if (outcome.use === "counted") {
    const whichFile = whichFileOf(submission, outcome, input);
    const corrected = handCorrectedOf(outcome, input);
    // A question that is answered gives way to one that is not.
    return whichFile?.decided !== undefined ? (corrected ?? whichFile) : (whichFile ?? corrected);
  }
  return whichUnitOf(submission, outcome, input);
}

/**
 * What was corrected by hand is asked about beside the choice of the file, not after it: the file proposed is taken
 * where nobody chooses, and the corrections are decided about all the same.
 */
export function correctedQuestionOf(
  question: PreflightQuestion | undefined,
  outcome: FileOutcome,
  input: RowsInput,
): CorrectedQuestion | undefined {
  const isOpen = question?.kind === "which-file" && question.decided === undefined;
  return isOpen ? handCorrectedOf(outcome, input) : undefined;
}

function whichUnitOf(
  submission: Submission,
  { use }: FileOutcome,
  { units, decisions }: RowsInput,
): PreflightQuestion | undefined {
  const { identity, sha256, reading } = submission;
  const decided = decisions.unitOf[sha256];
  const isOpen = identity.outcome !== "identified" || decided === null;
  const isReport = use === "left-out" && (reading?.layouts.length ?? 0) > 0 && !isBlankForm(submission);
  if (!isOpen || !isReport) return undefined;
  const candidates = identity.outcome === "ambiguous" ? identity.candidates : [];
  return { kind: "which-unit", sha256, candidates, proposed: proposedUnit(candidates, units), decided };
}

/** Of several units none is more likely; of those already sure to have sent nothing, one may be left. */
function proposedUnit(candidates: readonly OrgUnit[], units: readonly OrgUnit[]): OrgUnit | null {
  const [only, ...others] = candidates.filter((unit) => units.includes(unit));
  return only && others.length === 0 ? only : null;
}

/** Files of one unit that differ and might each be the one: of copies nothing is asked. */
function whichFileOf(
  used: Submission,
  { unit }: FileOutcome,
  { pile, decisions, template }: RowsInput,
): PreflightQuestion | undefined {
  if (!unit) return undefined;
  const others = distinct(rivals(pile, unit).filter(({ sha256 }) => sha256 !== used.sha256));
  if (others.length === 0) return undefined;
  const [proposed, ...rest] = [used, ...others].sort(laterFirst);
  if (!proposed) return undefined;
  const candidateOf = (sent: Submission): FileCandidate => {
    const cells = differentCells(template, proposed, sent);
    return {
      sha256: sent.sha256,
      file: sent.file,
      sentWords: dateWords(sent.sentAt),
      differences: cells.length,
      cells: () => cells.map((cell) => cell()),
    };
  };
  return {
    kind: "which-file",
    unitCode: unit.code,
    candidates: [proposed, ...rest].map(candidateOf),
    proposed: proposed.sha256,
    decided: decisions.fileOf[unit.code],
  };
}

function rivals({ submissions, plan }: Gathered, unit: OrgUnit): readonly Submission[] {
  return submissions.filter((_, index) => {
    const outcome = plan.choice.outcomes[index];
    return outcome?.unit?.code === unit.code && (outcome.use === "counted" || outcome.use === "superseded");
  });
}

function distinct(files: readonly Submission[]): readonly Submission[] {
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}

function handCorrectedOf(
  { unit }: FileOutcome,
  { corrections, pile, decisions, template }: RowsInput,
): CorrectedQuestion | undefined {
  const own = corrections.filter(({ unitCode }) => unitCode === unit?.code);
  const report = pile.plan.reports.find((candidate) => candidate.unit.code === unit?.code);
  if (!unit || !report || own.length === 0) return undefined;
  return {
    kind: "hand-corrected",
    unitCode: unit.code,
    cells: own.map((correction) => ({
      field: [sheetOfField(template, correction.field)?.name, fieldWords(template, correction.field)]
        .filter((words) => words !== undefined)
        .join(" · "),
      mine: figureWords(correction.now),
      was: figureWords(correction.was),
      file: figureWords(figureOfFile(report, correction)),
    })),
    proposed: "mine",
    decided: decisions.hand[unit.code],
  };
}
