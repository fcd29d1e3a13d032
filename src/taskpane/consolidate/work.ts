/** What is chosen and read before anything is written: the material of the views up to "Tổng hợp". */
import { type Decisions, noDecisions } from "../../core/campaign/decisions";
import { rootUnit } from "../../core/units/expected-units";
import type { WorkbookLook } from "../../workflows/look-at-workbook";
import type { UnitListChoice } from "../../workflows/unit-list-choice";
import { decisionsAfterReading, type PreflightInput } from "../../workflows/preflight";
import type { PileEntry } from "../../workflows/read-pile";
import { type PickedFile, withPickedFiles } from "../picked-files";
import type { CampaignCaption } from "../tabs/pane-tab";

export interface Work {
  /** The workbook as it was found: what a form is chosen from. */
  readonly found: WorkbookLook;
  /** The same with the form that was chosen. */
  readonly look: WorkbookLook;
  /** Null: there is none yet, it is built from the files. */
  readonly unitList: UnitListChoice | null;
  readonly files: readonly PickedFile[];
  /** What was read of the files, against the chosen form. */
  readonly entries: readonly PileEntry[];
  /** Whether sheets of this workbook that units filled in count like files. */
  readonly includesUnitSheets: boolean;
  /** Null until they are read. */
  readonly unitSheetEntries: readonly PileEntry[] | null;
  readonly decisions: Decisions;
}

export function newWork(look: WorkbookLook): Work {
  return {
    found: look,
    look,
    unitList: look.unitLists[0] ?? null,
    files: [],
    entries: [],
    includesUnitSheets: look.unitSheets.length > 0,
    unitSheetEntries: null,
    decisions: look.campaign?.decisions ?? noDecisions,
  };
}

/** Another form: what was read against the one before says nothing any more. */
export function withLook(work: Work, look: WorkbookLook): Work {
  return {
    ...work,
    look,
    entries: [],
    unitSheetEntries: null,
    includesUnitSheets: work.includesUnitSheets && look.unitSheets.length > 0,
    decisions: look.campaign?.decisions ?? work.decisions,
  };
}

export function withPicked(work: Work, files: readonly File[]): Work {
  return { ...work, files: withPickedFiles(work.files, files) };
}

/** With the file goes the unit list it may have been. */
export function withoutFile(work: Work, name: string): Work {
  const entries = work.entries.filter((entry) => entry.file !== name);
  const left = { ...work, files: work.files.filter((file) => file.name !== name), entries };
  const source = work.unitList?.source;
  const isGone = source?.kind === "file" && source.file === name;
  return isGone ? { ...left, unitList: unitListsOf(left)[0] ?? null } : left;
}

/** A list that came among the files is taken where there is no other. */
export function withEntries(
  work: Work,
  entries: readonly PileEntry[],
  unitSheetEntries: readonly PileEntry[] | null,
): Work {
  const read = { ...work, entries: [...work.entries, ...entries], unitSheetEntries };
  const known = { ...read, unitList: read.unitList ?? unitListsOf(read)[0] ?? null };
  return { ...known, decisions: decisionsAfterReading(preflightInput(known), entries) };
}

/** The list was built from the files and is a sheet of the workbook now. */
export function withSavedList(work: Work, list: UnitListChoice): Work {
  const look = { ...work.look, unitLists: [...work.look.unitLists, list] };
  return { ...work, look, unitList: list };
}

/** Every unit list there is to choose from: of this workbook, then of the files read. */
export function unitListsOf({ look, entries }: Work): readonly UnitListChoice[] {
  return [...look.unitLists, ...entries.flatMap(({ unitList }) => unitList ?? [])];
}

export function unreadFiles({ files, entries }: Work): readonly PickedFile[] {
  const read = new Set(entries.map(({ file }) => file));
  return files.filter(({ name }) => !read.has(name));
}

/** Whether there is anything to read before the preview. */
export function hasUnread(work: Work): boolean {
  return unreadFiles(work).length > 0 || (work.includesUnitSheets && work.unitSheetEntries === null);
}

/** Whether anything was picked, read or remembered that a preview could show. */
export function hasMaterial({ files, includesUnitSheets, look }: Work): boolean {
  return files.length > 0 || includesUnitSheets || (look.campaign?.files.length ?? 0) > 0;
}

/** Everything read: the files, then the unit sheets. */
export function entriesOf({ entries, includesUnitSheets, unitSheetEntries }: Work): readonly PileEntry[] {
  return includesUnitSheets ? [...entries, ...(unitSheetEntries ?? [])] : entries;
}

export function preflightInput(work: Work): PreflightInput {
  return {
    look: work.look,
    units: work.unitList?.units ?? [],
    entries: entriesOf(work),
    decisions: work.decisions,
  };
}

export function captionOf({ look, unitList }: Work): CampaignCaption {
  const receiver = unitList ? rootUnit(unitList.units) : look.receiver;
  return {
    receiver: receiver?.name ?? null,
    period: look.form?.template.period ?? look.campaign?.period ?? null,
  };
}
