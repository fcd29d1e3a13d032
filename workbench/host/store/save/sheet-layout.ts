/** What changed on a sheet besides its cells since the file was opened. */
import { maxColumn, rangeText } from "../../../../src/core/model/address";
import type { LookChange } from "../../../../src/core/model/look-change";
import type {
  ColumnLayout,
  ConditionalFormatRule,
  DataBarRule,
  KeptItem,
  ProtectedAction,
  RowLayout,
  SheetLayout,
  SheetProtectionRule,
} from "../../../../src/core/model/sheet-layout";
import type { BookConditionalFormat, BookSheet, SheetProtection } from "../../book/book";
import { plainStyle } from "../../book/cell-style";
import { charactersOf } from "../read/columns";
import { protectionAttributes } from "../read/protection";
import { sameFormula } from "./cell-patches";
import { lookChange, partialLook } from "./look-of-style";
import { pageChanges } from "./page-layout";
import { dataBarRule } from "./data-bar-rule";
import { matched, same } from "./same";
import { unsaved, type TellUnsaved } from "./unsaved";
import { validationRule } from "./validation-rule";

export interface SheetBefore {
  readonly sheet: BookSheet;
  /** Points. */
  readonly defaultFontSize: number;
  /** Where its conditional formats stand in the file, in the order of the Book. */
  readonly conditionalPlaces: readonly number[];
}

