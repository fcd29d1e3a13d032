/** When the book is calculated: after changes, once, and only where somebody looks or the batch ends. */
import type { Book } from "../book/book";
import type { Calculator } from "../calc/calculator";

export class Calculation {
  /** Office.js words: "Automatic", "AutomaticExceptTables", "Manual". */
  mode = "Automatic";
  private isDirty = true;
  private isCalculating = false;

  constructor(
    book: Book,
    private readonly calculator: Calculator | undefined,
  ) {
    book.listen((change) => {
      const matters =
        change.kind === "cells" ? change.by !== "calculation" : affectsFormulas.has(change.kind);
      if (matters && !this.isCalculating) this.isDirty = true;
    });
  }

  /** Brings formulas up to date where something has changed, unless the user calculates by hand. */
  ifNeeded(): void {
    if (this.isDirty && this.mode !== "Manual") this.now();
  }

  now(): void {
    this.isDirty = false;
    this.isCalculating = true;
    try {
      this.calculator?.calculate();
    } finally {
      this.isCalculating = false;
    }
  }
}

const affectsFormulas: ReadonlySet<string> = new Set([
  "sheet-added",
  "sheet-removed",
  "sheet-renamed",
  "names",
]);
