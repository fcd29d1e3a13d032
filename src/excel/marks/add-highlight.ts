/** One highlight laid over its cells: a conditional format at the top of all others. */
import type { Highlight } from "../../core/highlights/highlight";
import { highlightFormula } from "../../core/highlights/highlight-formula";
import { highlightLook } from "../../core/highlights/highlight-look";
import type { LineStyle } from "../../core/model/look-change";
import type { Step } from "../batches";

export function addHighlightStep(worksheet: Excel.Worksheet, highlight: Omit<Highlight, "sheet">): Step {
  const { addresses, severity, numberFormat } = highlight;
  const { fill, fontColor, borders } = highlightLook(severity);
  return {
    bytes: addHighlightBytes + addresses.length,
    queue: () => {
      const { rule, format } = worksheet.getRanges(addresses).conditionalFormats.add("Custom").custom;
      rule.formula = `=${highlightFormula(severity)}`;
      format.numberFormat = numberFormat;
      format.fill.color = `#${fill}`;
      format.font.color = `#${fontColor}`;
      for (const side of ["left", "right", "top", "bottom"] as const) {
        const border = format.borders.getItem(edges[side]);
        const { style, color } = borders[side];
        border.style = lineStyles[style] ?? "Continuous";
        border.color = `#${color}`;
      }
    },
  };
}

/** About as many as one such request takes, beside its addresses. */
const addHighlightBytes = 3_800;

const edges = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;

/** The lines that conditional formats can have. */
const lineStyles: Readonly<
  Partial<Record<LineStyle, "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot">>
> = {
  thin: "Continuous",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dotted: "Dot",
};
