/**
 * The columns of the sheets by which a consolidation is read again at the next level: what the writer
 * prints and the reader looks for. Permanent, since they end in saved workbooks.
 */

/** Captions of the completeness table that a machine reads; the table has others for people. */
export const completenessCaptions = {
  unitCode: "Mã đơn vị",
  counted: "Đã có số liệu",
  expected: "Phải báo cáo",
} as const;

/**
 * Ids of the columns that stand before a list's own ones in its stacked sheet. Column ids of a template
 * are printed numbers or letters of columns, so none begins with "@".
 */
export const stackedColumnIds = {
  unitCode: "@mã",
  unitName: "@đơn vị",
  file: "@tệp",
  row: "@dòng",
  ordinal: "@TT",
} as const;
