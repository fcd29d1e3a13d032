/** The print set-up of a sheet, from the names of Excel.PageLayout to those of files. */
import type { PageLayout } from "../../../../src/core/model/sheet-layout";
import { paperWords } from "../page-words";
import { same } from "./same";

/** What changed; `lost` where something has no place in the patch. */
export function pageChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): { readonly page: PageLayout | undefined; readonly lost: boolean } {
  const changed = Object.entries(after).filter(([key, value]) => !same(before[key], value));
  const page: { -readonly [Key in keyof PageLayout]?: PageLayout[Key] } = {};
  const margins: Record<string, number> = {};
  let lost = false;
  for (const [key, value] of changed) {
    const side = /^(left|right|top|bottom|header|footer)Margin$/.exec(key)?.[1];
    if (side !== undefined && typeof value === "number") margins[side] = value / pointsPerInch;
    else if (key === "orientation") page.orientation = value === "Landscape" ? "landscape" : "portrait";
    else if (key === "zoom" && zoomOf(value)) page.zoom = zoomOf(value)!;
    else if (isFlag(key)) page[key] = value === true;
    else if (key === "paperSize" && paperSizeOf(value)) page.paperSize = paperSizeOf(value)!;
    else lost = true;
  }
  const whole: PageLayout = Object.keys(margins).length > 0 ? { ...page, margins } : page;
  return { page: Object.keys(whole).length > 0 ? whole : undefined, lost };
}

const pointsPerInch = 72;

const flags = ["centerHorizontally", "centerVertically", "printGridlines", "printHeadings"] as const;

function isFlag(key: string): key is (typeof flags)[number] {
  return (flags as readonly string[]).includes(key);
}

function paperSizeOf(word: unknown): number | undefined {
  const found = Object.entries(paperWords).find(
    ([, paper]) => paper === word || paper.toLowerCase() === word,
  );
  return found && Number(found[0]);
}

function zoomOf(value: unknown): NonNullable<PageLayout["zoom"]> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Readonly<Record<string, unknown>>;
  if (typeof scale === "number") return { scale };
  const pages = (count: unknown) => (typeof count === "number" ? count : 0);
  return { pagesWide: pages(horizontalFitToPages), pagesHigh: pages(verticalFitToPages) };
}
