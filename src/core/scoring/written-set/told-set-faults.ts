/** The faults of a whole set, told at the cells of the sheet that they are about. */
import type { CriteriaSet } from "../criteria-set";
import { type SetFault, setFaults } from "../set-faults";
import type { CriteriaColumn, CriteriaTable } from "./criteria-table";
import type { HeadingField, Heading } from "./heading-lines";
import type { LevelsRead } from "./level-rows";
import type { NodesRead } from "./read-nodes";
import type { SheetReport } from "./sheet-report";

export interface SetPlaces {
  readonly table: CriteriaTable;
  readonly rowOf: NodesRead["rowOf"];
  readonly heading: Heading;
  readonly cellOfLevel: LevelsRead["cellOf"];
}

export function tellSetFaults(set: CriteriaSet, places: SetPlaces, report: SheetReport): void {
  for (const fault of setFaults(set)) {
    const ruleId = `BTC.${fault.kind.toUpperCase().replaceAll("-", ".")}`;
    report[fault.severity](ruleId, cellOf(fault, set, places), fault.message);
  }
}

function cellOf(fault: SetFault, set: CriteriaSet, places: SetPlaces): string | null {
  return cellOfNode(fault, places) ?? cellOfLevel(fault, set, places) ?? cellOfHeading(fault, places);
}

function cellOfNode({ code, kind }: SetFault, { rowOf, table }: SetPlaces): string | undefined {
  const row = code === null ? undefined : rowOf.get(code);
  if (!row) return undefined;
  const column = (columnsOf.get(kind) ?? []).find((name) => table.columns.has(name));
  return column === undefined ? row.titleCell.address : row.at(column).address;
}

/** Of several, the first that the sheet has. */
const columnsOf: ReadonlyMap<string, readonly CriteriaColumn[]> = new Map([
  ["repeated-code", ["code", "order"]],
  ["gate-not-judged", ["condition", "judge", "max-points"]],
  ["no-points", ["max-points"]],
  ["pointless", ["max-points"]],
  ["no-scale", ["max-points"]],
  ["points-do-not-add-up", ["max-points"]],
  ["unreachable", ["at-least", "condition"]],
  ["stray-weight", ["weight"]],
  ["judged-by-itself", ["condition", "judge"]],
  ["any-rate", ["condition"]],
  ["step-above-most", ["condition"]],
  ["step-gap", ["condition"]],
  ["step-overlap", ["condition"]],
  ["step-idle", ["condition"]],
  ["steps-not-all-tried", ["condition"]],
  ["counter-twice", ["condition"]],
  ["counter-empty", ["condition"]],
  ["counter-unused", ["condition"]],
]);

/** Faults of levels name them in quotes. */
function cellOfLevel({ message }: SetFault, { levels }: CriteriaSet, places: SetPlaces): string | undefined {
  const level = levels.find(({ title }) => message.includes(`“${title}”`));
  return level && places.cellOfLevel.get(level.id);
}

function cellOfHeading({ kind }: SetFault, { heading }: SetPlaces): string | null {
  const fields: readonly HeadingField[] =
    kind === "period-backwards"
      ? ["valid-to", "valid"]
      : kind === "points-do-not-add-up"
        ? ["max-points"]
        : ["recognizes", "combine", "title"];
  const field = fields.find((name) => heading.values.has(name));
  return (field && heading.values.get(field)?.address) ?? heading.titleLine?.address ?? null;
}
