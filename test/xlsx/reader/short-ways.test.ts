/** Plain cells and plain shared texts are read by a short way of their own. It must see what the long way sees. */
import fc from "fast-check";
import { makeXlsx } from "../../support/make-xlsx";
import { readSheet, readWorkbook, valueAt } from "../../support/read-workbook";

const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>`;
const strings = ["<t>một</t>", "<t>hai &amp; ba</t>", "<t/>"];

/** Numbers as programs write them, texts by number, and what is neither. */
const stored = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String),
  fc.nat(2).map(String),
  fc.constantFrom("", " ", "007", "1.50", ".5", "5.", "-0", "+1", "1e3", "&#49;", "x", "<!-- -->1", "1 000"),
);

const formula = fc.constantFrom("", "", "<f>SUM(B1:B9)</f>", "<f> =A1&amp;B1 </f>", "<f></f>");
const value = (text: string): string => `<v>${text}</v>`;

const valued = fc.record({
  type: fc.constantFrom("", ` t="n"`, ` t="str"`),
  formula,
  result: fc.oneof(stored.map(value), fc.constant("")),
});
const named = fc.record({
  type: fc.constant(` t="s"`),
  formula,
  result: fc.constantFrom("", value("0"), value("1"), value("2"), value("")),
});

const cells = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.constantFrom("A", "B", "Z", "AA", "XFD"),
    style: fc.constantFrom("", ` s="1"`, ` s="2"`, ` s="77"`),
    content: fc.oneof(valued, named),
    isShort: fc.boolean(),
  }),
  { maxLength: 20, selector: ({ row, column }) => `${column}${row}` },
);

it.each([
  ["in a workbook of the 1900 system", {}],
  ["in a workbook of the 1904 system", { workbookPr: `date1904="1"` }],
])("a cell is the same with an attribute that says nothing, %s", async (_, more) => {
  await fc.assert(
    fc.asyncProperty(cells, fc.boolean(), async (list, styledBlanks) => {
      const bookOf = (nothing: string): Uint8Array => {
        const written = list.map(({ row, column, style, content, isShort }) => {
          const tag = `<c r="${column}${row}"${style}${content.type}${nothing}`;
          const inside = content.formula + content.result;
          return isShort && inside === "" ? `${tag}/>` : `${tag}>${inside}</c>`;
        });
        const xml = `<sheetData><row>${written.join("")}</row></sheetData>`;
        return makeXlsx({ sheets: [{ name: "Biểu 1", xml }], styles, strings, ...more });
      };
      const short = await readWorkbook(bookOf(""), { styledBlanks });
      expect(short).toEqual(await readWorkbook(bookOf(` cm="0"`), { styledBlanks }));
    }),
  );
});

/** Every way an item is written, and what it says. */
const items = fc.array(
  fc.constantFrom(
    ["<si><t>Đoàn viên</t></si>", "Đoàn viên"],
    ["<si><t>1 &lt; 2</t></si>", "1 < 2"],
    ["<si><t>một\r\nhai_x0041_</t></si>", "một\nhaiA"],
    ["<si><t></t></si>", ""],
    ["<si><t/></si>", ""],
    ["<si/>", ""],
    [`<si><t xml:space="preserve"> cách </t></si>`, " cách "],
    [`<si><t xml:space='preserve'>a &gt; b</t></si>`, "a > b"],
    ["<si><r><t>Tổ</t></r><r><t> chức</t></r></si>", "Tổ chức"],
    ["<si><t><![CDATA[</t></si>]]></t></si>", "</t></si>"],
    ["\n  <si><t>xuống dòng</t></si>", "xuống dòng"],
    ["<extLst/><si><t>sau phần khác</t></si>", "sau phần khác"],
    ["<si><t>\u{1f3c6}</t></si><!-- <si><t>không</t></si> -->", "\u{1f3c6}"],
  ),
  { minLength: 1, maxLength: 120 },
);

it("finds every shared text, in whatever order cells ask and however items are written", async () => {
  await fc.assert(
    fc.asyncProperty(items, fc.infiniteStream(fc.nat()), async (list, asked) => {
      const indices = Array.from({ length: 50 }, () => (asked.next().value as number) % list.length);
      const xml = indices.map((index, at) => `<c r="A${at + 1}" t="s"><v>${index}</v></c>`).join("");
      const sheet = await readSheet(
        makeXlsx({
          sheets: [{ name: "Biểu 1", xml: `<sheetData>${xml}</sheetData>` }],
          parts: { "xl/sharedStrings.xml": `<sst>${list.map(([written]) => written).join("")}</sst>` },
        }),
      );
      indices.forEach((index, at) => expect(valueAt(sheet, `A${at + 1}`)).toBe(list[index]?.[1]));
    }),
  );
});
