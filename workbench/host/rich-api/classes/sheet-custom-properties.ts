/** `sheet.customProperties`: texts by key that travel with one sheet. */
import { textArgument, textValue } from "../arguments";
import { defineClass, defineCollection } from "../define-class";
import { requireWritable } from "../range/guard";
import { objectOf } from "../targets";

const customProperties = defineCollection("WorksheetCustomPropertyCollection", {
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => objectOf("WorksheetCustomProperty", { sheet, key })),
  item: (sheet, key) => {
    const own = [...sheet.customProperties.keys()].find(
      (other) => other.toLowerCase() === String(key).toLowerCase(),
    );
    return own === undefined ? null : objectOf("WorksheetCustomProperty", { sheet, key: own });
  },
  methods: {
    Add: (sheet, args, host) => {
      requireWritable(host);
      const key = textArgument(args, 0);
      sheet.customProperties.set(key, textArgument(args, 1));
      return objectOf("WorksheetCustomProperty", { sheet, key });
    },
  },
});

const customProperty = defineClass("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value, host) => {
        requireWritable(host);
        sheet.customProperties.set(key, textValue(value));
      },
    },
  },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
});

export const sheetCustomPropertyClasses = [customProperties, customProperty];
