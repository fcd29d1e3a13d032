import fc from "fast-check";
import {
  storedTextId,
  storedTextNamespace,
  storedTextOf,
  storedTextXml,
} from "../../../src/core/model/stored-text";

const odd = [
  "",
  " ",
  "  hai  khoảng  ",
  '{"a":"<b>&amp;</b>"}',
  "_x000A_",
  "_x005F_x000A_",
  "dòng\r\nsau\tcách",
  "\u0000\uFFFF\uD800",
  "😀".repeat(3),
  "\u00A0x\u2028",
];

it.each(odd)("%j comes back as it was", (text) => {
  expect(storedTextOf(storedTextXml("log", text))).toBe(text);
});

it("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => storedTextOf(storedTextXml("log", text)) === text),
  );
});

it("a long text is cut into documents that Excel takes one by one, and read in any order", () => {
  const text = `${"Đoàn ".repeat(240_000)}hết`;
  const documents = storedTextXml("log", text);
  expect(documents).toHaveLength(3);
  expect(storedTextOf([...documents].reverse())).toBe(text);
  expect(storedTextOf(documents.slice(1))).toBeUndefined();
});

it("a letter of two halves may stand across the cut", () => {
  const text = `${"a".repeat(499_999)}😀b`;
  expect(storedTextOf(storedTextXml("log", text))).toBe(text);
});

it.each([
  { name: "as written", xml: storedTextXml("run-log", "a&b")[0] ?? "" },
  {
    name: "with a declaration, indented",
    xml: '<?xml version="1.0"?>\r\n<doan of="1" part="1" xmlns="urn:doan:run-log">\r\n  a&amp;b\r\n</doan>\r\n',
  },
  {
    name: "with a prefix and single quotes",
    xml: "<d:doan xmlns:d='urn:doan:run-log' part='1' of='1'>a&amp;b</d:doan>",
  },
])("$name, it is known by its namespace and read", ({ xml }) => {
  expect(storedTextNamespace("run-log")).toBe("urn:doan:run-log");
  expect(storedTextId(xml)).toBe("run-log");
  expect(storedTextOf([xml])).toBe("a&b");
});

it.each([
  { name: "someone else's XML", xml: '<doan xmlns="urn:other:log" part="1" of="1">a</doan>' },
  { name: "another element", xml: '<b:Sources xmlns:b="http://schemas.openxmlformats.org/x"/>' },
  { name: "no XML", xml: "x" },
  { name: "a part beyond the last", xml: '<doan xmlns="urn:doan:log" part="2" of="1">a</doan>' },
  { name: "a document cut off", xml: '<doan xmlns="urn:doan:log" part="1" of="1">a' },
])("$name is not ours", ({ xml }) => {
  expect(storedTextId(xml)).toBeUndefined();
  expect(storedTextOf([xml])).toBeUndefined();
});

it("no document, no text", () => {
  expect(storedTextOf([])).toBeUndefined();
});
