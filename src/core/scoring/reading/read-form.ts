/** One scoring form, understood: its columns, and which of its lines is which content. */
import type { CriteriaSet } from "../criteria-set";
import type { FormColumns } from "./form-columns";
import type { FormLine } from "./form-lines";
import type { FormSources } from "./form-sources";
import type { FormattedGrid } from "./formatted-grid";
import type { PlacedLines } from "./placed-lines";
import type { SetPlaces } from "./set-places";

export interface ReadForm {
  readonly sheet: FormattedGrid;
  readonly columns: FormColumns;
  readonly sources: FormSources;
  /** All lines below the header, and those that are contents. */
  readonly lines: readonly FormLine[];
  readonly read: PlacedLines;
  readonly set: CriteriaSet;
  readonly places: SetPlaces;
  readonly unitText: string | null;
}
