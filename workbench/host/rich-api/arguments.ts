/** Reading what a method was given. What is missing or of the wrong kind is Excel's `InvalidArgument`. */
import { refuse } from "./refusal";
import type { ClassName, HostObject, Targets } from "./targets";

/** Plain values, and objects where the add-in passed one. */
export type Arguments = readonly unknown[];

export function textArgument(args: Arguments, at: number): string {
  const value = args[at];
  return typeof value === "string" ? value : refuse("InvalidArgument");
}

export function textArgumentOr(args: Arguments, at: number, otherwise: string): string {
  return isMissing(args[at]) ? otherwise : textArgument(args, at);
}

export function wholeArgument(args: Arguments, at: number): number {
  const value = args[at];
  return typeof value === "number" && Number.isInteger(value) ? value : refuse("InvalidArgument");
}

export function wholeArgumentOr(args: Arguments, at: number, otherwise: number): number {
  return isMissing(args[at]) ? otherwise : wholeArgument(args, at);
}

export function flagArgument(args: Arguments, at: number): boolean {
  return args[at] === true;
}

/** The object passed, where it is one of that class. */
export function objectArgument<Name extends ClassName>(
  value: unknown,
  name: Name,
): Targets[Name] | undefined {
  return isHostObject(value) && value.className === name ? (value.target as Targets[Name]) : undefined;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

/** The fields of an object such as `{ allowSort: true }`; anything else is refused. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse("InvalidArgument");
}

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The values a property was given, which must be of that type. */
export function textValue(value: unknown): string {
  return typeof value === "string" ? value : refuse("InvalidArgument");
}

export function numberValue(value: unknown): number {
  return typeof value === "number" ? value : refuse("InvalidArgument");
}

export function flagValue(value: unknown): boolean {
  return typeof value === "boolean" ? value : refuse("InvalidArgument");
}
