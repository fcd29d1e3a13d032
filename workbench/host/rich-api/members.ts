/** Members of a class as a batch asks for them. What this Excel does not have, or not yet, it refuses. */
import { supports } from "../profiles";
import type { ClassDefinition } from "./define-class";
import type { HostState } from "./host-state";
import { refuse } from "./refusal";

export function memberOf<Kind extends "scalars" | "objects" | "methods">(
  definition: ClassDefinition,
  kind: Kind,
  name: string,
  host: HostState,
): ClassDefinition[Kind][string] {
  const member = definition[kind][name] as ClassDefinition[Kind][string] | undefined;
  if (member === undefined) return refuseUnknown(`${definition.className}.${name}`, host);
  requireIntroduced(definition, name, host);
  return member;
}

export function requireIntroduced(definition: ClassDefinition, member: string, host: HostState): void {
  if (!isIntroduced(definition, member, host)) refuse("ApiNotFound");
}

export function isIntroduced(definition: ClassDefinition, member: string, { profile }: HostState): boolean {
  const version = definition.introducedIn[member];
  return version === undefined || supports(profile, "ExcelApi", version);
}

/** What the stand-in itself lacks is noted too, so that a test sees it. */
export function refuseUnknown(member: string, host: HostState): never {
  host.noteUnknown(member);
  return refuse("ApiNotFound");
}
