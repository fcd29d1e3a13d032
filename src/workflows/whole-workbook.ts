/**
 * What is read of the open workbook: the form to the last empty cell, the figures on DOAN's own sheets. What those look
 * like is known, and would be nine tenths of what Excel sends for a province.
 */
import type { ReadOptions } from "../host/workbook-reader";

export const wholeWorkbook: ReadOptions = {
  formats: true,
  styledBlanks: true,
  validations: true,
  ownLooks: false,
  storedTexts: false,
};
