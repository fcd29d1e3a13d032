/** What rules about single cells are about: fields of forms and columns of lists, as the left side names them. */
import type { Expression } from "../../rules/expression/expression";
import { bindSide } from "./bind-side";
import type { Binding } from "./binding";
import { type Bound, expressionIn, placesOf } from "./bound-side";
import { slotsOf } from "./compile-comparison";
import { faults } from "./rule-faults";
import { shownForm } from "./rule-forms";
import type { SideNode } from "./side-syntax";

export interface Targets {
  readonly fields: string[];
  readonly columns: { readonly list: string; readonly column: string }[];
}

/** `undefined` where something was told. */
export function compileTargets(nodes: readonly SideNode[], binding: Binding): Targets | undefined {
  const all = nodes.map((node) => targetsOf(node, binding));
  if (all.includes(undefined)) return undefined;
  const fields = [...new Set(all.flatMap((targets) => targets?.fields ?? []))];
  const columns = all.flatMap((targets) => targets?.columns ?? []);
  if (fields.length + columns.length > 0) return { fields, columns };
  binding.tell(faults.noField(binding.own ? shownForm(binding.own) : "biểu"));
  return undefined;
}

function targetsOf(node: SideNode, binding: Binding): Targets | undefined {
  const bound = bindSide(node, binding);
  if (!bound) return undefined;
  if (!isCells(bound)) return told(binding, faults.onlyCells);
  const columns = placesOf(bound).flatMap((place) => {
    if (place.kind === "entry") return [{ list: place.list, column: place.column }];
    return place.kind === "whole-column"
      ? [{ list: place.expression.list, column: place.expression.column }]
      : [];
  });
  if (columns.length > 0) return { fields: [], columns };
  const slots = slotsOf(bound, bound, binding) ?? [];
  const cells = slots.flatMap((slot) => partsOf(expressionIn(bound, slot, binding.exists)));
  const loose = cells.find(({ op }) => op === "cell");
  if (loose?.op === "cell") return told(binding, faults.onlyFields(loose.address));
  return { fields: cells.flatMap((cell) => (cell.op === "field" ? cell.field : [])), columns: [] };
}

/** A place, or a range of cells. */
function isCells(bound: Bound): boolean {
  if (bound.kind === "many") return bound.how === "sum" && bound.of.every(isCells);
  return bound.kind === "fixed"
    ? bound.expression.op === "field" || bound.expression.op === "cell"
    : bound.kind !== "reckoning" && bound.kind !== "wrapped" && bound.kind !== "previous";
}

function partsOf(expression: Expression | undefined): readonly Expression[] {
  if (!expression) return [];
  return expression.op === "sum" ? expression.of : [expression];
}

function told({ tell }: Binding, fault: Parameters<Binding["tell"]>[0]): undefined {
  tell(fault);
  return undefined;
}
