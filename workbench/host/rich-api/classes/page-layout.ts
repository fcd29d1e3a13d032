/** How a sheet is printed: paper, margins, repeated rows, headers and footers. */
import type { BookSheet } from "../../book/book";
import { objectArgument, recordOf, textArgument, textValue } from "../arguments";
import { defineClass, type Scalar } from "../define-class";
import { areasOf, rangeOrAddress, shortAddress } from "../range/address";
import { wholeSheet } from "../range/geometry";
import { requireWritable } from "../range/guard";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type HostObject, objectOf, type Targets } from "../targets";

const pageLayout = defineClass("PageLayout", {
  scalars: Object.fromEntries(
    Object.entries({
      Orientation: "Portrait",
      PaperSize: "A4",
      BlackAndWhite: false,
      PrintErrors: "AsDisplayed",
      Zoom: { scale: 100 },
      CenterHorizontally: false,
      CenterVertically: false,
      PrintHeadings: false,
      PrintGridlines: false,
      LeftMargin: 50.4,
      RightMargin: 50.4,
      TopMargin: 54,
      BottomMargin: 54,
      HeaderMargin: 21.6,
      FooterMargin: 21.6,
      PrintComments: "NoComments",
      DraftMode: false,
      FirstPageNumber: "",
      PrintOrder: "DownThenOver",
    }).map(([name, standard]) => [name, layoutScalar(name, standard)]),
  ),
  objects: { HeadersFooters: (sheet) => objectOf("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: (sheet, [value], host) => {
      requireWritable(host);
      sheet.printArea = textOfAreas(value, sheet, host);
      host.book.tell({ kind: "layout", sheet });
    },
    GetPrintArea: (sheet, _args, host) => printArea(sheet, host) ?? refuse("ItemNotFound"),
    GetPrintAreaOrNullObject: (sheet, _args, host) => printArea(sheet, host),
    SetPrintTitleRows: (sheet, [value], host) => {
      requireWritable(host);
      const { top, bottom } = rangeOrAddress(value, sheet, host.book).range;
      sheet.printTitleRows = `$${top}:$${bottom}`;
      host.book.tell({ kind: "layout", sheet });
    },
    GetPrintTitleRows: (sheet) => printTitleRows(sheet) ?? refuse("ItemNotFound"),
    GetPrintTitleRowsOrNullObject: printTitleRows,
    SetPrintMargins: (sheet, args, host) => {
      requireWritable(host);
      const points = pointsPerUnit[textArgument(args, 0)] ?? refuse("InvalidArgument");
      for (const [side, size] of Object.entries(recordOf(args[1]))) {
        if (typeof size === "number")
          sheet.pageLayout[margins[side] ?? refuse("InvalidArgument")] = size * points;
      }
      host.book.tell({ kind: "layout", sheet });
    },
  },
});

const headerFooterGroup = defineClass("HeaderFooterGroup", {
  scalars: {
    State: layoutScalar("HeaderFooterState", "Default"),
    UseSheetMargins: layoutScalar("UseSheetMargins", true),
    UseSheetScale: layoutScalar("UseSheetScale", true),
  },
  objects: {
    DefaultForAllPages: (sheet) => objectOf("HeaderFooter", { sheet, pages: "All" }),
    EvenPages: (sheet) => objectOf("HeaderFooter", { sheet, pages: "Even" }),
    FirstPage: (sheet) => objectOf("HeaderFooter", { sheet, pages: "First" }),
    OddPages: (sheet) => objectOf("HeaderFooter", { sheet, pages: "Odd" }),
  },
});

const headerFooter = defineClass("HeaderFooter", {
  scalars: Object.fromEntries(
    ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"].map((name) => {
      const scalar: Scalar<Targets["HeaderFooter"]> = {
        get: ({ sheet, pages }) => sheet.pageLayout[camel(`${pages}${name}`)] ?? "",
        set: ({ sheet, pages }, value, host) => setLayout(sheet, `${pages}${name}`, textValue(value), host),
      };
      return [name, scalar];
    }),
  ),
});

export const pageLayoutClasses = [pageLayout, headerFooterGroup, headerFooter];

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const margins: Readonly<Record<string, string>> = {
  left: "leftMargin",
  right: "rightMargin",
  top: "topMargin",
  bottom: "bottomMargin",
  header: "headerMargin",
  footer: "footerMargin",
};

/** Kept under the names that add-ins use. */
function layoutScalar(name: string, standard: unknown): Scalar<BookSheet> {
  return {
    get: (sheet) => sheet.pageLayout[camel(name)] ?? standard,
    set: (sheet, value, host) => {
      if (typeof value !== typeof standard && name !== "FirstPageNumber") refuse("InvalidArgument");
      setLayout(sheet, name, value, host);
    },
  };
}

function setLayout(sheet: BookSheet, name: string, value: unknown, host: HostState): void {
  requireWritable(host);
  sheet.pageLayout[camel(name)] = value;
  host.book.tell({ kind: "layout", sheet });
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function textOfAreas(value: unknown, sheet: BookSheet, host: HostState): string {
  const areas = objectArgument(value, "RangeAreas")?.areas ?? [];
  const chosen =
    areas.length > 0
      ? areas
      : typeof value === "string"
        ? areasOf(host.book, value, sheet)
        : [rangeOrAddress(value, sheet, host.book)];
  return chosen.map(({ range }) => shortAddress(range)).join(",");
}

function printArea(sheet: BookSheet, { book }: HostState): HostObject | null {
  return sheet.printArea === ""
    ? null
    : objectOf("RangeAreas", { sheet, areas: areasOf(book, sheet.printArea, sheet) });
}

function printTitleRows(sheet: BookSheet): HostObject | null {
  const [, top, bottom] = /^\$?(\d+):\$?(\d+)$/.exec(sheet.printTitleRows) ?? [];
  if (top === undefined) return null;
  return objectOf("Range", { sheet, range: { ...wholeSheet, top: Number(top), bottom: Number(bottom) } });
}
