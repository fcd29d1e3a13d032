/**
 * How much is read at most. Generous for real work (a sheet of 100 MB of XML with 2.7 million cells is read),
 * small enough that a file made to harm is refused before it costs memory or time.
 */

export const maxFileBytes = 256 * 1024 * 1024;

/** One part of a workbook, inflated. */
export const maxPartBytes = 400 * 1024 * 1024;

/** All parts that are inflated for one workbook, together. */
export const maxInflatedBytes = 600 * 1024 * 1024;

/** Cells kept for one workbook. A JavaScript Map ends at 16.7 million entries. */
export const maxCells = 6_000_000;

/** Text made by moving shared formulas: one long formula shared by a million cells would fill the memory. */
export const maxMovedFormulaCharacters = 200_000_000;

/** Bytes of an old-format file: its library needs many times that in memory. */
export const maxLegacyFileBytes = 64 * 1024 * 1024;

/** All parts of an .xlsb file, inflated. */
export const maxLegacyInflatedBytes = 200 * 1024 * 1024;
