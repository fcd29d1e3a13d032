/** What went over the wire, for tests and benchmarks that count syncs and bytes. */
import { actionTypes, type BatchRequest, objectPathTypes } from "./wire";

export interface LoggedRequest {
  /**
   * "batch": a sync of the add-in. "clean-up": the second request of each `Excel.run`, which only gives references
   * back. "service": the library's own (custom functions, start-up behaviour). "document": the common API.
   */
  readonly kind: "batch" | "clean-up" | "service" | "document";
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly actions: number;
  /** The code it was refused with. */
  readonly refusedWith?: string | number;
}

/** What a request is for, by the actions in it. */
export function kindOf({ Actions, ObjectPaths }: BatchRequest): LoggedRequest["kind"] {
  const work = Actions.filter(
    ({ ActionType }) => ActionType !== actionTypes.instantiate && ActionType !== actionTypes.trace,
  );
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === objectPathTypes.newObject)) return "service";
  return work.length > 0 && work.every(({ Name }) => Name === "_RemoveReference") ? "clean-up" : "batch";
}

/** As it goes over the wire, in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();
