/** The cell format a new cell gets in Excel: that of its row where the row has one, else that of its column. */
import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/elements";

/** Answers an index of cell formats, 0 being the default. `row` is absent where the row itself does not exist. */
export type MissingCellStyle = (row: XmlElement | undefined, column: number) => number;

export function missingCellStyles(text: string, worksheet: XmlElement): MissingCellStyle {
  const list = childOf(text, worksheet, "cols");
  const columns = (list ? childrenOf(text, list) : []).map((column) => ({
    first: Number(attributeOf(text, column, "min")),
    last: Number(attributeOf(text, column, "max")),
    style: Number(attributeOf(text, column, "style") ?? 0),
  }));
  return (row, column) => {
    if (row && isTrue(attributeOf(text, row, "customFormat")))
      return Number(attributeOf(text, row, "s") ?? 0);
    return columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
