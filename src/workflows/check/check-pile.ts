/** Reports of files that were read in the pane, each with the unit of the list it is of, in the order of the files. */
import type { ConfirmedName, Decisions } from "../../core/campaign/decisions";
import { noDecisions } from "../../core/campaign/decisions";
import { settledIdentity } from "../../core/campaign/settled-identity";
import type { Explanation } from "../../core/explanations/explanation";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import { breathe } from "../breathe";
import type { PileEntry } from "../read-pile";
import { withIdentity } from "../read-submission";
import type { CheckedReport } from "./checked-report";
import type { PreviousFigures } from "./previous/previous-figures";
import { reportOf } from "./report-of";
import { withFileNotes } from "./with-file-notes";

export interface CheckPileInput {
  readonly entries: readonly PileEntry[];
  /** The form by which they were read. */
  readonly template: Template;
  readonly units: readonly OrgUnit[];
  readonly previous?: PreviousFigures | undefined;
  readonly explanations?: readonly Explanation[];
  /** By which the files are due, an ISO day; where the form names one it need not be told. */
  readonly deadline?: string | null | undefined;
  /** What the officer said of files whose unit was not clear, and the names the workbook remembers. */
  readonly decisions?: Pick<Decisions, "unitOf">;
  readonly confirmedNames?: readonly ConfirmedName[];
}

/** Lists of units among the files are no reports. A few files at a time, so that the pane can draw and hear a click. */
export async function checkPile(input: CheckPileInput): Promise<readonly CheckedReport[]> {
  const { entries, template, units, previous, explanations = [] } = input;
  const { decisions = noDecisions, confirmedNames = [] } = input;
  const sent = entries.filter(({ unitList }) => unitList === undefined);
  const submissions = await inTurns(sent, (one) =>
    withIdentity(one, settledIdentity(one, units, decisions, confirmedNames), units, { template, previous }),
  );
  const noted = withFileNotes(submissions, input);
  return inTurns(noted, (submission) => reportOf(submission, { template, explanations }));
}

const filesAtOnce = 8;

async function inTurns<One, Made>(all: readonly One[], make: (one: One) => Made): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    made.push(make(one));
    if (made.length % filesAtOnce === 0) await breathe();
  }
  return made;
}
