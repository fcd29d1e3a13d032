/**
 * What a workbook of the last period is, by what it holds: a consolidation that DOAN made, a unit's own report, or a
 * plain table of units. The first that gives figures counts.
 */
import { ownTables } from "../../../core/consolidation/own-sheets";
import { campaignTextId } from "../../../core/campaign/write-campaign";
import type { Figure } from "../../../core/model/figure";
import type { FieldId } from "../../../core/model/report-data";
import { readCompleteness } from "../../../core/templates/read-stamp";
import type { ReportReading } from "../../../core/templates/read-report";
import type { ParsedFormulas } from "../../../core/templates/recompute";
import type { OrgUnit } from "../../../core/units/org-unit";
import { type FormReader, type OpenedFile, sentFileOf } from "../../read-sent-file";
import { type Submission, submissionOf } from "../../read-submission";
import { parsedCampaign } from "../../remembered-campaign";
import { detailFigures } from "./detail-tables";
import type { PreviousPart, UnitFigures } from "./previous-figures";
import { recomputed } from "./recomputed";
import { rememberedFigures } from "./remembered-figures";
import { unitTable } from "./unit-table";

const messages = {
  unitUnknown: (file: string) =>
    `Chưa rõ “${file}” là báo cáo kỳ trước của đơn vị nào nên không dùng tệp này để đối chiếu.`,
};

export interface PreviousReader {
  readonly form: FormReader;
  readonly units: readonly OrgUnit[];
  /** Of the form, parsed once for all units. */
  readonly formulas: ParsedFormulas;
}

/** `undefined` for a workbook that holds nothing of the form. */
export function previousPart(file: OpenedFile, reader: PreviousReader): PreviousPart | undefined {
  const submission = submissionOf(sentFileOf(file, reader.form), reader.units);
  const { period, sentAt, modifiedAt } = submission;
  const base = { file: file.file, period, sentAt, modifiedAt, notes: [] };
  const byUnit = consolidatedFigures(file, reader);
  if (byUnit.size > 0) {
    const units = new Map<string, UnitFigures>(
      [...byUnit].map(([code, inputs]) => [code, recomputed(reader.form.template, inputs, reader.formulas)]),
    );
    const receiver = reportUnit(submission, reader.units);
    if (receiver !== undefined && submission.reading) units.set(receiver, reported(submission.reading));
    return { ...base, period: readCompleteness(file.workbook)?.period ?? period, units };
  }
  const isReport = (submission.reading?.layouts.length ?? 0) > 0 && !submission.isBlank;
  if (submission.reading && isReport) {
    const unit = reportUnit(submission, reader.units);
    return unit === undefined
      ? { ...base, units: new Map(), notes: [messages.unitUnknown(file.file)] }
      : { ...base, units: new Map([[unit, reported(submission.reading)]]) };
  }
  const table = unitTable(file.workbook, reader.form.template, reader.units);
  return table && { ...base, ...table, period: table.period ?? period };
}

function consolidatedFigures(
  { workbook }: OpenedFile,
  { form: { template }, units }: PreviousReader,
): ReadonlyMap<string, ReadonlyMap<FieldId, Figure>> {
  const details = ownTables(workbook).size > 0 ? detailFigures(workbook, template, units) : undefined;
  if (details && details.size > 0) return details;
  const stored = workbook.storedTexts?.get(campaignTextId);
  const read = stored === undefined ? undefined : parsedCampaign(stored);
  return read?.outcome === "remembered" ? rememberedFigures(read.campaign, template, units) : new Map();
}

/** "" for the one unit of a workbook where there is no list. */
function reportUnit({ identity }: Submission, units: readonly OrgUnit[]): string | undefined {
  if (units.length === 0) return "";
  return identity.outcome === "identified" ? identity.unit.code : undefined;
}

/** What a careful reader recovers of a report; a cell whose row or column it lacks says nothing of the period. */
function reported({ report }: Pick<ReportReading, "report">): UnitFigures {
  return (field) => {
    const figure = report.sheets.get(field.slice(0, field.lastIndexOf("!")))?.fields.get(field)?.figure;
    return figure?.kind === "not-submitted" ? undefined : figure;
  };
}