export function layoutChanges(before: SheetBefore, after: BookSheet, tell: TellUnsaved): SheetLayout {
  const { sheet } = before;
  const columns = columnChanges(before, after);
  const rows = rowChanges(sheet, after);
  const { page, lost } = pageChanges(sheet.pageLayout, after.pageLayout);
  if (lost) tell(unsaved.page(after.name));
  const merges = after.merges.map(rangeText);
  const frozen = { rows: after.frozenRows, columns: after.frozenColumns };
  const validations = validationChanges(sheet, after, tell);
  const conditionalFormats = conditionalChanges(before, after, tell);
  return {
    ...(columns.length > 0 && { columns }),
    ...(rows.length > 0 && { rows }),
    ...(!same([...merges].sort(), sheet.merges.map(rangeText).sort()) && { merges }),
    ...(!same(frozen, { rows: sheet.frozenRows, columns: sheet.frozenColumns }) && { frozen }),
    ...(after.tabColor !== sheet.tabColor && {
      tabColor: after.tabColor.replace(/^#/, "").toUpperCase() || null,
    }),
    ...(after.showGridlines !== sheet.showGridlines && { showGridlines: after.showGridlines }),
    ...(!same(after.protection, sheet.protection) && {
      protection: after.protection && protectionRule(after.protection, sheet.protection),
    }),
    ...(validations && { validations }),
    ...(conditionalFormats && { conditionalFormats }),
    ...(page && { page }),
  };
}

function columnChanges({ sheet, defaultFontSize }: SheetBefore, after: BookSheet): ColumnLayout[] {
  const numbers = [sheet.columnWidths, after.columnWidths, sheet.hiddenColumns, after.hiddenColumns];
  const sizes = changedLines(numbers.map((lines) => lines.keys())).flatMap((column): ColumnLayout[] => {
    const width = after.columnWidths.get(column);
    const resized = width !== sheet.columnWidths.get(column);
    const hidden = after.hiddenColumns.has(column);
    const hides = hidden !== sheet.hiddenColumns.has(column);
    if (!resized && !hides) return [];
    const characters = charactersOf(width ?? after.defaultColumnWidth, defaultFontSize);
    return [{ column, ...(resized && { width: characters }), ...(hides && { hidden }) }];
  });
  return [...columnLooks(sheet, after), ...sizes];
}

/** Of whole columns; where the sheet's own look changed, of all of them. */
function columnLooks(before: BookSheet, after: BookSheet): ColumnLayout[] {
  const columns = lookChange(before.defaultStyle, after.defaultStyle)
    ? Array.from({ length: maxColumn }, (_, index) => index + 1)
    : changedLines([before.columnStyles.keys(), after.columnStyles.keys()]);
  const spans: { column: number; last: number; look: LookChange }[] = [];
  for (const column of columns) {
    const was = before.columnStyles.get(column) ?? before.defaultStyle;
    const look = lookChange(was, after.columnStyles.get(column) ?? after.defaultStyle);
    const span = spans.at(-1);
    if (!look) continue;
    if (span?.last === column - 1 && same(span.look, look)) span.last = column;
    else spans.push({ column, last: column, look });
  }
  return spans;
}

function rowChanges(before: BookSheet, after: BookSheet): RowLayout[] {
  const styles = [before.rowStyles, after.rowStyles];
  const numbers = [before.rowHeights, after.rowHeights, before.hiddenRows, after.hiddenRows, ...styles];
  return changedLines(numbers.map((lines) => lines.keys())).flatMap((row): RowLayout[] => {
    const height = after.rowHeights.get(row);
    const resized = height !== before.rowHeights.get(row);
    const hidden = after.hiddenRows.has(row);
    const hides = hidden !== before.hiddenRows.has(row);
    const was = before.rowStyles.get(row) ?? before.defaultStyle;
    const look = lookChange(was, after.rowStyles.get(row) ?? after.defaultStyle);
    if (!resized && !hides && !look) return [];
    return [
      { row, ...(resized && { height: height ?? null }), ...(hides && { hidden }), ...(look && { look }) },
    ];
  });
}

function changedLines(lists: readonly Iterable<number>[]): number[] {
  return [...new Set(lists.flatMap((list) => [...list]))].sort((one, other) => one - other);
}

function protectionRule(after: SheetProtection, before: SheetProtection | null): SheetProtectionRule {
  const allowed = Object.entries(protectionAttributes).flatMap(
    ([option, { attribute, forbiddenByDefault }]) => {
      const stated = after.options[option];
      const isAllowed = typeof stated === "boolean" ? stated : !forbiddenByDefault;
      return [[attribute, isAllowed] as const];
    },
  );
  const { selectionMode } = after.options;
  const keepsPassword = after.password !== undefined && after.password === before?.password;
  return {
    allowed: Object.fromEntries(allowed) as Record<ProtectedAction, boolean>,
    selects: selectionMode === "None" ? "none" : selectionMode === "Unlocked" ? "unlocked" : "all",
    ...(keepsPassword ? { keepsPassword } : after.password !== undefined && { password: after.password }),
  };
}

function validationChanges(
  before: BookSheet,
  after: BookSheet,
  tell: TellUnsaved,
): SheetLayout["validations"] | undefined {
  const places = matched(after.validations, before.validations, same);
  const isSame = places.length === before.validations.length && places.every((place) => place !== undefined);
  if (isSame) return undefined;
  return after.validations.flatMap((validation, index) => {
    const kept = places[index];
    const rule = kept === undefined ? validationRule(validation) : { kept };
    if (!rule) tell(unsaved.validation(after.name));
    return rule ?? [];
  });
}

function conditionalChanges(
  { sheet, conditionalPlaces }: SheetBefore,
  after: BookSheet,
  tell: TellUnsaved,
): SheetLayout["conditionalFormats"] | undefined {
  const places = matched(after.conditionalFormats, sheet.conditionalFormats, sameConditional);
  const isSame =
    places.length === conditionalPlaces.length && places.every((place, index) => place === index);
  if (isSame) return undefined;
  return after.conditionalFormats.flatMap(
    (format, index): (KeptItem | ConditionalFormatRule | DataBarRule)[] => {
      const place = places[index];
      const kept = place === undefined ? undefined : conditionalPlaces[place];
      if (kept !== undefined) return [{ kept }];
      const bars = dataBarRule(format);
      if (bars) return [bars];
      if (format.formula !== "" && format.ranges.length > 0) return [conditionalRule(format)];
      tell(unsaved.conditional(after.name));
      return [];
    },
  );
}

function sameConditional(one: BookConditionalFormat, other: BookConditionalFormat): boolean {
  return (
    one.type === other.type &&
    one.stopIfTrue === other.stopIfTrue &&
    sameFormula(one.formula, other.formula) &&
    same(one.settings ?? {}, other.settings ?? {}) &&
    same(one.ranges, other.ranges) &&
    same(one.overlay, other.overlay)
  );
}

function conditionalRule({
  ranges,
  formula,
  stopIfTrue,
  overlay,
}: BookConditionalFormat): ConditionalFormatRule {
  return {
    ranges: ranges.map(rangeText).join(" "),
    formula: formula.replace(/^=/, ""),
    stopIfTrue,
    look: partialLook(overlay, plainStyle),
  };
}
