/** Which of the scoring forms count: by the rules of consolidation, after what is no form at all was set aside. */
import { isWorkbookFile } from "../../core/campaign/sent-file";
import { chooseFiles, type FileToChoose } from "../../core/consolidation/choose-files";
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import { fileReasons } from "../../core/consolidation/file-reasons";
import { type Candidate, type ChoosingRules, type Fate, groupedBy, noUnitReason } from "./candidate";
import { isUnmarked } from "./card-parts";
import { arePeriodsApart } from "./scored-period";

const words = {
  noForm:
    "Trong tệp không có phiếu chấm theo bộ tiêu chí này. Đề nghị đơn vị gửi phiếu chấm, hoặc chọn lại bộ tiêu chí.",
  otherPart: (used: string) => `Đơn vị còn phiếu chấm khác ở cùng tệp; đã dùng ${used}.`,
};

export function settleFiles(files: readonly Candidate[], rules: ChoosingRules): ReadonlyMap<Candidate, Fate> {
  const fates = new Map<Candidate, Fate>();
  const undecided = () => files.filter((candidate) => !fates.has(candidate));
  for (const candidate of files) {
    const fate = noFormFate(candidate, rules);
    if (fate) fates.set(candidate, fate);
  }
  // Two forms of one unit in one file have one date: they come best first.
  for (const group of groupedBy(undecided(), ({ part, unit }) => unit && `${unit.code} ${part.origin}`)) {
    const used = group.find(({ part }) => part.card && !isUnmarked(part.card)) ?? group[0];
    for (const candidate of group.filter((other) => other !== used))
      fates.set(candidate, { use: "settled", reason: words.otherPart(used.part.label) });
  }
  const open = undecided();
  const { outcomes } = chooseFiles(
    open.map((candidate) => toChoose(candidate, rules)),
    { ...rules, onlyClean: false, preferred: rules.decisions.fileOf },
  );
  for (const [index, candidate] of open.entries()) {
    const outcome = outcomes[index];
    if (outcome) fates.set(candidate, fateOf(candidate, outcome));
  }
  return withSettledBeside(fates);
}

/** A file without a scoring form, or with a blank one that is nobody's. */
function noFormFate({ part, unit }: Candidate, { expected, decisions }: ChoosingRules): Fate | undefined {
  const { sent, card } = part;
  if (sent.refusal || decisions.unitOf[sent.sha256] === null) return undefined;
  if (!card) return { use: "no-form", reason: words.noForm };
  const isTheirs = unit !== null && expected.has(unit.code);
  return isUnmarked(card) && !isTheirs ? { use: "other", reason: fileReasons.blankForm } : undefined;
}

function toChoose(candidate: Candidate, { period, decisions }: ChoosingRules): FileToChoose {
  const { part, unit } = candidate;
  const { sha256, refusal, sentAt, modifiedAt, ...sent } = part.sent;
  return {
    file: part.label,
    sha256,
    unit,
    noUnitReason: noUnitReason(candidate),
    readable: refusal === undefined,
    refusal: refusal?.message ?? null,
    isWorkbook: isWorkbookFile(part.sent),
    isOtherForm: false,
    // The form of a year belongs to the campaign of its last quarter, too.
    period: arePeriodsApart(sent.period, period) ? sent.period : period,
    sentAt,
    modifiedAt,
    findings: [],
    isDismissed: decisions.unitOf[sha256] === null,
  };
}

function fateOf({ part }: Candidate, { use, reason }: FileOutcome): Fate {
  const why = reason ?? part.sent.refusal?.message ?? "";
  switch (use) {
    case "counted":
      return { use };
    case "superseded":
    case "identical":
      return { use: "settled", reason: why };
    case "unreadable":
      return { use, reason: why };
    case "left-out":
      return { use: "other", reason: why };
  }
}

/**
 * A letter in Word, or a report without a form, waits for nobody where the unit's form came in another file; a damaged
 * workbook might be the later form.
 */
function withSettledBeside(fates: ReadonlyMap<Candidate, Fate>): ReadonlyMap<Candidate, Fate> {
  const counted = new Set(
    [...fates].flatMap(([{ unit }, { use }]) => (use === "counted" && unit ? unit.code : [])),
  );
  return new Map(
    [...fates].map(([candidate, fate]) => {
      const isNoForm =
        fate.use === "no-form" || (fate.use === "unreadable" && !isWorkbookFile(candidate.part.sent));
      const isBeside = isNoForm && candidate.unit !== null && counted.has(candidate.unit.code);
      return [candidate, isBeside ? { use: "settled", reason: fate.reason } : fate];
    }),
  );
}
