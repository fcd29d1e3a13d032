/**
 * What a side says before it is held against a form: `[TC](7)` is the place in row "TC" and column "7" of a form yet to
 * be found. `at` is where in the text it stands, for saying what could not be understood.
 */
import type { CellRange } from "../../model/address";
import type { SideFunction } from "./side-functions";

export interface PlaceNode {
  readonly kind: "place";
  /** "B3" in `B3![I](1)`; null for the rule's own form. */
  readonly form: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly at: number;
}

export interface CellsNode {
  readonly kind: "cells";
  readonly form: string | null;
  readonly range: CellRange;
  readonly text: string;
  readonly at: number;
}

export type SideNode =
  | { readonly kind: "number"; readonly number: number; readonly isDay?: true; readonly at: number }
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | CellsNode
  | PlaceNode
  /** `(…)` that can be read both as a group and as a caption: "(Nam + Nữ)". */
  | { readonly kind: "bracketed"; readonly place: PlaceNode; readonly group: SideNode; readonly at: number }
  /** Words alone, the caption of a column or the label of a row: `Đoàn viên cuối kỳ`. */
  | { readonly kind: "name"; readonly text: string; readonly at: number }
  | {
      readonly kind: "call";
      readonly name: SideFunction;
      readonly arguments: readonly SideNode[];
      readonly at: number;
    }
  | {
      readonly kind: "arithmetic";
      /** ":" divides, or spans from one place to another inside a call: `SUM((8):(11))`. */
      readonly operator: "+" | "-" | "*" | "/" | ":";
      readonly left: SideNode;
      readonly right: SideNode;
      readonly at: number;
    };

/** How the text was written: by hand in Vietnamese ("1.234,5", ";") or as Excel stores formulas ("1234.5", ","). */
export type Notation = "typed" | "formula";

export type ParsedSide =
  | { readonly outcome: "parsed"; readonly node: SideNode }
  /** The text from `at` on cannot be understood. */
  | { readonly outcome: "unreadable"; readonly at: number };
