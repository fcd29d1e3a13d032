/** `object.set({ name: "Biểu 1", format: { fill: { color: "#FFFFFF" } } })` in one action. */
import { recordOf } from "./arguments";
import { definitionOf } from "./class-registry";
import type { HostState } from "./host-state";
import { memberOf } from "./members";
import { refuse } from "./refusal";
import type { HostObject } from "./targets";

export function updateObject(object: HostObject, state: unknown, host: HostState): void {
  const definition = definitionOf(object);
  for (const [typed, value] of Object.entries(recordOf(state))) {
    const name = typed.charAt(0).toUpperCase() + typed.slice(1);
    const inner = definition.objects[name];
    if (inner) {
      const part = inner(object.target, host) ?? refuse("ItemNotFound");
      updateObject(part, value, host);
    } else {
      const { set } = memberOf(definition, "scalars", name, host);
      if (!set) refuse("InvalidOperation");
      set(object.target, value, host);
    }
  }
}
