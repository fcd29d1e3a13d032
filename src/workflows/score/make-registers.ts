/**
 * "Sổ đăng ký" and "Sổ công nhận" as sheets of the open workbook. The register of registrations is the officer's to fill
 * in: one that is there keeps every line and gets those of units that are not on it. The register of recognitions is a
 * list for a decision: another one is made beside it.
 */
import { sheetNamer } from "../../core/model/sheet-names";
import { stampNames } from "../../core/model/stamp";
import { absoluteRange } from "../../core/model/sheet-rows";
import { cellAt, type Workbook } from "../../core/model/grid";
import type { WorkbookPatch } from "../../core/model/workbook-patch";
import { recognitionRegister, recognitionStamp } from "../../core/scoring/sheets/recognition-register";
import {
  registrationRegister,
  registrationRows,
  registrationStamp,
} from "../../core/scoring/sheets/registration-register";
import { type StampedRange, stampedRange } from "../../core/templates/stamped-range";
import type { OrgUnit } from "../../core/units/org-unit";
import type { HostFailure } from "../../host/host-failure";
import type { Changed, OpenWorkbook, Place } from "../../host/open-workbook";
import { wholeWorkbook } from "../whole-workbook";
import { boardUnits } from "./board-units";
import { leftBehindStamp } from "./own-score-sheet";
import { readRegistration } from "./read-registers";
import type { ScoredUnits } from "./scored-units";

const messages = {
  registration: "Lập sổ đăng ký",
  recognition: "Lập sổ công nhận",
  registrationSheet: "Sổ đăng ký",
  recognitionSheet: "Sổ công nhận",
  added: (units: readonly string[], sheet: string) =>
    `Đã thêm ${units.length} đơn vị vào cuối sổ ở trang “${sheet}”; các dòng đã ghi giữ nguyên.`,
  allThere: (sheet: string) => `Sổ ở trang “${sheet}” đã có đủ các đơn vị nên không thêm gì.`,
  inTheWay: (sheet: string, row: number) =>
    `Dưới bảng ở trang “${sheet}” đang có nội dung (từ dòng ${row}) nên chưa thêm được đơn vị mới. Hãy chèn dòng trống vào cuối bảng hoặc dời nội dung đó đi rồi làm lại.`,
  noUnits: "Chưa có đơn vị nào để lập sổ. Hãy chọn danh sách đơn vị trước.",
  leftBehind: (old: string, made: string) =>
    `Sổ cũ ở trang “${old}” được giữ nguyên; sổ mới ở trang “${made}”.`,
};

export type RegisterMade =
  | {
      readonly outcome: "made";
      readonly change: Changed;
      readonly place: Place;
      /** Vietnamese. */
      readonly notes: readonly string[];
    }
  | { readonly outcome: "unchanged"; readonly place: Place; readonly message: string }
  | { readonly outcome: "not-ready"; readonly message: string };

export interface MakeRegistrationInput {
  readonly units: readonly OrgUnit[];
  /** Of which they register: "2024"; null leaves the deadline to be filled in. */
  readonly period: string | null;
  readonly setTitle: string;
}

export async function makeRegistration(
  { units, period, setTitle }: MakeRegistrationInput,
  host: OpenWorkbook,
): Promise<RegisterMade | HostFailure> {
  if (units.length === 0) return { outcome: "not-ready", message: messages.noUnits };
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { workbook } = opened;
  const present = stampedRange(workbook, stampNames.registration);
  if (present) return addedUnits(workbook, present, units, host);
  const name = newName(workbook, messages.registrationSheet);
  return changed(
    host,
    {
      sheets: [],
      newSheets: [registrationRegister(units, { name, period, setTitle })],
      definedNames: [registrationStamp(units.length, name)],
    },
    messages.registration,
    { sheet: name, address: "A1" },
    [],
  );
}

export interface MakeRecognitionInput {
  readonly scored: ScoredUnits;
}

export async function makeRecognition(
  { scored }: MakeRecognitionInput,
  host: OpenWorkbook,
): Promise<RegisterMade | HostFailure> {
  if (scored.units.length === 0) return { outcome: "not-ready", message: messages.noUnits };
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { workbook } = opened;
  const { set, period = null, summary } = scored;
  const units = boardUnits(scored);
  const old = stampedRange(workbook, stampNames.recognition)?.grid.name;
  const name = newName(workbook, messages.recognitionSheet);
  return changed(
    host,
    {
      sheets: [],
      newSheets: [recognitionRegister(set, units, { name, period, registered: summary.registered })],
      definedNames: [
        recognitionStamp(set, units, name),
        ...(old === undefined ? [] : [leftBehindStamp(workbook, old)]),
      ],
    },
    messages.recognition,
    { sheet: name, address: "A1" },
    old === undefined ? [] : [messages.leftBehind(old, name)],
  );
}

async function addedUnits(
  workbook: Workbook,
  { grid, range }: StampedRange,
  units: readonly OrgUnit[],
  host: OpenWorkbook,
): Promise<RegisterMade | HostFailure> {
  const place: Place = { sheet: grid.name, address: "A1" };
  const register = readRegistration({ ...workbook, sheets: [grid] }, units);
  const there = new Set(register?.entries.flatMap(({ unit }) => unit?.code ?? []));
  const missing = units.filter(({ code }) => !there.has(code));
  if (missing.length === 0)
    return (
      (await host.select(place)) ?? { outcome: "unchanged", place, message: messages.allThere(grid.name) }
    );
  const last = Math.max(range.bottom, register?.lastRow ?? 0);
  for (let row = last + 1; row <= last + missing.length; row += 1) {
    for (let column = 1; column <= range.right; column += 1) {
      if ((cellAt(grid, row, column)?.value ?? null) !== null)
        return { outcome: "not-ready", message: messages.inTheWay(grid.name, row) };
    }
  }
  const bottom = last + missing.length;
  return changed(
    host,
    {
      sheets: [
        { sheet: grid.name, cells: registrationRows(missing, last + 1, (register?.entries.length ?? 0) + 1) },
      ],
      newSheets: [],
      definedNames: [
        {
          name: stampNames.registration,
          refersTo: absoluteRange(grid.name, range.top, range.left, bottom, range.right),
        },
      ],
    },
    messages.registration,
    place,
    [
      messages.added(
        missing.map(({ name }) => name),
        grid.name,
      ),
    ],
  );
}

async function changed(
  host: OpenWorkbook,
  patch: WorkbookPatch,
  label: string,
  place: Place,
  notes: readonly string[],
): Promise<RegisterMade | HostFailure> {
  const change = await host.change(patch, { label });
  if (change.outcome === "failed") return change;
  return (await host.select(place)) ?? { outcome: "made", change, place, notes };
}

function newName({ sheets }: Workbook, wanted: string): string {
  return sheetNamer(sheets.map(({ name }) => name)).nameFor(wanted);
}
