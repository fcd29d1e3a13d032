/** Validity rules of an OpenDocument sheet: named conditions, and the cells that name them. */
import type { CellRange } from "../../../core/model/address";
import type { CellValidation } from "../../../core/model/grid";
import type { XmlScanner } from "../xml/xml-scanner";

type Rule = Omit<CellValidation, "ranges">;

export class OdsValidations {
  readonly #rules = new Map<string, Rule>();

  /** The `<table:content-validation>` whose tag was just reached. */
  take(scanner: XmlScanner): void {
    this.#rules.set(scanner.attribute("name") ?? "", ruleOf(scanner.attribute("condition") ?? ""));
  }

  /** The rules of one sheet with the cells they are for. */
  validations(rangesByName: ReadonlyMap<string, readonly CellRange[]>): CellValidation[] {
    return [...rangesByName].flatMap(([name, ranges]) => {
      const rule = this.#rules.get(name);
      return rule ? [{ ...rule, ranges }] : [];
    });
  }
}

/** `of:cell-content-is-in-list("Đạt";"Chưa đạt")` → a list with these choices. */
function ruleOf(condition: string): Rule {
  const list = /cell-content-is-in-list\(([^]*)\)/.exec(condition)?.[1];
  if (list !== undefined) {
    const choices = [...list.matchAll(/"((?:[^"]|"")*)"/g)].map(([, choice = ""]) =>
      choice.replaceAll('""', '"'),
    );
    return choices.length > 0 ? { type: "list", choices } : { type: "list" };
  }
  if (condition.includes("cell-content-is-whole-number")) return { type: "whole" };
  if (condition.includes("cell-content-is-decimal-number")) return { type: "decimal" };
  if (condition.includes("cell-content-is-date")) return { type: "date" };
  if (condition.includes("cell-content-is-time")) return { type: "time" };
  if (condition.includes("cell-content-text-length")) return { type: "textLength" };
  if (condition.includes("is-true-formula")) return { type: "custom" };
  return { type: "any" };
}
