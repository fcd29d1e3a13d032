/** Custom XML parts: texts that travel with the workbook unseen. */
import type { Book } from "../../book/book";
import { textArgument } from "../arguments";
import { defineClass, defineCollection } from "../define-class";
import { requireWritable } from "../range/guard";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type HostObject, objectOf } from "../targets";

const collection = defineCollection("CustomXmlPartCollection", {
  items: (book) => [...book.customXmlParts.keys()].map(part),
  item: (book, key) => (book.customXmlParts.has(String(key)) ? part(String(key)) : null),
  methods: {
    Add: (book, args, host) => {
      requireWritable(host);
      const id = book.newId();
      book.customXmlParts.set(id, wellFormed(textArgument(args, 0)));
      host.isDirty = true;
      return part(id);
    },
    GetByNamespace: (_book, args) =>
      objectOf("CustomXmlPartScopedCollection", { namespaceUri: textArgument(args, 0) }),
  },
});

const scoped = defineCollection("CustomXmlPartScopedCollection", {
  items: ({ namespaceUri }, { book }) => idsOf(book, namespaceUri).map(part),
  item: ({ namespaceUri }, key, { book }) =>
    idsOf(book, namespaceUri).includes(String(key)) ? part(String(key)) : null,
  methods: {
    GetOnlyItem: ({ namespaceUri }, _args, host) =>
      onlyPart(namespaceUri, host) ?? refuse("InvalidOperation"),
    GetOnlyItemOrNullObject: ({ namespaceUri }, _args, host) => onlyPart(namespaceUri, host),
  },
});

const customXmlPart = defineClass("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ id }, { book }) => namespaceOf(book.customXmlParts.get(id) ?? "") },
  },
  methods: {
    GetXml: ({ id }, _args, { book }) => book.customXmlParts.get(id) ?? refuse("ItemNotFound"),
    SetXml: ({ id }, args, host) => {
      requireWritable(host);
      if (!host.book.customXmlParts.has(id)) refuse("ItemNotFound");
      host.book.customXmlParts.set(id, wellFormed(textArgument(args, 0)));
      host.isDirty = true;
    },
    Delete: ({ id }, _args, host) => {
      requireWritable(host);
      host.book.customXmlParts.delete(id);
      host.isDirty = true;
    },
  },
});

export const customXmlPartClasses = [collection, scoped, customXmlPart];

function part(id: string): HostObject {
  return objectOf("CustomXmlPart", { id });
}

function idsOf(book: Book, namespaceUri: string): readonly string[] {
  return [...book.customXmlParts].flatMap(([id, xml]) => (namespaceOf(xml) === namespaceUri ? [id] : []));
}

function onlyPart(namespaceUri: string, { book }: HostState): HostObject | null {
  const [id, ...others] = idsOf(book, namespaceUri);
  return id !== undefined && others.length === 0 ? part(id) : null;
}

/** The namespace of the root element, by its own prefix or without one. */
function namespaceOf(xml: string): string {
  const root = rootPattern.exec(xml);
  if (!root) return "";
  const [, prefix, attributes = ""] = root;
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const declared = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declared?.[1] ?? declared?.[2] ?? "";
}

/** Behind the declaration and comments: `<doan:text xmlns:doan="…" …>`. */
const rootPattern =
  /^\uFEFF?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?[\p{L}_][\p{L}\p{N}_.-]*((?:\s[^<>]*)?)>/u;

/** What is no XML is refused: each start has its end, in order. */
function wellFormed(xml: string): string {
  const open: string[] = [];
  let roots = 0;
  const bare = xml.replace(/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>/g, "");
  for (const [, closing, name = "", , selfClosing] of bare.matchAll(tagPattern)) {
    if (closing) {
      if (open.pop() !== name) refuse("InvalidArgument");
    } else {
      if (open.length === 0) roots += 1;
      if (!selfClosing) open.push(name);
    }
  }
  const text = bare.replace(tagPattern, "");
  const isBroken = /[<]|&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)/.test(text);
  return roots === 1 && open.length === 0 && !isBroken ? xml : refuse("InvalidArgument");
}

const tagPattern =
  /<(\/?)([\p{L}_:][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_:][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu;
