/**
 * What a rule kind is: its schema, its words and its code, together in one file of `kinds/`.
 * A rule sees figures by field id and entries by list; it never learns of sheets, files or templates.
 */
import * as z from "zod";
import type { Figure } from "../model/figure";
import type { CellRef, FieldId, FieldReading, ListRow } from "../model/report-data";
import type { Outcome } from "./outcome";

/** What a rule judges: the figures of one report, by field, and of the same unit's report of the period before. */
export interface CheckContext {
  reading(field: FieldId): FieldReading | undefined;
  /** The entries of a list, by the sheet key of the template; none where it is not there. */
  rows(list: string): readonly ListRow[];
  /** What the report of the period before says; `undefined` where that is not known. */
  previous(field: FieldId): Figure | undefined;
  /**
   * A cell of the unit's file that is no field of the template, for rules that a user wrote with plain addresses.
   * @param sheet The tab's name in the blank form. `undefined` where the file has no such sheet.
   */
  cell(sheet: string, address: string): Figure | undefined;
  readonly hasPrevious: boolean;
  /** First and last day of the period, as serials; null where the period is not known. */
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  /** As the unit list writes it: "Đoàn trực thuộc". */
  readonly unitType: string | null;
  /**
   * "dòng 1.1, cột 7", for sentences; asked for only where something is wrong.
   * @param beside A cell already named: the form is named too where this one is on another.
   */
  nameOf(ref: CellRef, beside?: CellRef): string;
}

const isoDay = z.iso.date();

/** The keys every rule has, whatever its kind. */
export const ruleBase = {
  /** Short, permanent, quotable on the telephone: `B1.DONG.I`, `B1.COT.7`. */
  id: z.string(),
  severity: z.enum(["error", "explain", "note"]),
  /** What the rule says, for people: "Dòng I = 1.1 + 1.2 + 1.3". */
  says: z.string(),
  /** First and last day it is in force, "2023-12-31"; a report is judged by the last day of its period. */
  validFrom: isoDay.optional(),
  validTo: isoDay.optional(),
  /** Types of units it does not bind, as the unit list writes them. */
  exceptUnitTypes: z.array(z.string()).optional(),
  /** Kept, but not judged. */
  isOff: z.boolean().optional(),
};

export interface RuleKind<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** What the page of rules says of it. */
  readonly about: {
    readonly title: string;
    readonly explains: string;
    /** A rule of the kind, as a template holds it. */
    readonly example: z.input<Schema>;
  };
  /** One outcome or more for each relation, cell or entry of the rule. */
  check(rule: z.infer<Schema>, context: CheckContext): readonly Outcome[];
}

export function defineRuleKind<Schema extends z.ZodType>(kind: RuleKind<Schema>): RuleKind<Schema> {
  return kind;
}
