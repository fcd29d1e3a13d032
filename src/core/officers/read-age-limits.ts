/**
 * A table of ages by post, as the officer keeps it on a sheet:
 *   Chức vụ | Tuổi lần đầu (không quá) | Tuổi đương nhiệm (không quá) | Từ ngày | Đến ngày | Văn bản
 */
import { a1 } from "../model/address";
import { type CellValue, cellAt, type Grid } from "../model/grid";
import { gridOfValues } from "../model/grid-of-values";
import { foldText } from "../text/fold-text";
import { isNotApplicable } from "../text/nothing-text";
import { readDateText } from "../text/read-date";
import { type CaptionedTable, captionedTable, textAt } from "../tables/captioned-table";
import type { AgeLimit } from "./age-limit";

const messages = {
  noTable:
    "Bảng tuổi cần có dòng tiêu đề với cột “Chức vụ” và cột “Tuổi” (lần đầu hoặc đương nhiệm), mỗi chức vụ một dòng.",
  badAge: (text: string) => `Không đọc được tuổi từ “${text}”. Đề nghị ghi bằng chữ số, ví dụ 35.`,
  badDay: (text: string) => `Không đọc được ngày từ “${text}”. Đề nghị ghi dạng ngày/tháng/năm.`,
};

export interface AgeTableFault {
  readonly cell: string;
  readonly message: string;
}

export type AgeLimitsRead =
  | {
      readonly outcome: "table";
      readonly limits: readonly AgeLimit[];
      readonly faults: readonly AgeTableFault[];
    }
  | { readonly outcome: "no-table"; readonly message: string };

export function readAgeLimits(grid: Grid): AgeLimitsRead {
  const table = captionedTable<Column>(grid, captions, ["post"]);
  if (!table || (!table.columns.has("inOffice") && !table.columns.has("firstTime")))
    return { outcome: "no-table", message: messages.noTable };
  const limits: AgeLimit[] = [];
  const faults: AgeTableFault[] = [];
  const line = { grid, table, tell: (fault: AgeTableFault) => faults.push(fault) };
  for (let row = table.firstRow; row <= grid.lastRow; row += 1) {
    const post = textAt(grid, row, table.columns.get("post") ?? 0);
    const firstTime = ageIn(line, row, "firstTime");
    const inOffice = ageIn(line, row, "inOffice");
    if (post === "" || (firstTime === null && inOffice === null)) continue;
    const document = textAt(grid, row, table.columns.get("document") ?? 0);
    limits.push({
      post,
      firstTime,
      inOffice,
      validFrom: dayIn(line, row, "validFrom"),
      validTo: dayIn(line, row, "validTo"),
      document: document === "" ? null : document,
    });
  }
  return limits.length > 0
    ? { outcome: "table", limits, faults }
    : { outcome: "no-table", message: messages.noTable };
}

/** The same from bare values, as a formula hands them over; the table made of the last ones is kept. */
export function ageLimitsOfValues(rows: readonly (readonly CellValue[])[]): AgeLimitsRead {
  const key = JSON.stringify(rows);
  if (key !== last?.key) last = { key, read: readAgeLimits(gridOfValues(rows)) };
  return last.read;
}

let last: { readonly key: string; readonly read: AgeLimitsRead } | undefined;

type Column = "post" | "firstTime" | "inOffice" | "validFrom" | "validTo" | "document";

const captions = {
  post: /^(chức (vụ|danh)|chức)/,
  firstTime: /lần đầu|khi (được )?(bầu|bổ nhiệm|giới thiệu)|tham gia lần/,
  inOffice: /đương (nhiệm|chức)|giữ chức|tối đa|không quá|^tuổi/,
  validTo: /^(hiệu lực |áp dụng )?(đến|hết)/,
  validFrom: /^(hiệu lực|áp dụng|từ)/,
  document: /văn bản|quyết định|căn cứ|nguồn/,
};

interface Line {
  readonly grid: Grid;
  readonly table: CaptionedTable<Column>;
  readonly tell: (fault: AgeTableFault) => void;
}

function ageIn({ grid, table, tell }: Line, row: number, name: Column): number | null {
  const at = table.columns.get(name);
  if (at === undefined) return null;
  const text = textAt(grid, row, at);
  if (text === "" || isNotApplicable(text)) return null;
  const age = /^(?:≤|<=|không quá|dưới hoặc bằng)? ?(\d{2})(?: tuổi)?$/.exec(foldText(text))?.[1];
  if (age !== undefined) return Number(age);
  tell({ cell: a1(row, at), message: messages.badAge(text) });
  return null;
}

function dayIn({ grid, table, tell }: Line, row: number, name: Column): number | null {
  const at = table.columns.get(name);
  const value = at === undefined ? null : cellAt(grid, row, at)?.value;
  if (typeof value === "number") return Math.floor(value);
  const text = at === undefined ? "" : textAt(grid, row, at);
  if (at === undefined || text === "" || isNotApplicable(text)) return null;
  const day = readDateText(text)?.serial;
  if (day === undefined) tell({ cell: a1(row, at), message: messages.badDay(text) });
  return day ?? null;
}
