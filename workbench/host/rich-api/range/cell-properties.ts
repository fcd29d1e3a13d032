/**
 * Formats of every cell in one answer (`getCellProperties`, `getRowProperties`, `getColumnProperties`) and written
 * back the same way. Names are those of the add-in, not of the wire.
 */
import { a1 } from "../../../../src/core/model/address";
import type { BookSheet } from "../../book/book";
import type { BorderEdge, BorderLine, CellStyle } from "../../book/cell-style";
import { isMissing, numberValue, recordOf } from "../arguments";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeAreasTarget, RangeTarget } from "../targets";
import { lineAt } from "./border-lines";
import { colorOf } from "./colors";
import { columnCountOf, rowCountOf } from "./geometry";
import {
  alignmentFacets,
  fillFacets,
  fontFacets,
  protectionFacets,
  type StyleFacet,
  type StyleFacets,
} from "./style-facets";
import { changeStyles, commonStyle } from "./style-of-range";
import { commonSize, isHidden, setHidden, setSize } from "./row-column-sizes";

const groups: Readonly<Record<string, StyleFacets>> = {
  font: fontFacets,
  fill: fillFacets,
  protection: protectionFacets,
};

export function cellProperties({ sheet, range }: RangeTarget, options: unknown): unknown {
  const wanted = recordOf(options);
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const style = sheet.styleAt(row, column);
      cells.push({
        ...(wanted["address"] === true && { address: `${sheet.name}!${a1(row, column)}` }),
        ...(wanted["hidden"] === true && {
          hidden: sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
        }),
        ...(wanted["style"] === true && { style: "Normal" }),
        ...(!isMissing(wanted["format"]) && {
          format: formatOf(
            recordOf(wanted["format"]),
            (answer) => answer(style),
            (edge) => lineAt(sheet, row, column, edge),
          ),
        }),
      });
    }
    rows.push(cells);
  }
  return rows;
}

/** `[[{ format: { fill: { color: "#FFFF00" } } }, {}, …], …]`: an empty object leaves its cell as it is. */
export function setCellProperties({ sheet, range }: RangeTarget, value: unknown, host: HostState): void {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : refuse("InvalidArgument");
  if (rows.length !== rowCountOf(range)) refuse("InvalidArgument");
  for (const [down, cells] of rows.entries()) {
    if (!Array.isArray(cells) || cells.length !== columnCountOf(range)) refuse("InvalidArgument");
    for (const [right, properties] of (cells as readonly unknown[]).entries()) {
      const { format } = isMissing(properties) ? {} : (recordOf(properties) as { format?: unknown });
      if (isMissing(format)) continue;
      const row = range.top + down;
      const column = range.left + right;
      setFormat(
        oneArea(sheet, { top: row, left: column, bottom: row, right: column }),
        recordOf(format),
        host,
      );
    }
  }
}

type Axis = "row" | "column";

export function lineProperties({ sheet, range }: RangeTarget, axis: Axis, options: unknown): unknown {
  const wanted = recordOf(options);
  return linesOf({ sheet, range }, axis).map((target, at) => {
    const hidden = `${axis}Hidden`;
    const index = `${axis}Index`;
    const { format } = wanted as { format?: unknown };
    const asked = isMissing(format) ? undefined : recordOf(format);
    const size = axis === "row" ? "rowHeight" : "columnWidth";
    return {
      ...(wanted[hidden] === true && { [hidden]: isHidden(target, axis) }),
      ...(wanted[index] === true && { [index]: (axis === "row" ? range.top : range.left) + at - 1 }),
      ...(asked && {
        format: {
          ...formatOf(
            asked,
            (answer) => commonStyle(target, answer),
            () => undefined,
          ),
          ...(asked[size] === true && { [size]: commonSize(target, axis) }),
        },
      }),
    };
  });
}

