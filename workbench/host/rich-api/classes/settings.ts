/** `workbook.settings`, the same store as `Office.context.document.settings`, and the document's properties. */
import { isMissing, textArgument, textValue } from "../arguments";
import { defineClass, defineCollection, type Scalar } from "../define-class";
import { requireWritable } from "../range/guard";
import { refuse } from "../refusal";
import { objectOf, type Targets } from "../targets";

const settingCollection = defineCollection("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => objectOf("Setting", { key })),
  item: (book, key) => (book.settings.has(String(key)) ? objectOf("Setting", { key: String(key) }) : null),
  methods: {
    Add: (book, args, host) => {
      requireWritable(host);
      const key = textArgument(args, 0);
      book.settings.set(key, JSON.stringify(args[1] ?? null));
      host.isDirty = true;
      return objectOf("Setting", { key });
    },
  },
});

const setting = defineClass("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { book }) => JSON.parse(book.settings.get(key) ?? refuse("ItemNotFound")),
      set: ({ key }, value, host) => {
        requireWritable(host);
        host.book.settings.set(key, JSON.stringify(value ?? null));
        host.isDirty = true;
      },
    },
  },
  methods: {
    Delete: ({ key }, _args, host) => {
      requireWritable(host);
      host.book.settings.delete(key);
      host.isDirty = true;
    },
  },
});

const documentProperties = defineClass("DocumentProperties", {
  scalars: Object.fromEntries([
    ...["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"].map(writable),
    ["RevisionNumber", { get: (book) => book.properties.get("RevisionNumber") ?? 0 }],
    ["LastAuthor", { get: (book) => book.properties.get("LastAuthor") ?? "" }],
    ["CreationDate", { get: (book) => book.properties.get("CreationDate") ?? "" }],
  ] satisfies (readonly [string, Scalar<Targets["DocumentProperties"]>])[]),
  objects: { Custom: (book) => objectOf("CustomPropertyCollection", book) },
});

const customPropertyCollection = defineCollection("CustomPropertyCollection", {
  items: (book) => [...book.customProperties.keys()].map((key) => objectOf("CustomProperty", { key })),
  item: (book, key) =>
    book.customProperties.has(String(key)) ? objectOf("CustomProperty", { key: String(key) }) : null,
  methods: {
    Add: (book, args, host) => {
      requireWritable(host);
      const key = textArgument(args, 0);
      if (isMissing(args[1])) refuse("InvalidArgument");
      book.customProperties.set(key, args[1]);
      return objectOf("CustomProperty", { key });
    },
    DeleteAll: (book) => book.customProperties.clear(),
  },
});

const customProperty = defineClass("CustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { book }) => book.customProperties.get(key),
      set: ({ key }, value, { book }) => void book.customProperties.set(key, value),
    },
    Type: {
      get: ({ key }, { book }) => {
        const value = book.customProperties.get(key);
        return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
      },
    },
  },
  methods: { Delete: ({ key }, _args, { book }) => void book.customProperties.delete(key) },
});

export const settingClasses = [
  settingCollection,
  setting,
  documentProperties,
  customPropertyCollection,
  customProperty,
];

function writable(name: string): readonly [string, Scalar<Targets["DocumentProperties"]>] {
  return [
    name,
    {
      get: (book) => book.properties.get(name) ?? "",
      set: (book, value, host) => {
        requireWritable(host);
        book.properties.set(name, textValue(value));
      },
    },
  ];
}
