/**
 * A template from a blank form: every sheet learned, the rules its own formulas and captions state, the period
 * and source it prints. What cannot be learned is left as a page that nothing is read from.
 */
import type { Workbook } from "../model/grid";
import { periodId } from "../model/period";
import { findPeriod } from "../text/find-period";
import { unaccented } from "../text/fold-text";
import { labelledValues } from "./header-fields";
import { withGivenCells } from "./given-cells";
import { findHeader } from "./infer-header";
import { inferRules } from "./infer-rules";
import { inferSheet } from "./infer-sheet";
import { sourceOf } from "./infer-source";
import { coverTitleOf, titleOf } from "./infer-title";
import { viewOf } from "./sheet-view";
import type { Template, TemplateSheet } from "./template";
import { withoutRuleSheets } from "./written-rules/rule-sheet-header";

/** Letterheads and header fields stand above. */
const maxHeaderRows = 40;

/** @param origin The blank form's file name, e.g. "mau-bao-cao.xlsx". */
export function inferTemplate(opened: Workbook, origin: string): Template {
  const workbook = withoutRuleSheets(opened);
  const keys = new Set<string>();
  const learned = workbook.sheets.map((grid, index) => {
    const { sheet, ...hints } = inferSheet(grid, workbook.formats, `T${index + 1}`);
    return { ...hints, sheet: { ...sheet, key: uniqueKey(sheet.key, keys) } };
  });
  const sheets = withGivenCells(
    learned.map(({ sheet }) => sheet),
    workbook,
  );
  const code = templateCode(workbook);
  const period = printedPeriod(workbook);
  return {
    id: code ?? (slugOf(origin.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "")) || "mau"),
    version: 1,
    title: templateTitle(workbook, sheets) ?? origin,
    source: { ...sourceOf(workbook), origin },
    validFrom: null,
    validTo: null,
    period,
    sheets,
    rules: inferRules(
      sheets.map((sheet, index) => ({
        ...noHints,
        ...learned[index],
        sheet,
      })),
      period,
    ),
  };
}

const noHints = { percentFormats: new Set<number>(), isMixed: false, measures: new Map(), choiceRanges: [] };

/** What the cover says, where the workbook begins with one; else the title of its first form. */
function templateTitle(workbook: Workbook, sheets: readonly TemplateSheet[]): string | undefined {
  const [first] = workbook.sheets;
  const cover = first && sheets[0]?.shape === "page" ? coverTitleOf(viewOf(first, workbook.formats)) : "";
  return cover || sheets.find(({ shape }) => shape !== "page")?.title;
}

/** The period most lines of the form name; lines beginning "Kỳ báo cáo" count before all titles. */
export function printedPeriod(workbook: Workbook): string | null {
  const views = workbook.sheets.map((grid) => viewOf(grid, workbook.formats));
  const lines = views.flatMap((view) =>
    labelledValues(view, 1, Math.min(maxHeaderRows, view.grid.lastRow)).flatMap(({ role, text }) =>
      role === "period" ? text : [],
    ),
  );
  return (
    mostNamed(lines) ?? mostNamed(views.map((view) => titleOf(view, findHeader(view)?.top ?? maxHeaderRows)))
  );
}

function mostNamed(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const period = findPeriod(text);
    if (period) counts.set(periodId(period), (counts.get(periodId(period)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "Mã mẫu: MVD-TV-2023-04 (mẫu ví dụ) · Mã đơn vị …" → "mvd-tv-2023-04". */
function templateCode(workbook: Workbook): string | undefined {
  for (const grid of workbook.sheets) {
    const values = labelledValues(viewOf(grid, workbook.formats), 1, Math.min(maxHeaderRows, grid.lastRow));
    const text = values.find(({ role }) => role === "template-code")?.text.replace(/[(·;|].*$/, "");
    if (text !== undefined && slugOf(text) !== "") return slugOf(text);
  }
  return undefined;
}

function slugOf(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function uniqueKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let copy = 2; taken.has(key); copy += 1) key = `${wanted}.${copy}`;
  taken.add(key);
  return key;
}
