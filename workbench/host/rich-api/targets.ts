/** What stands behind each class of Office.js: the classes of the wire, and the part of the book each one shows. */
import type { CellRange } from "../../../src/core/model/address";
import type { Book, BookName, BookSheet, BookTable } from "../book/book";
import type { BorderEdge } from "../book/cell-style";

/** A rectangle on a sheet. A reference kept over several requests moves with the rows that are inserted above it. */
export interface RangeTarget {
  readonly sheet: BookSheet;
  range: CellRange;
  /** Its cells were deleted. */
  isGone?: boolean;
}

export interface RangeAreasTarget {
  readonly sheet: BookSheet;
  areas: readonly RangeTarget[];
}

/** Names, tables and comments stand in a collection of the workbook or of one sheet. */
export type Scope = BookSheet | null;

export interface ConditionalFormatTarget {
  readonly sheet: BookSheet;
  readonly id: string;
}

export interface TableTarget {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export interface BorderTarget {
  readonly areas: RangeAreasTarget;
  /** "EdgeTop", "InsideHorizontal" … */
  readonly side: string;
}

export interface Targets {
  Workbook: Book;
  Application: Book;
  Runtime: Book;
  WorkbookProtection: Book;
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: { readonly key: string };
  WorksheetCollection: Book;
  Worksheet: BookSheet;
  WorksheetProtection: BookSheet;
  WorksheetFreezePanes: BookSheet;
  PageLayout: BookSheet;
  HeaderFooterGroup: BookSheet;
  HeaderFooter: { readonly sheet: BookSheet; readonly pages: string };
  WorksheetCustomPropertyCollection: BookSheet;
  WorksheetCustomProperty: { readonly sheet: BookSheet; readonly key: string };
  Range: RangeTarget;
  RangeCollection: RangeAreasTarget;
  RangeAreas: RangeAreasTarget;
  RangeFormat: RangeAreasTarget;
  RangeFill: RangeAreasTarget;
  RangeFont: RangeAreasTarget;
  FormatProtection: RangeAreasTarget;
  RangeBorderCollection: RangeAreasTarget;
  RangeBorder: BorderTarget;
  DataValidation: RangeAreasTarget;
  ConditionalFormatCollection: RangeAreasTarget;
  ConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  TopBottomConditionalFormat: ConditionalFormatTarget;
  PresetCriteriaConditionalFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  ConditionalDataBarNegativeFormat: ConditionalFormatTarget;
  IconSetConditionalFormat: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeBorderCollection: ConditionalFormatTarget;
  ConditionalRangeBorder: { readonly format: ConditionalFormatTarget; readonly edge: BorderEdge };
  NamedItemCollection: Scope;
  NamedItem: { readonly scope: Scope; readonly name: BookName };
  TableCollection: Scope;
  TableScopedCollection: readonly TableTarget[];
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly column: number };
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly row: number };
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly namespaceUri: string };
  CustomXmlPart: { readonly id: string };
  SettingCollection: Book;
  Setting: { readonly key: string };
  CommentCollection: Scope;
  Comment: { readonly id: string };
  CommentReplyCollection: { readonly id: string };
  CommentReply: { readonly id: string; readonly replyId: string };
  WorkbookCreated: { readonly id: string; readonly bytes: Uint8Array | null };
  Functions: Book;
  FunctionResult: { readonly value: unknown; readonly error: string | null };
  AddinInternalService: null;
  AppRuntimePersistenceService: null;
  AppRuntimeService: null;
  DynamicRibbon: null;
  RibbonTab: { readonly id: string };
  RibbonButton: { readonly id: string };
  CustomFunctionsContainer: null;
  CustomFunctions: null;
}

export type ClassName = keyof Targets;

/** An object of the wire: its class and what stands behind it. */
export type HostObject = {
  [Name in ClassName]: { readonly className: Name; readonly target: Targets[Name] };
}[ClassName];

/** `objectOf("Range", { sheet, range })`. */
export function objectOf<Name extends ClassName>(className: Name, target: Targets[Name]): HostObject {
  return { className, target } as HostObject;
}
