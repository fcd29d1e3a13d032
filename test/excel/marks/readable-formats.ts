/** Every format property of a workbook that an add-in can read: of cells, of conditional formats, of protection. */
import { wholeLook } from "../../../src/excel/looks/excel-look";

export async function readableFormats(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tabColor");
    await context.sync();
    const found = worksheets.items.map((sheet) => {
      const range = sheet.getRange("A1:H20").load("values,formulas,numberFormat,text,rowHidden,columnHidden");
      return {
        sheet,
        range,
        looks: range.getCellProperties(wholeLook),
        rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
        columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
        formats: sheet
          .getRange()
          .conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue"),
        protection: sheet.protection.load("protected,options"),
      };
    });
    await context.sync();
    const conditions = found.map(({ formats }) => formats.items.map(loadedWhole));
    await context.sync();
    return found.map(({ sheet, range, looks, rows, columns, protection }, index) => ({
      sheet: sheet.toJSON(),
      range: range.toJSON(),
      looks: looks.value,
      rows: rows.value,
      columns: columns.value,
      protection: protection.toJSON(),
      conditions: conditions[index]?.map(({ format, ranges, own, overlay }) => ({
        ...format.toJSON(),
        ranges: ranges.address,
        own: own.toJSON(),
        overlay: overlay?.toJSON(),
      })),
    }));
  });
}

const overlayProperties =
  "numberFormat,fill/color,font/color,font/bold,font/italic,font/underline,font/strikethrough,borders/items/sideIndex,borders/items/style,borders/items/color";

interface LoadedFormat {
  readonly format: Excel.ConditionalFormat;
  readonly ranges: Excel.RangeAreas;
  readonly own: { toJSON(): unknown };
  readonly overlay?: Excel.ConditionalRangeFormat;
}

function loadedWhole(format: Excel.ConditionalFormat): LoadedFormat {
  const ranges = format.getRanges().load("address");
  const overlayOf = (owner: { readonly format: Excel.ConditionalRangeFormat }) =>
    owner.format.load(overlayProperties);
  switch (format.type) {
    case "Custom":
      return { format, ranges, own: format.custom.rule.load("formula"), overlay: overlayOf(format.custom) };
    case "CellValue":
      return { format, ranges, own: format.cellValue.load("rule"), overlay: overlayOf(format.cellValue) };
    case "ContainsText":
      return {
        format,
        ranges,
        own: format.textComparison.load("rule"),
        overlay: overlayOf(format.textComparison),
      };
    case "TopBottom":
      return { format, ranges, own: format.topBottom.load("rule"), overlay: overlayOf(format.topBottom) };
    case "PresetCriteria":
      return { format, ranges, own: format.preset.load("rule"), overlay: overlayOf(format.preset) };
    case "ColorScale":
      return { format, ranges, own: format.colorScale.load("criteria,threeColorScale") };
    case "DataBar":
      return {
        format,
        ranges,
        own: format.dataBar.load(
          "showDataBarOnly,barDirection,axisFormat,axisColor,lowerBoundRule,upperBoundRule,positiveFormat/fillColor,positiveFormat/gradientFill,positiveFormat/borderColor,negativeFormat/fillColor,negativeFormat/matchPositiveFillColor,negativeFormat/borderColor,negativeFormat/matchPositiveBorderColor",
        ),
      };
    default:
      return {
        format,
        ranges,
        own: format.iconSet.load("criteria,style,showIconOnly,reverseIconOrder"),
      };
  }
}
