/** The objects a batch names, each found once, at the first action that needs it. */
import { isHostObject } from "./arguments";
import { definitionOf, serviceNamed } from "./class-registry";
import type { HostState } from "./host-state";
import { memberOf, refuseUnknown } from "./members";
import { Refusal, refuse } from "./refusal";
import { type HostObject, objectOf } from "./targets";
import {
  type Action,
  actionTypes,
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPathInfo,
  objectPathTypes,
} from "./wire";

export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();
  /** Paths the batch asks to keep: they get their reference as soon as they are found. */
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly request: BatchRequest,
    private readonly host: HostState,
  ) {
    const keeping = request.Actions.filter(
      ({ ActionType, Name }) => ActionType === actionTypes.method && Name === "_KeepReference",
    );
    this.kept = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
  }

  /** null is the null object. */
  objectAt(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return this.stillThere(known);
    const info = this.request.ObjectPaths[String(id)] ?? refuse("InvalidArgument");
    const object = this.find(info);
    if (object && this.kept.has(id)) this.host.references.keep(object);
    this.found.set(id, object);
    return object;
  }

  argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((value, at) => this.argument(value, ReferencedObjectPathIds[at]));
  }

  /** "Worksheet.getRange", as Excel tells where it refused. */
  location(action: Action): string | null {
    try {
      const path = this.request.ObjectPaths[String(action.ObjectPathId)];
      const onPath = action.ActionType === actionTypes.instantiate;
      const id = onPath ? path?.ParentObjectPathId : action.ObjectPathId;
      const name = onPath ? path?.Name : action.Name;
      const object = id === undefined ? null : this.objectAt(id);
      return object && name ? `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}` : null;
    } catch (thrown) {
      // The place itself may be what cannot be found; then none is told.
      if (thrown instanceof Refusal) return null;
      throw thrown;
    }
  }

  /** An earlier action of the batch may have deleted it. */
  private stillThere(object: HostObject | null): HostObject | null {
    const { sheets } = this.host.book;
    if (object?.className === "Worksheet" && !sheets.includes(object.target)) refuse("ItemNotFound");
    if (object?.className === "Range" && (object.target.isGone || !sheets.includes(object.target.sheet))) {
      refuse("InvalidReference");
    }
    return object;
  }

  /** A list of values may hold objects too: `functions.sum(range, 5)`. */
  private argument(value: unknown, id: number | readonly number[] | null | undefined): unknown {
    if (Array.isArray(value) && Array.isArray(id)) {
      return value.map((inner, at) => this.argument(inner, (id as readonly number[])[at]));
    }
    return typeof id === "number" && id !== 0 ? this.objectAt(id) : value;
  }

  private find(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case objectPathTypes.global:
        return objectOf("Workbook", this.host.book);
      case objectPathTypes.newObject:
        return serviceNamed(info.Name) ?? refuseUnknown(info.Name, this.host);
      case objectPathTypes.referenceId:
        return this.host.references.find(info.Name);
      case objectPathTypes.nullObject:
        return null;
      default:
        return this.findIn(this.objectAt(info.ParentObjectPathId ?? 0), info);
    }
  }

  private findIn(parent: HostObject | null, info: ObjectPathInfo): HostObject | null {
    // What is asked of a null object is null again.
    if (parent === null) return null;
    const definition = definitionOf(parent);
    const args = this.argumentsOf(info.ArgumentInfo);
    switch (info.ObjectPathType) {
      case objectPathTypes.property:
        return memberOf(definition, "objects", info.Name, this.host)(parent.target, this.host);
      case objectPathTypes.indexer:
        return definition.item?.(parent.target, args[0], this.host) ?? refuse("ItemNotFound");
      case objectPathTypes.method: {
        const answer = memberOf(definition, "methods", info.Name, this.host)(parent.target, args, this.host);
        return isHostObject(answer) ? answer : null;
      }
      default:
        return refuse("NotImplemented");
    }
  }
}
