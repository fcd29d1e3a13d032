/** A workbook of a user's who likes conditional formats: one of every type, in an order of his own, on two sheets. */
import { bookParts, makePackage, mainNamespace } from "../../support/make-package";

export const formName = "Biểu 1";
export const otherName = "Theo dõi";

export interface FormattedBook {
  /** The attributes of `<sheetProtection>` on the form; absent for none. */
  readonly protection?: string;
}

export function formattedBytes({ protection }: FormattedBook = {}): Uint8Array {
  const locked = protection === undefined ? "" : `<sheetProtection ${protection}/>`;
  return makePackage(
    bookParts({
      sheets: {
        [formName]: `<sheetData>${rows}</sheetData>${locked}<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>${conditions}${newerConditions}`,
        [otherName]: `<sheetData>${rows}</sheetData>${list("A2:C9", rule('type="duplicateValues" dxfId="1" priority="4"'))}`,
        "Danh mục": '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      },
      styles,
    }),
  );
}

const rows = [
  '<row r="1"><c r="A1" t="inlineStr" s="1"><is><t>Biểu số 1</t></is></c></row>',
  ...[2, 3, 4, 5, 6, 7, 8, 9].map(
    (row) =>
      `<row r="${row}"><c r="A${row}" t="inlineStr" s="3"><is><t>00${row}</t></is></c><c r="B${row}" s="1"><v>${row * 1000}</v></c>` +
      `<c r="C${row}" s="2"><v>${45_000 + row}</v></c><c r="D${row}" s="4"><f>B${row}/2</f><v>${row * 500}</v></c></row>`,
  ),
].join("");

const list = (ranges: string, inside: string) =>
  `<conditionalFormatting sqref="${ranges}">${inside}</conditionalFormatting>`;
const rule = (attributes: string, inside = "") => `<cfRule ${attributes}>${inside}</cfRule>`;
const formula = (text: string) => `<formula>${text}</formula>`;

/** Priorities as programs leave them: with gaps, and not in the order of the part. */
const conditions = [
  list(
    "B2:B9",
    rule(
      'type="cellIs" operator="between" dxfId="0" priority="9" stopIfTrue="1"',
      formula("1") + formula("$B$9"),
    ),
  ),
  list(
    "A2:A9 D2:D4",
    rule(
      'type="containsText" operator="containsText" text="xã" dxfId="1" priority="3"',
      formula('NOT(ISERROR(SEARCH("xã",A2)))'),
    ) + rule('type="expression" dxfId="2" priority="2" stopIfTrue="1"', formula("$B2&gt;5000")),
  ),
  list("B2:B9", rule('type="top10" rank="3" bottom="1" dxfId="1" priority="12"')),
  list("B2:B9", rule('type="aboveAverage" aboveAverage="0" dxfId="0" priority="13"')),
  list(
    "B2:B9",
    rule(
      'type="colorScale" priority="5"',
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
    ),
  ),
  list(
    "D2:D9",
    rule(
      'type="dataBar" priority="6"',
      '<dataBar><cfvo type="min"/><cfvo type="num" val="4000"/><color rgb="FF638EC6"/></dataBar>' +
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst>',
    ),
  ),
  list(
    "C2:C9",
    rule(
      'type="iconSet" priority="1"',
      '<iconSet iconSet="3Flags" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="45004" gte="0"/><cfvo type="percent" val="67"/></iconSet>',
    ),
  ),
].join("");

const newerConditions =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" border="1" negativeBarBorderColorSameAsPositive="0"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>4000</xm:f></x14:cfvo><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
  "<xm:sqref>D2:D9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";

const line =
  '<left style="thin"><color auto="1"/></left><right style="dashed"><color rgb="FFC00000"/></right><top/><bottom/>';
const format = (attributes: string) => `<xf fontId="0" fillId="0" borderId="1" xfId="0" ${attributes}/>`;

const styles =
  `<styleSheet xmlns="${mainNamespace}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot; người&quot;;[Red]-#,##0"/></numFmts>' +
  '<fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${line}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  format('numFmtId="3"') +
  format('numFmtId="14"') +
  format('numFmtId="49"') +
  format('numFmtId="164"') +
  "</cellXfs>" +
  '<dxfs count="3"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><font><i/><u/></font><border><left style="thin"><color rgb="FF00B050"/></left></border></dxf>' +
  '<dxf><numFmt numFmtId="165" formatCode="0.00"/><font><strike/></font></dxf></dxfs></styleSheet>';
