/** Where the rows and columns of a template really are in one unit's sheet. */
export interface SheetLayout {
  /** The sheet key of the template. */
  readonly key: string;
  /** The sheet as named in the unit's file. */
  readonly sheetName: string;
  /** Row id of the template → row in the unit's sheet; a row that is not there has no entry. */
  readonly rows: ReadonlyMap<string, number>;
  /** Column id of the template → column in the unit's sheet; a column that is not there has no entry. */
  readonly columns: ReadonlyMap<string, number>;
  /** The list's first and last row of entries in the unit's sheet; absent for a form. */
  readonly listRows?: readonly [number, number];
}