export function setLineProperties(target: RangeTarget, axis: Axis, value: unknown, host: HostState): void {
  const properties = Array.isArray(value) ? (value as readonly unknown[]) : refuse("InvalidArgument");
  const lines = linesOf(target, axis);
  if (properties.length !== lines.length) refuse("InvalidArgument");
  for (const [at, line] of lines.entries()) {
    if (isMissing(properties[at])) continue;
    const record = recordOf(properties[at]);
    const hidden = record[`${axis}Hidden`];
    if (typeof hidden === "boolean") setHidden(line, axis, hidden, host);
    const { format } = record as { format?: unknown };
    if (isMissing(format)) continue;
    const { rowHeight, columnWidth, ...styles } = recordOf(format) as Record<string, unknown>;
    const size = axis === "row" ? rowHeight : columnWidth;
    if (!isMissing(size)) setSize(line, axis, numberValue(size), host);
    setFormat(line, styles, host);
  }
}

function formatOf(
  wanted: Readonly<Record<string, unknown>>,
  read: (answer: StyleFacet["get"]) => unknown,
  line: (edge: BorderEdge) => BorderLine | undefined,
): Record<string, unknown> {
  const result: Record<string, unknown> = chosen(alignmentFacets, wanted, read);
  for (const [group, facets] of Object.entries(groups)) {
    if (isMissing(wanted[group])) continue;
    // `protection: true` asks for all of it.
    result[group] = chosen(facets, wanted[group] === true ? { $all: true } : recordOf(wanted[group]), read);
  }
  if (!isMissing(wanted["borders"])) {
    result["borders"] = Object.fromEntries(
      edges.map((edge) => [edge, line(edge) ?? { style: "None", weight: "Thin", color: "#000000" }]),
    );
  }
  return result;
}

function chosen(
  facets: StyleFacets,
  wanted: Readonly<Record<string, unknown>>,
  read: (answer: StyleFacet["get"]) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facets).flatMap(([name, { get }]) => {
      const own = camel(name);
      return wanted[own] === true || wanted["$all"] === true ? [[own, read(get)]] : [];
    }),
  );
}

function setFormat(
  target: RangeAreasTarget,
  format: Readonly<Record<string, unknown>>,
  host: HostState,
): void {
  const changes: ((style: CellStyle) => CellStyle)[] = [];
  for (const [name, value] of Object.entries(format)) {
    const group = groups[name];
    if (name === "borders") changes.push((style) => withBorders(style, recordOf(value)));
    else if (group) {
      for (const [inner, innerValue] of Object.entries(recordOf(value))) {
        changes.push((style) => facetNamed(group, inner).set(style, innerValue));
      }
    } else changes.push((style) => facetNamed(alignmentFacets, name).set(style, value));
  }
  if (changes.length === 0) return;
  changeStyles(target, (style) => changes.reduce((changed, change) => change(changed), style), host);
}

function withBorders(style: CellStyle, borders: Readonly<Record<string, unknown>>): CellStyle {
  let result = style.borders;
  for (const edge of edges) {
    if (isMissing(borders[edge])) continue;
    const { [edge]: before, ...others } = result;
    const given = recordOf(borders[edge]) as Partial<BorderLine>;
    const line = { style: "Continuous", weight: "Thin", color: "#000000", ...before, ...given };
    result = line.style === "None" ? others : { ...others, [edge]: { ...line, color: colorOf(line.color) } };
  }
  return { ...style, borders: result };
}

function facetNamed(facets: StyleFacets, name: string): StyleFacet {
  return facets[name.charAt(0).toUpperCase() + name.slice(1)] ?? refuse("InvalidArgument");
}

function linesOf({ sheet, range }: RangeTarget, axis: Axis): readonly RangeAreasTarget[] {
  const [first, last] = axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  return Array.from({ length: last - first + 1 }, (_none, at) => {
    const line = first + at;
    return oneArea(
      sheet,
      axis === "row" ? { ...range, top: line, bottom: line } : { ...range, left: line, right: line },
    );
  });
}

function oneArea(sheet: BookSheet, range: RangeTarget["range"]): RangeAreasTarget {
  return { sheet, areas: [{ sheet, range }] };
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const edges: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
