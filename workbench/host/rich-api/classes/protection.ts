/** Protection of a sheet and of the workbook's structure. */
import { isMissing, recordOf, textValue } from "../arguments";
import { defineClass } from "../define-class";
import { requireWritable } from "../range/guard";
import { refuse } from "../refusal";

const worksheetProtection = defineClass("WorksheetProtection", {
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: (sheet) => ({ ...standardOptions, ...sheet.protection?.options }) },
  },
  methods: {
    Protect: (sheet, [options, password], host) => {
      requireWritable(host);
      if (sheet.protection) refuse("InvalidOperation");
      sheet.protection = {
        options: isMissing(options) ? {} : (recordOf(options) as Record<string, boolean | string>),
        ...(!isMissing(password) && { password: textValue(password) }),
      };
      host.book.tell({ kind: "sheet-protection", sheet });
    },
    Unprotect: (sheet, [password], host) => {
      requireWritable(host);
      const { password: wanted } = sheet.protection ?? {};
      if (wanted !== undefined && wanted !== password) refuse("AccessDenied");
      sheet.protection = null;
      host.book.tell({ kind: "sheet-protection", sheet });
    },
  },
});

const workbookProtection = defineClass("WorkbookProtection", {
  scalars: { Protected: { get: (book) => book.isStructureProtected } },
  methods: {
    Protect: (book, [password], host) => {
      requireWritable(host);
      if (book.isStructureProtected) refuse("InvalidOperation");
      book.isStructureProtected = true;
      book.structurePassword = isMissing(password) ? null : textValue(password);
    },
    Unprotect: (book, [password], host) => {
      requireWritable(host);
      if (book.structurePassword !== null && book.structurePassword !== password) refuse("AccessDenied");
      book.isStructureProtected = false;
      book.structurePassword = null;
    },
  },
});

export const protectionClasses = [worksheetProtection, workbookProtection];

const standardOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};
