/** The parts of a total gathered by unit: what each gave in all, and every figure of its file that went into it. */
import { addendsOf } from "../../core/consolidation/addends";
import type { Consolidation } from "../../core/consolidation/consolidation";
import type { TracedPart } from "../../core/consolidation/trace";
import { exactSum } from "../../core/model/exact-sum";
import { type Figure, isNothing, numberFigure } from "../../core/model/figure";
import type { FieldId } from "../../core/model/report-data";
import { mergedFields } from "../../core/templates/input-fields";
import { fieldWords, figureWords } from "../figure-words";
import { shiftWords } from "./shift-words";

const words = {
  corrected: (was: string) => `sửa tay, tệp ghi ${was}`,
  entries: (count: number) => `${count} dòng`,
};

export interface TracedLine {
  readonly unitCode: string;
  readonly unitName: string;
  readonly file: string;
  /** "6.109", "để trống", "4 dòng"; "" where the total is more than a sum, so that units have no share of it. */
  readonly figureWords: string;
  readonly isNothing: boolean;
  /** Where in the unit's file; several where the total rests on several figures. */
  readonly sources: readonly TracedSource[];
}

export interface TracedSource {
  /** "1.1 Xã · Kết nạp mới"; "" where all of a total's figures are of one field. */
  readonly fieldWords: string;
  readonly figureWords: string;
  /** The sheet and cell in the unit's file; null where it has none. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** "đã lệch 1 dòng" where the unit's sheet differs from the form; null where it does not. */
  readonly shiftWords: string | null;
  /** "sửa tay, tệp ghi 10"; null where the figure is the file's. */
  readonly correctionWords: string | null;
}

/** @param parts As traced, largest first; in this order units stay that have no share. */
export function unitLines(
  consolidation: Consolidation,
  field: FieldId,
  parts: readonly TracedPart[],
): readonly TracedLine[] {
  const fields = new Set(parts.map((part) => part.field));
  const captions = new Map([...fields].map((one) => [one, fieldWords(consolidation.template, one)] as const));
  const addends = fields.size > 1 ? summedFields(consolidation, field) : undefined;
  return byUnit(parts)
    .map((ofUnit) => ({ ofUnit, share: shareOf(ofUnit, addends) }))
    .sort((one, other) => size(other.share) - size(one.share))
    .flatMap(({ ofUnit, share }): TracedLine[] => {
      const [first] = ofUnit;
      if (!first) return [];
      return [
        {
          unitCode: first.unitCode,
          unitName: first.unitName,
          file: first.file,
          figureWords: share
            ? figureWords(share)
            : isEntries(consolidation, ofUnit)
              ? words.entries(ofUnit.length)
              : "",
          isNothing: ofUnit.every(({ figure }) => isNothing(figure)),
          sources: ofUnit.map((part) =>
            sourceOf(part, fields.size > 1 ? (captions.get(part.field) ?? "") : ""),
          ),
        },
      ];
    });
}

/** What adds up to the total; `undefined` where a formula does more than add, or a field is not added. */
function summedFields(
  consolidation: Consolidation,
  field: FieldId,
): ReadonlyMap<FieldId, number> | undefined {
  const addends = addendsOf(consolidation, field);
  const added = new Set(
    consolidation.template.sheets
      .flatMap(mergedFields)
      .filter(({ operator }) => operator === "sum")
      .map(({ id }) => id),
  );
  return addends && [...addends.keys()].every((addend) => added.has(addend)) ? addends : undefined;
}

function byUnit(parts: readonly TracedPart[]): readonly (readonly TracedPart[])[] {
  const units = new Map<string, TracedPart[]>();
  for (const part of parts) {
    const ofUnit = units.get(part.unitCode);
    if (ofUnit) ofUnit.push(part);
    else units.set(part.unitCode, [part]);
  }
  return [...units.values()];
}

function shareOf(
  parts: readonly TracedPart[],
  addends: ReadonlyMap<FieldId, number> | undefined,
): Figure | undefined {
  if (parts.length === 1) return parts[0]?.figure;
  if (!addends) return undefined;
  const numbers = parts.flatMap(({ field, figure }) =>
    figure.kind === "number" ? [figure.number * (addends.get(field) ?? 0)] : [],
  );
  return numbers.length > 0 ? numberFigure(exactSum(numbers)) : parts[0]?.figure;
}

/** Rows of a list, which are counted rather than added. */
function isEntries({ parts }: Consolidation, ofUnit: readonly TracedPart[]): boolean {
  return ofUnit.every(({ field }) => !parts.has(field));
}

function size(figure: Figure | undefined): number {
  if (!figure) return 0;
  if (figure.kind === "number") return Math.abs(figure.number);
  if (figure.kind === "ratio") return Math.abs(figure.denominator);
  return isNothing(figure) ? -2 : -1;
}

function sourceOf(part: TracedPart, caption: string): TracedSource {
  return {
    fieldWords: caption,
    figureWords: figureWords(part.figure),
    sheet: part.sheet,
    cell: part.cell,
    shiftWords: shiftWords(part),
    correctionWords: part.correctedFrom ? words.corrected(figureWords(part.correctedFrom)) : null,
  };
}
