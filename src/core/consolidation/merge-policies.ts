/**
 * How the figures of many units become one, a policy for each operator of a template.
 *
 *   sum        12, "-", 5       → 17            ratio      11/11, 10/12 → 21/23
 *   recompute  95 %, 90 %       → blank here: it is computed again from consolidated parts
 *   none       "đã gửi", "đủ"   → blank: the words of each unit stay in the detail sheet
 *
 * What an operator cannot use (a ratio or a text where numbers are added) is named in `leftOut`,
 * never dropped. Every policy is independent of order and associative.
 */
import { blank, type Figure, isNothing, numberFigure } from "../model/figure";
import type { Operator } from "../templates/template";
import { exactSum } from "../model/exact-sum";
import { mergedNothing } from "./nothings";

export interface Merged {
  readonly figure: Figure;
  /** Which of the figures given say something the operator cannot use. */
  readonly leftOut: readonly Figure[];
}

export type MergePolicy = (figures: readonly Figure[]) => Merged;

export const mergePolicies: Readonly<Record<Operator, MergePolicy>> = {
  sum: (figures) => {
    const numbers = figures.filter(isFiniteNumber);
    return {
      figure:
        numbers.length > 0
          ? numberFigure(exactSum(numbers.map(({ number }) => number)))
          : mergedNothing(figures),
      leftOut: figures.filter((figure) => !isNothing(figure) && !isFiniteNumber(figure)),
    };
  },

  ratio: (figures) => {
    const ratios = figures.filter((figure) => figure.kind === "ratio");
    return {
      figure: ratios.length > 0 ? ratioOfSums(ratios) : mergedNothing(figures),
      leftOut: figures.filter((figure) => !isNothing(figure) && figure.kind !== "ratio"),
    };
  },

  recompute: () => notMerged,

  none: () => notMerged,
};

type NumberFigure = Extract<Figure, { readonly kind: "number" }>;
type RatioFigure = Extract<Figure, { readonly kind: "ratio" }>;

const notMerged: Merged = { figure: blank, leftOut: [] };

/** A number too large to be one ("1e999" in a damaged file) would make every total infinite. */
function isFiniteNumber(figure: Figure): figure is NumberFigure {
  return figure.kind === "number" && Number.isFinite(figure.number);
}

function ratioOfSums(ratios: readonly RatioFigure[]): RatioFigure {
  return {
    kind: "ratio",
    numerator: exactSum(ratios.map(({ numerator }) => numerator)),
    denominator: exactSum(ratios.map(({ denominator }) => denominator)),
  };
}
