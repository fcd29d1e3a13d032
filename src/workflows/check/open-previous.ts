/**
 * The figures of the last period, from whatever the office kept of it: a consolidation of DOAN's, units' own reports,
 * a plain table with a row (or column) for each unit. Everything is found by meaning, never by address.
 */
import { periodWords } from "../../core/model/period";
import { compareText } from "../../core/consolidation/compare-text";
import { laterFirst } from "../../core/consolidation/choose-files";
import { reportReader } from "../../core/templates/read-report";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import type { SourceFile } from "../../host/source-file";
import { openWorkbook } from "../open-form";
import { placeOfFault } from "../place-of-fault";
import type { Hosts } from "../read-sent-file";
import { isPeriodBefore, periodBefore } from "./period-before";
import type { PreviousFigures, PreviousPart, UnitFigures } from "./previous/previous-figures";
import { type PreviousReader, previousPart } from "./previous/previous-sources";

const messages = {
  unreadable: (file: string, why: string) => `Không mở được số liệu kỳ trước “${file}”. ${why}`,
  nothing: (file: string) =>
    `Không tìm thấy số liệu kỳ trước của đơn vị nào trong “${file}”. Hãy chọn kết quả tổng hợp kỳ trước, báo cáo kỳ trước của đơn vị, hoặc một bảng có mỗi đơn vị một dòng, tiêu đề cột là mã hay tên các dòng của biểu và có ghi đó là cột nào của biểu nào.`,
  fault: (file: string, place: string) =>
    `Phần mềm gặp lỗi khi đọc số liệu kỳ trước “${file}” (${place}). Đề nghị gửi tệp cho người phụ trách phần mềm.`,
  otherPeriod: (file: string, found: string, wanted: string | null) =>
    `Tệp kỳ trước “${file}” là ${found}, không phải ${wanted ?? "kỳ liền trước"}; chênh lệch với kỳ trước có thể do chọn nhầm tệp. Hãy kiểm tra lại.`,
  setAside: (file: string, found: string, wanted: string) =>
    `Không dùng “${file}” vì là ${found}, không phải ${wanted}.`,
  noPeriod: (file: string) =>
    `Tệp kỳ trước “${file}” không ghi là kỳ nào. Hãy kiểm tra đã chọn đúng tệp chưa.`,
};

export interface OpenPreviousOptions {
  /** The period that is checked, where it is not the one the form prints. */
  readonly period?: string | null;
}

export type OpenedPrevious =
  | {
      readonly outcome: "opened";
      readonly previous: PreviousFigures;
      /** Vietnamese: another period than the one before, a file that could not be used … */
      readonly notes: readonly string[];
    }
  /** Vietnamese: what is wrong and what to do. */
  | { readonly outcome: "refused"; readonly message: string };

/** One file, or several reports of units; the later of two files of a unit counts. */
export async function openPrevious(
  files: SourceFile | readonly SourceFile[],
  template: Template,
  units: readonly OrgUnit[],
  hosts: Pick<Hosts, "reader">,
  options: OpenPreviousOptions = {},
): Promise<OpenedPrevious> {
  const form = { template, read: reportReader(template) };
  const reader: PreviousReader = { form, units, formulas: new Map() };
  const parts: PreviousPart[] = [];
  const refusals: string[] = [];
  for (const file of "read" in files ? [files] : files) {
    const read = await readPart(file, hosts, reader);
    if (typeof read === "string") refusals.push(read);
    else parts.push(read);
  }
  const checked = options.period ?? template.period;
  const { used, notes } = ofOnePeriod(parts, checked);
  const withUnits = used.filter((part) => part.units.size > 0);
  const told = [...refusals, ...parts.flatMap((part) => part.notes), ...notes];
  if (withUnits.length === 0)
    return { outcome: "refused", message: told[0] ?? messages.nothing(namesOf(files)) };
  return {
    outcome: "opened",
    previous: figuresOf(withUnits),
    notes: [...told, ...periodNotes(withUnits, checked)],
  };
}

async function readPart(
  file: SourceFile,
  { reader }: Pick<Hosts, "reader">,
  of: PreviousReader,
): Promise<PreviousPart | string> {
  try {
    const opened = await openWorkbook(file, reader);
    if (opened.outcome === "refused") return messages.unreadable(file.name, opened.message);
    const { workbook, container } = opened;
    const part = previousPart({ file: file.name, sha256: "", workbook, container }, of);
    return part ?? messages.nothing(file.name);
  } catch (error) {
    // Whatever is in the file, the check itself goes on without it.
    return messages.fault(file.name, placeOfFault(error));
  }
}

/** Where files of the period before are among them, those of other periods are set aside. */
function ofOnePeriod(
  parts: readonly PreviousPart[],
  checked: string | null,
): { readonly used: readonly PreviousPart[]; readonly notes: readonly string[] } {
  const isRight = ({ period }: PreviousPart) =>
    period !== null && checked !== null && isPeriodBefore(period, checked);
  const right = parts.find(isRight);
  if (!right) return { used: parts, notes: [] };
  const other = parts.filter((part) => part.period !== null && !isRight(part));
  return {
    used: parts.filter((part) => !other.includes(part)),
    notes: other.map(({ file, period }) =>
      messages.setAside(file, periodWords(period ?? ""), periodWords(right.period ?? "")),
    ),
  };
}

function figuresOf(parts: readonly PreviousPart[]): PreviousFigures {
  const units = new Map<string, UnitFigures>();
  const laterLast = [...parts].sort(laterFirst).reverse();
  for (const part of laterLast) for (const [code, figures] of part.units) units.set(code, figures);
  return {
    period: laterLast.flatMap(({ period }) => period ?? []).at(-1) ?? null,
    unitCodes: [...units.keys()].filter((code) => code !== "").sort(compareText),
    figureOf: (unitCode, field) => units.get(unitCode ?? "")?.(field),
  };
}

function periodNotes(parts: readonly PreviousPart[], checked: string | null): readonly string[] {
  return parts.flatMap(({ file, period }) => {
    if (period === null) return [messages.noPeriod(file)];
    if (checked === null || isPeriodBefore(period, checked)) return [];
    const wanted = periodBefore(checked);
    return [messages.otherPeriod(file, periodWords(period), wanted && periodWords(wanted))];
  });
}

function namesOf(files: SourceFile | readonly SourceFile[]): string {
  return "read" in files ? files.name : files.map(({ name }) => name).join("”, “");
}
