/** A block of values with codes: a part of a scoring form, with its header row or without, or two rows of a board. */
import type { CellValue } from "../../model/grid";
import { gridOfValues } from "../../model/grid-of-values";
import { type CriteriaSet, isGroup } from "../criteria-set";
import type { ContentMark, Scorecard } from "../scorecard";
import { beginsWithCode, blockColumns } from "./block-columns";
import { evidenceOf } from "./evidence-text";
import { formCard } from "./form-card";
import { type FormColumns, formColumnsFrom } from "./form-columns";
import { formLines } from "./form-lines";
import { formSources } from "./form-sources";
import { formattedGrid } from "./formatted-grid";
import { placeLines } from "./place-lines";
import type { ReadForm } from "./read-form";
import { isFilled } from "./read-source";
import { placesOf } from "./set-places";

type Values = readonly (readonly CellValue[])[];

/** `undefined` where no codes of the set, or no marks beside them, are found. */
export function blockCard(values: Values, set: CriteriaSet, evidence: Values | null): Scorecard | undefined {
  const form = readBlock(values, set) ?? (evidence ? undefined : readBlock(turned(values), set));
  if (!form) return undefined;
  const card = formCard(form);
  const cited = evidence && citedBeside(form, evidence);
  const marks = new Map(
    [...card.marks].map(([code, mark]) => [
      code,
      bareMark(mark, cited ? (cited.get(code) ?? null) : mark.evidence),
    ]),
  );
  return {
    ...card,
    kind: "values",
    sheet: null,
    marks,
    judgesEvidence: cited !== null || form.columns.evidence.length > 0,
    notes: [],
  };
}

/** Places on a sheet mean nothing here. */
function bareMark(mark: ContentMark, evidence: string | null): ContentMark {
  const { selfCell: _self, reviewedCell: _reviewed, evidenceCell: _evidence, ...bare } = mark;
  return { ...bare, evidence };
}

function readBlock(values: Values, set: CriteriaSet): ReadForm | undefined {
  const grid = gridOfValues(values);
  const places = placesOf(set);
  const withHeader = beginsWithCode(values, places) ? undefined : formColumnsFrom(grid, 1);
  return (withHeader && readWith(grid, withHeader, set)) ?? readWith(grid, blockColumns(values, places), set);
}

function readWith(
  grid: ReturnType<typeof gridOfValues>,
  columns: FormColumns | undefined,
  set: CriteriaSet,
): ReadForm | undefined {
  if (!columns) return undefined;
  const sheet = formattedGrid(grid, []);
  const places = placesOf(set);
  const lines = formLines(sheet, columns, grid.lastRow);
  const asked = [...columns.self, ...columns.reviewed];
  const read = placeLines(lines, places, {
    isMarked: (line) => asked.some((source) => isFilled(sheet, source, line.row)),
    hasTitles: columns.title !== undefined,
    asksMarks: asked.length > 0,
  });
  const sources = read && formSources(sheet, columns, read.placed, set);
  return sources && { sheet, columns, sources, lines, read, set, places, unitText: null };
}

/** Evidence in a range of its own, row by row: as wide as the block, or one column. */
function citedBeside({ read, columns }: ReadForm, evidence: Values): ReadonlyMap<string, string | null> {
  const [source] = columns.self;
  const isColumn = evidence[0]?.length === 1;
  const column = isColumn || source?.kind !== "column" ? 0 : source.column - 1;
  return new Map(
    read.placed.flatMap(({ node, part, line }) =>
      isGroup(node) || part !== null
        ? []
        : [[node.code, evidenceOf(evidence[line.row - 1]?.[column] ?? null)]],
    ),
  );
}

function turned(values: Values): Values {
  return (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? null));
}
