/** The rarer ways of reading: the answer spelled as JSON of the add-in (QueryAsJson), and a tree of objects. */
import { definitionOf } from "../class-registry";
import type { HostState } from "../host-state";
import type { HostObject } from "../targets";
import type { RecursiveQueryInfo } from "../wire";
import { readObject } from "./read-object";

/** `{ Name, _Items }` → `{ name, items }`. */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [camelName(name), camelCased(inner)]),
  );
}

/** Reads the object by the query for its class, and so on down the objects it holds. */
export function readRecursively(
  object: HostObject | null,
  info: RecursiveQueryInfo,
  host: HostState,
): unknown {
  const wanted = (className: string) => info.Queries.find(({ TypeName }) => TypeName.endsWith(className));
  function read(current: HostObject | null, depth: number): unknown {
    if (current === null) return null;
    const definition = definitionOf(current);
    const query = wanted(current.className);
    const result: Record<string, unknown> = query
      ? { ...(readObject(current, query.QueryInfo, host) as object) }
      : {};
    if (depth >= info.MaxDepth) return result;
    for (const [name, property] of Object.entries(definition.objects)) {
      const inner = property(current.target, host);
      if (inner && wanted(inner.className)) result[name] = read(inner, depth + 1);
    }
    if (definition.items) {
      const items = definition.items(current.target, host);
      if (items.some((item) => wanted(item.className))) {
        result["_Items"] = items.map((item) => read(item, depth + 1));
      }
    }
    return result;
  }
  return read(object, 0);
}

function camelName(name: string): string {
  if (name === "_Items") return "items";
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
