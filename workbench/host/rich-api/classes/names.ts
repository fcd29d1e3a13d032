/** Defined names, of the workbook and of a sheet. */
import type { BookName } from "../../book/book";
import {
  type Arguments,
  flagValue,
  isMissing,
  objectArgument,
  textArgument,
  textArgumentOr,
  textValue,
} from "../arguments";
import { defineClass, defineCollection } from "../define-class";
import { areasOf, shortAddress } from "../range/address";
import { requireWritable } from "../range/guard";
import type { HostState } from "../host-state";
import { Refusal, refuse } from "../refusal";
import { type HostObject, objectOf, type RangeTarget, type Scope, type Targets } from "../targets";
import { sheetAddress } from "../../../../src/core/model/address";

const namedItemCollection = defineCollection("NamedItemCollection", {
  items: (scope, host) => namesIn(scope, host).map((name) => objectOf("NamedItem", { scope, name })),
  item: (scope, key, host) => {
    const name = namesIn(scope, host).find(
      ({ name: own }) => own.toLowerCase() === String(key).toLowerCase(),
    );
    return name ? objectOf("NamedItem", { scope, name }) : null;
  },
  methods: {
    Add: (scope, args, host) => add(scope, args, formulaOf(args[1]), host),
    AddFormulaLocal: (scope, args, host) => add(scope, args, textArgument(args, 1), host),
  },
});

const namedItem = defineClass("NamedItem", {
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    Name: { get: ({ name }) => name.name },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    Visible: {
      get: ({ name }) => name.visible,
      set: (target, value, host) => change(target, host, { visible: flagValue(value) }),
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: (target, value, host) => change(target, host, { comment: textValue(value) }),
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: (target, value, host) => change(target, host, { formula: formulaOf(value) }),
    },
    Type: { get: (target, host) => typeOf(target, host) },
    Value: { calculated: true, get: (target, host) => valueOf(target, host) },
  },
  objects: {
    Worksheet: ({ scope }) => objectOf("Worksheet", scope ?? refuse("ItemNotFound")),
    WorksheetOrNullObject: ({ scope }) => (scope ? objectOf("Worksheet", scope) : null),
  },
  methods: {
    Delete: ({ scope, name }, _args, host) => {
      requireWritable(host);
      if (scope) scope.names = scope.names.filter((other) => other !== name);
      else host.book.names = host.book.names.filter((other) => other !== name);
      host.book.tell({ kind: "names" });
    },
    GetRange: (target, _args, host) => objectOf("Range", rangeOf(target, host) ?? refuse("InvalidReference")),
    GetRangeOrNullObject: (target, _args, host) => {
      const range = rangeOf(target, host);
      return range ? objectOf("Range", range) : null;
    },
  },
});

export const nameClasses = [namedItemCollection, namedItem];

type NamedItemTarget = Targets["NamedItem"];

function namesIn(scope: Scope, { book }: HostState): readonly BookName[] {
  return scope ? scope.names : book.names;
}

function add(scope: Scope, args: Arguments, formula: string, host: HostState): HostObject {
  requireWritable(host);
  const name = textArgument(args, 0);
  if (!isLegalName(name)) refuse("InvalidArgument");
  if (namesIn(scope, host).some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    refuse("ItemAlreadyExists");
  }
  const item: BookName = { name, formula, visible: true, comment: textArgumentOr(args, 2, "") };
  if (scope) scope.names = [...scope.names, item];
  else host.book.names = [...host.book.names, item];
  host.book.tell({ kind: "names" });
  return objectOf("NamedItem", { scope, name: item });
}

/** A letter, "_" or "\" first; no blanks; nothing that could be a cell. */
function isLegalName(name: string): boolean {
  const isCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && !isCell;
}

/** A range, "=A1*2", or a constant typed as it is. */
function formulaOf(value: unknown): string {
  const range = objectArgument(value, "Range");
  if (range) return `=${sheetAddress(range.sheet.name, absolute(shortAddress(range.range)))}`;
  if (isMissing(value)) return refuse("InvalidArgument");
  const text = String(value);
  return text.startsWith("=") ? text : `=${typeof value === "string" ? `"${text}"` : text}`;
}

/** "A4:H20" → "$A$4:$H$20". */
function absolute(address: string): string {
  return address.replace(/([A-Z]+)?(\d+)?(?=:|$)/g, (_part, letters?: string, digits?: string) =>
    [letters, digits].flatMap((part) => (part === undefined ? [] : [`$${part}`])).join(""),
  );
}

function change({ name }: NamedItemTarget, host: HostState, properties: Partial<BookName>): void {
  requireWritable(host);
  Object.assign(name, properties);
  host.book.tell({ kind: "names" });
}

function rangeOf({ scope, name }: NamedItemTarget, { book }: HostState): RangeTarget | undefined {
  try {
    const [area, ...others] = areasOf(book, name.formula.replace(/^=/, ""), scope ?? undefined);
    return others.length === 0 ? area : undefined;
  } catch (thrown) {
    // A name may well stand for something that is no range, or for a sheet that is gone.
    if (thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}

function typeOf(target: NamedItemTarget, host: HostState): string {
  if (rangeOf(target, host)) return "Range";
  const constant = constantOf(target.name.formula);
  if (constant === undefined) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof constant as "number" | "string" | "boolean"
  ];
}

/** The address of a range, a constant, or `#REF!` where the sheet is gone. */
function valueOf(target: NamedItemTarget, host: HostState): unknown {
  const range = rangeOf(target, host);
  if (range) return `${range.sheet.name}!${absolute(shortAddress(range.range))}`;
  return constantOf(target.name.formula) ?? "#REF!";
}

function constantOf(formula: string): number | string | boolean | undefined {
  const text = formula.replace(/^=/, "");
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
