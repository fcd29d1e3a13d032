/**
 * What office.js sends as a batch and what it expects back, as seen on the wire (office-protocol.md §1.4, §1.5).
 * Names are PascalCase, except in `Select`, which is as the add-in typed it: "values", "format/fill/color".
 */

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const objectPathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where not 0 (or null), the object that stands for the argument of the same position. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RecursiveQueryInfo {
  readonly Queries: readonly { readonly TypeName: string; readonly QueryInfo: QueryInfo }[];
  readonly MaxDepth: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: RecursiveQueryInfo;
  readonly ObjectState?: unknown;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string | null;
  readonly ActionIndex: number;
}

export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached: office.js registers the event handlers that wait for them. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
