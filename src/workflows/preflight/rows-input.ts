/** What the lines of a preflight are made of. */
import type { Campaign } from "../../core/campaign/campaign";
import type { Decisions } from "../../core/campaign/decisions";
import type { HandCorrection } from "../../core/consolidation/hand-correction";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import type { Gathered } from "../gather-campaign";
import type { PileEntry } from "../read-pile";

export interface RowsInput {
  readonly template: Template;
  readonly units: readonly OrgUnit[];
  readonly pile: Gathered;
  /** Newly read; the others are remembered. */
  readonly entries: readonly PileEntry[];
  readonly decisions: Decisions;
  readonly campaign: Campaign | null;
  /** By hand, in units whose file changed. */
  readonly corrections: readonly HandCorrection[];
}
