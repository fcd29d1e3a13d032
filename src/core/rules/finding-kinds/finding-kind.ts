/** A kind of fault that DOAN finds by itself, whatever the form: its id is permanent and quoted on the telephone. */
import type { Severity } from "../../model/finding";

export interface FindingKind {
  readonly id: string;
  /** At most 40 characters: "Số ghi bằng chữ". */
  readonly title: string;
  /** What it means, why it matters, what to do: to be read to a unit on the telephone. */
  readonly explains: string;
  /** The gravest it can be; some cases of a kind weigh less. */
  readonly severity: Severity;
}
