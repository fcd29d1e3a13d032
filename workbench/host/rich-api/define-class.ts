/**
 * How a class of Office.js is described: a table of plain properties, of properties that are objects, and of methods,
 * so that a new member is one line.
 *
 *   defineClass("WorkbookProtection", {
 *     scalars: { Protected: { get: (book) => book.isStructureProtected } },
 *     methods: { Unprotect: (book) => { book.isStructureProtected = false; } },
 *   })
 */
import type { Arguments } from "./arguments";
import type { HostState } from "./host-state";
import { refuse } from "./refusal";
import type { ClassName, HostObject, Targets } from "./targets";

export interface Scalar<Target> {
  readonly get?: (target: Target, host: HostState) => unknown;
  readonly set?: (target: Target, value: unknown, host: HostState) => void;
  /** Formulas are brought up to date before it is read. */
  readonly calculated?: true;
}

/** null is the null object: `isNullObject` is then true. */
export type ObjectProperty<Target> = (target: Target, host: HostState) => HostObject | null;

/** Answers an object, a plain value or nothing. */
export type Method<Target> = (target: Target, args: Arguments, host: HostState) => unknown;

export interface ClassDescription<Target> {
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly objects?: Readonly<Record<string, ObjectProperty<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** What office.js finds the object by later, where it stands in a collection. */
  readonly identity?: (target: Target) => { readonly Id: unknown } | { readonly _Id: unknown };
  /** Requirement sets of members that are newer than the oldest Excel that we stand in for: `{ HasSpill: "1.12" }`. */
  readonly introducedIn?: Readonly<Record<string, string>>;
}

export interface CollectionDescription<Target> extends ClassDescription<Target> {
  readonly items: (target: Target, host: HostState) => readonly HostObject[];
  /** By name, id or whatever the collection is indexed by; null where there is none. */
  readonly item?: (target: Target, key: unknown, host: HostState) => HostObject | null;
}

export interface ClassDefinition {
  readonly className: ClassName;
  readonly scalars: Readonly<Record<string, Scalar<unknown>>>;
  readonly objects: Readonly<Record<string, ObjectProperty<unknown>>>;
  readonly methods: Readonly<Record<string, Method<unknown>>>;
  readonly introducedIn: Readonly<Record<string, string>>;
  readonly identity?: (target: unknown) => object;
  readonly items?: (target: unknown, host: HostState) => readonly HostObject[];
  readonly item?: (target: unknown, key: unknown, host: HostState) => HostObject | null;
}

export function defineClass<Name extends ClassName>(
  className: Name,
  description: ClassDescription<Targets[Name]>,
): ClassDefinition {
  // The interpreter hands a class only targets of its own, which the table of classes by name cannot tell.
  return {
    scalars: {},
    objects: {},
    methods: {},
    introducedIn: {},
    ...description,
    className,
  } as unknown as ClassDefinition;
}

/** A class with `items`; what every collection can do comes by itself. */
export function defineCollection<Name extends ClassName>(
  className: Name,
  description: CollectionDescription<Targets[Name]>,
): ClassDefinition {
  const { items, item } = description;
  return defineClass(className, {
    ...description,
    methods: {
      GetCount: (target, _args, host) => items(target, host).length,
      GetItemAt: (target, [index], host) => items(target, host)[Number(index)] ?? refuse("InvalidArgument"),
      ...(item && { GetItemOrNullObject: (target, [key], host) => item(target, key, host) }),
      ...description.methods,
    },
  });
}
