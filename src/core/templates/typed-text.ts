/** A text as it was meant, with what had to be put right in it and what in it is no report's business. */
import type { Finding } from "../model/finding";
import type { CellFormat } from "../model/grid";
import { commandKind, markupKind } from "../text/command-text";
import { repairText, type TextRepair } from "../text/repair-text";
import * as faults from "./wording-findings";

export interface TextCell {
  readonly text: string;
  readonly format: CellFormat | undefined;
  /** The sheet and cell as the finding names them. */
  readonly sheet: string;
  readonly address: string;
}

export interface TypedText {
  /** Repaired; the very text where nothing was amiss. */
  readonly text: string;
  /** One for each kind of repair. */
  readonly repairs: readonly Finding[];
  /** Commands and mark-up in place of words. */
  readonly intruders: readonly Finding[];
}

export function typedText({ text, format, sheet, address }: TextCell): TypedText {
  const repaired = repairText(text, format && { fontName: format.fontName });
  const kinds = new Set(
    repaired.repairs.map((repair) => (repair === "invisible" ? "no-break-space" : repair)),
  );
  const command = commandKind(repaired.text);
  const markup = markupKind(repaired.text);
  return {
    text: repaired.text,
    repairs: [...kinds].map((kind) => repairFindings[kind](sheet, address, text, repaired.text)),
    intruders: [
      ...(command ? [faults.commandAsText(sheet, address, text, command)] : []),
      ...(markup ? [faults.markupInText(sheet, address, text, markup)] : []),
    ],
  };
}

type RepairFinding = (sheet: string, cell: string, found: string, repaired: string) => Finding;

const repairFindings: Readonly<Record<TextRepair, RepairFinding>> = {
  tcvn3: faults.typedInTcvn3,
  vni: faults.typedInVni,
  "misread-utf8": faults.misreadLetters,
  decomposed: faults.looseMarks,
  eth: faults.ethForDStroke,
  "no-break-space": faults.oddSpaces,
  invisible: faults.oddSpaces,
};
