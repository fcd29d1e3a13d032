/** An object's loaded properties as the answer of a Query: `{ "Name": "Biểu 1", "_Items": […] }`. */
import { definitionOf } from "../class-registry";
import type { ClassDefinition } from "../define-class";
import type { HostState } from "../host-state";
import { isIntroduced, refuseUnknown, requireIntroduced } from "../members";
import type { HostObject } from "../targets";
import type { QueryInfo } from "../wire";
import { type Selection, selectionOf } from "./selection";

/** null stands for the null object. */
export function readObject(object: HostObject | null, query: QueryInfo, host: HostState): unknown {
  return read(object, selectionOf(query), host, query);
}

function read(object: HostObject | null, selection: Selection, host: HostState, paging: QueryInfo = {}) {
  if (object === null) return null;
  const definition = definitionOf(object);
  const { target } = object;
  const result: Record<string, unknown> = {
    ...definition.identity?.(target),
    ...host.references.idOf(object),
  };
  if (selection.all) readScalars(definition, target, result, host);
  const forItems: Selection = { all: false, members: new Map() };
  for (const [wanted, inner] of selection.members) {
    if (wanted === "isnullobject") continue;
    if (wanted === "items" && definition.items) merge(forItems, inner);
    else if (!readMember(definition, target, wanted, inner, result, host)) {
      // `sheets.load("name")` means the name of each item.
      if (definition.items) forItems.members.set(wanted, inner);
      else refuseUnknown(`${definition.className}.${wanted}`, host);
    }
  }
  if (definition.items && (selection.all || forItems.all || forItems.members.size > 0)) {
    if (selection.all) forItems.all = true;
    const items = definition.items(target, host);
    const from = paging.Skip ?? 0;
    const chosen = items.slice(from, paging.Top === undefined ? undefined : from + paging.Top);
    result["_Items"] = chosen.map((item) => read(item, forItems, host));
  }
  return result;
}

function readMember(
  definition: ClassDefinition,
  target: unknown,
  wanted: string,
  inner: Selection,
  result: Record<string, unknown>,
  host: HostState,
): boolean {
  const scalar = nameOf(definition.scalars, wanted);
  if (scalar !== undefined) {
    requireIntroduced(definition, scalar, host);
    result[scalar] = readScalar(definition, target, scalar, host);
    return true;
  }
  const property = nameOf(definition.objects, wanted);
  if (property === undefined) return wanted === "_referenceid" || wanted === "_id";
  requireIntroduced(definition, property, host);
  result[property] = read(definition.objects[property]?.(target, host) ?? null, inner, host);
  return true;
}

/** All plain properties at once: what this Excel does not have yet is left out, as it does. */
function readScalars(
  definition: ClassDefinition,
  target: unknown,
  result: Record<string, unknown>,
  host: HostState,
): void {
  for (const [name, { get }] of Object.entries(definition.scalars)) {
    if (get && isIntroduced(definition, name, host)) {
      result[name] = readScalar(definition, target, name, host);
    }
  }
}

function readScalar(definition: ClassDefinition, target: unknown, name: string, host: HostState): unknown {
  const scalar = definition.scalars[name];
  if (!scalar?.get) return refuseUnknown(`${definition.className}.${name}`, host);
  if (scalar.calculated) host.calculate();
  return scalar.get(target, host);
}

function nameOf(members: Readonly<Record<string, unknown>>, lowerCase: string): string | undefined {
  return Object.keys(members).find((name) => name.toLowerCase() === lowerCase);
}

function merge(into: Selection, from: Selection): void {
  into.all ||= from.all;
  for (const [name, inner] of from.members) into.members.set(name, inner);
}
