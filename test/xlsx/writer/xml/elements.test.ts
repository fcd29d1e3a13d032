import fc from "fast-check";
import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  prefixOf,
  rootOf,
  textOf,
} from "../../../../src/xlsx/writer/xml/elements";
import { escapeAttribute, escapeText, unescapeXml } from "../../../../src/xlsx/writer/xml/escape";
import { attributeSplice, insertion, spliced } from "../../../../src/xlsx/writer/xml/splice";

const sources = (text: string) =>
  childrenOf(text, rootOf(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  { name: "children in order", text: "<a><b/> <c>x</c></a>", children: ["<b/>", "<c>x</c>"] },
  {
    name: "children of the same name inside each other",
    text: "<a><a><a/></a></a>",
    children: ["<a><a/></a>"],
  },
  {
    name: "comments, CDATA, instructions and a DOCTYPE",
    text: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "<b/>">]><!-- <a> --><a><!--<b/>--><![CDATA[<b/>]]><?p <b/>?><c/></a>',
    children: ["<c/>"],
  },
  { name: "> in attributes", text: "<a x=\"/>\"><b y='>'/></a>", children: ["<b y='>'/>"] },
  { name: "spaces in tags", text: "<a\n><b /></a >", children: ["<b />"] },
  { name: "none", text: "<a/>", children: [] },
])("$name", ({ text, children }) => {
  expect(sources(text)).toEqual(children);
});

it.each([
  { name: "a tag that does not end", text: "<a><b" },
  { name: "an element that does not close", text: "<a><b></a>" },
  { name: "a comment that does not end", text: "<a><!-- </a>" },
  { name: "a tag without a name", text: "<a><></a>" },
  { name: "a closing tag alone", text: "</a>" },
  { name: "nothing", text: "" },
])("$name is refused", ({ text }) => {
  expect(() => sources(text)).toThrow("bị hỏng");
});

it("attributes have their value without entities, whatever quotes they have", () => {
  const text = `<x:a b="1 &lt; 2" r:id = 'a"b' c=""/>`;
  const root = rootOf(text);
  expect(attributesOf(text, root).map(({ name, local, value }) => [name, local, value])).toEqual([
    ["b", "b", "1 < 2"],
    ["r:id", "id", 'a"b'],
    ["c", "c", ""],
  ]);
  expect(attributeOf(text, root, "id")).toBeUndefined();
  expect(prefixOf(root)).toBe("x:");
});

it("text is what stands in it and in CDATA, without comments", () => {
  const text = '<f>A1&amp;<![CDATA["<&amp;>"]]><!-- x --> &#65;&#x42;</f>';
  expect(textOf(text, rootOf(text))).toBe('A1&"<&amp;>" AB');
});

it.each([
  { name: "replaced in place", text: '<a b="1" c="2"/>', after: '<a b="9" c="2"/>' },
  { name: "added to an open tag", text: "<a c='2' ></a>", after: "<a c='2' b=\"9\" ></a>" },
  { name: "added to an empty tag", text: "<a />", after: '<a b="9" />' },
])("an attribute $name", ({ text, after }) => {
  expect(spliced(text, [attributeSplice(text, rootOf(text), "b", "9")])).toBe(after);
});

it("an empty element is opened for what is put in, and may gain an attribute as well", () => {
  const text = '<a><b c="1"/></a>';
  const child = childOf(text, rootOf(text), "b");
  if (!child) throw new Error("no child");
  const splices = [insertion(text, child, child.contentEnd, "<d/>"), attributeSplice(text, child, "e", "2")];
  expect(spliced(text, splices)).toBe('<a><b c="1" e="2"><d/></b></a>');
});

it("two changes of the same place are a mistake", () => {
  const change = { start: 1, end: 3, text: "" };
  expect(() => spliced("abcd", [change, change])).toThrow("overlap");
});

it("what is escaped comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(unescapeXml(escapeText(text))).toBe(text);
      expect(unescapeXml(escapeAttribute(text))).toBe(text);
      const element = `<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`;
      expect(attributeOf(element, rootOf(element), "b")).toBe(text);
      expect(textOf(element, rootOf(element))).toBe(text);
    }),
  );
});
