/** Which rows of a blank list are meant for entries; results and summary lines stand around them. */
import type { TemplateSheet } from "./template";

export function isInBody({ shape, table }: TemplateSheet, row: number): boolean {
  return shape === "list" && table !== undefined && row >= table.bodyTop && row <= table.bodyBottom;
}
