/**
 * The objects an add-in keeps over several requests ("ref1"), until it gives them back. A kept range is what a name
 * is in a formula: it moves with its cells.
 */
import type { BookSheet } from "../book/book";
import { refuse } from "./refusal";
import type { HostObject, RangeTarget } from "./targets";

export class ObjectReferences {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private lastNumber = 0;

  get size(): number {
    return this.byId.size;
  }

  keep(object: HostObject): void {
    if (object.target === null || this.ids.has(object.target)) return;
    this.lastNumber += 1;
    const id = `ref${this.lastNumber}`;
    this.byId.set(id, object);
    this.ids.set(object.target, id);
  }

  /** As answers carry it; empty for an object that is not kept. */
  idOf({ target }: HostObject): { readonly _ReferenceId?: string } {
    const id = target === null ? undefined : this.ids.get(target);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** A range whose cells are gone is refused like one that was given back. */
  find(id: string): HostObject {
    const object = this.byId.get(id);
    if (object?.className === "Range" && object.target.isGone) refuse("InvalidReference");
    return object ?? refuse("InvalidReference");
  }

  /** A sheet was deleted, and with it all that is kept of it. */
  loseSheet(sheet: BookSheet): void {
    for (const range of this.ranges()) if (range.sheet === sheet) range.isGone = true;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object?.target) this.ids.delete(object.target);
    this.byId.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.byId.keys()]) this.remove(id);
  }

  /** The ranges kept, those of kept areas too. */
  *ranges(): Iterable<RangeTarget> {
    for (const object of this.byId.values()) {
      if (object.className === "Range") yield object.target;
      if (object.className === "RangeAreas") yield* object.target.areas;
    }
  }
}
