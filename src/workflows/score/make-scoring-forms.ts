/**
 * "Tạo phiếu chấm": a scoring form for each unit as a sheet of the open workbook, in one change. A form that is there is
 * never written over: only units without one get theirs.
 */
import { sheetNamer } from "../../core/model/sheet-names";
import type { Workbook } from "../../core/model/grid";
import { readScorecards } from "../../core/scoring/reading/read-scorecards";
import type { Scorecard } from "../../core/scoring/scorecard";
import { setArgument } from "../../core/scoring/sheets/score-formulas";
import { scoringForm, scoringFormStamp } from "../../core/scoring/sheets/scoring-form";
import { matchUnit } from "../../core/units/match-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import type { HostFailure } from "../../host/host-failure";
import type { Changed, OpenWorkbook, Place } from "../../host/open-workbook";
import { breathe } from "../breathe";
import { wholeWorkbook } from "../whole-workbook";
import type { CriteriaChoice } from "./criteria-here";
import { writtenGrid } from "./own-score-sheet";

const messages = {
  label: (forms: number) => `Tạo ${forms} phiếu chấm`,
  sheet: (unit: string) => `Phiếu chấm ${unit}`,
  shortSheet: (unit: string) => `PC ${unit}`,
  noUnits: "Chưa có đơn vị nào để tạo phiếu. Hãy chọn danh sách đơn vị trước.",
  allThere: (forms: number) => `Cả ${forms} đơn vị đã có phiếu chấm trong tệp này nên không tạo thêm.`,
  kept: (units: readonly string[]) =>
    `${units.length} đơn vị đã có phiếu chấm, giữ nguyên: ${units.slice(0, mostNamed).join(", ")}${units.length > mostNamed ? " …" : ""}.`,
  tooMany: (forms: number) =>
    `Sẽ thêm ${forms} trang vào tệp này, khó tìm và mở chậm. Nên chấm thẳng trên bảng tổng hợp (mỗi đơn vị một dòng), hoặc chọn ít đơn vị hơn; vẫn có thể tạo đủ ${forms} phiếu.`,
};

const mostNamed = 8;
/** Tabs beyond that cannot be found by looking. */
const usualForms = 60;
const longestSheetName = 31;

export interface MakeFormsInput {
  readonly choice: Pick<CriteriaChoice, "set" | "sheet">;
  /** Those that get a form. */
  readonly units: readonly OrgUnit[];
  /** "2023", "2023-Q4"; null leaves a line to fill in. */
  readonly period: string | null;
  /** What units marked already, by their codes: it stands in their forms, to be reviewed. */
  readonly cards?: ReadonlyMap<string, Scorecard>;
  /** The officer wants them all the same. */
  readonly evenIfMany?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export type FormsMade =
  | {
      readonly outcome: "made";
      readonly change: Changed;
      readonly forms: number;
      readonly place: Place;
      /** Vietnamese: units that had a form. */
      readonly notes: readonly string[];
    }
  | { readonly outcome: "too-many"; readonly forms: number; readonly message: string }
  | { readonly outcome: "nothing"; readonly message: string };

export async function makeScoringForms(
  input: MakeFormsInput,
  host: OpenWorkbook,
): Promise<FormsMade | HostFailure> {
  const { choice, units, period, cards } = input;
  if (units.length === 0) return { outcome: "nothing", message: messages.noUnits };
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { workbook } = opened;
  const present = unitsWithForm(workbook, input);
  const wanted = units.filter(({ code }) => !present.has(code));
  if (wanted.length === 0) return { outcome: "nothing", message: messages.allThere(units.length) };
  if (wanted.length > usualForms && input.evenIfMany !== true)
    return { outcome: "too-many", forms: wanted.length, message: messages.tooMany(wanted.length) };
  await breathe();
  const namer = sheetNamer(workbook.sheets.map(({ name }) => name));
  const setRef = setArgument(choice.set, writtenGrid(workbook, choice.sheet));
  const firstNumber = lastFormNumber(workbook) + 1;
  const made = wanted.map((unit, index) => {
    const name = namer.nameFor(sheetName(unit.name));
    const card = cards?.get(unit.code);
    return {
      sheet: scoringForm(choice.set, { unit, period, setRef, name, ...(card ? { card } : {}) }),
      stamp: scoringFormStamp(choice.set, name, firstNumber + index),
    };
  });
  await breathe();
  const change = await host.change(
    { sheets: [], newSheets: made.map(({ sheet }) => sheet), definedNames: made.map(({ stamp }) => stamp) },
    {
      label: messages.label(made.length),
      ...(input.signal ? { signal: input.signal } : {}),
      ...(input.onProgress ? { onProgress: input.onProgress } : {}),
    },
  );
  if (change.outcome === "failed") return change;
  const place: Place = { sheet: made[0]?.sheet.name ?? "", address: "A1" };
  const kept = units.filter(({ code }) => present.has(code)).map(({ name }) => name);
  return (
    (await host.select(place)) ?? {
      outcome: "made",
      change,
      forms: made.length,
      place,
      notes: kept.length > 0 ? [messages.kept(kept)] : [],
    }
  );
}

/** Codes of the units that a form in this workbook names, whoever made it. */
function unitsWithForm(workbook: Workbook, { choice, units }: MakeFormsInput): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { kind, unitText } of readScorecards(workbook, choice.set).cards) {
    if (kind !== "form" || unitText === null) continue;
    const match = matchUnit(unitText, units);
    if (match.outcome === "exact" || match.outcome === "likely") codes.add(match.unit.code);
  }
  return codes;
}

function lastFormNumber({ definedNames }: Workbook): number {
  return definedNames.reduce(
    (last, { name }) => Math.max(last, Number(/^DOAN_PHIEU_CHAM_(\d+)$/i.exec(name)?.[1] ?? 0)),
    0,
  );
}

/** The unit's name must be read on the tab; what is cut off it would make two units one. */
function sheetName(unit: string): string {
  const whole = messages.sheet(unit);
  return whole.length <= longestSheetName ? whole : messages.shortSheet(unit);
}
