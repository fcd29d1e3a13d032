/**
 * A filled block of a form, given as bare values, learned so that rules can speak of it. Nobody sends this block filled in
 * otherwise, so of the ways to understand it each rule takes the first in which it says something.
 */
import type { CellValue, Workbook } from "../../model/grid";
import { gridOfValues } from "../../model/grid-of-values";
import { isNotApplicable } from "../../text/nothing-text";
import { blankedForm } from "../blanked-form";
import { inferTemplate } from "../infer-template";
import type { Template, TemplateSheet } from "../template";
import { withMergedCaptions } from "./merged-captions";

type Values = readonly (readonly CellValue[])[];

export interface LearnedBlock {
  readonly workbook: Workbook;
  readonly template: Template;
}

/** Its rows as they stand; its rows as entries of a list; a page of cells without any order. */
export type Reading = "rows" | "entries" | "cells";
export const readings: readonly Reading[] = ["rows", "entries", "cells"];

/** @param form What the rules call it, where it prints no number of its own. */
export function learnedBlock(values: Values, reading: Reading, form: string | undefined): LearnedBlock {
  const unnamed = learnedAs(values, reading, noName);
  const printsNumber = unnamed.template.sheets.some(({ key }) => key !== ownKey);
  return form === undefined || printsNumber ? unnamed : learnedAs(values, reading, form);
}

/** Of a block that prints no number. */
export const ownKey = "T1";

const noName = "Vùng số liệu";

function learnedAs(values: Values, reading: Reading, name: string): LearnedBlock {
  const workbook = workbookOf(values, name);
  switch (reading) {
    case "rows":
      return { workbook, template: inferTemplate(workbookOf(values.map(withoutCrosses), name), name) };
    case "entries":
      return { workbook, template: inferTemplate(blankedForm(workbook), name) };
    case "cells": {
      const template = inferTemplate(workbook, name);
      return { workbook, template: { ...template, sheets: template.sheets.map(asPage), rules: [] } };
    }
  }
}

function workbookOf(values: Values, name: string): Workbook {
  return {
    sheets: [withMergedCaptions(gridOfValues(values, name))],
    formats: [],
    definedNames: [],
    externalLinks: [],
  };
}

/** A cross in a blank form closes its cell; here somebody wrote that there is none. */
function withoutCrosses(row: readonly CellValue[]): readonly CellValue[] {
  return row.map((value) => (typeof value === "string" && isNotApplicable(value) ? null : value));
}

function asPage({ table: _, ...sheet }: TemplateSheet): TemplateSheet {
  return { ...sheet, shape: "page", looseFields: [], closedCells: [], givenCells: {} };
}
