/** Which kind of figure a rule asks for ("số nguyên", "ngày", "tỷ lệ"), and whether words stand in the places it names. */
import { unaccented } from "../../text/fold-text";
import { inputFields } from "../input-fields";
import type { FieldType } from "../template";
import { bindSide } from "./bind-side";
import type { Binding } from "./binding";
import { type Bound, placesOf } from "./bound-side";
import type { RuleForm } from "./rule-forms";
import type { SideNode } from "./side-syntax";

export type FigureKind = "integer" | "number" | "percent" | "date" | "text" | "ratio";

/** `undefined` for other words. "Tỷ lệ" alone is n/m where the form asks for n/m there. */
export function figureKindOf(
  text: string,
  nodes: readonly SideNode[],
  binding: Binding,
): FigureKind | undefined {
  const words = unaccented(text).replace(/^(mot|kieu|loai|dang)\s+/, "");
  if (words !== "ty le" && words !== "ti le") return kinds.get(words);
  const quiet = { ...binding, tell: () => undefined };
  const types = nodes.flatMap((node) => {
    const bound = bindSide(node, quiet);
    return bound ? typesOf(bound, binding.forms) : [];
  });
  return types.length > 0 && types.every((type) => type === "ratio") ? "ratio" : "percent";
}

export function holdsWords(bound: Bound, forms: readonly RuleForm[]): boolean {
  const types = typesOf(bound, forms);
  return types.length > 0 && types.every((type) => ["text", "choice", "mark", "any"].includes(type));
}

function typesOf(bound: Bound, forms: readonly RuleForm[]): readonly FieldType[] {
  const sheetOf = (key: string) => forms.find(({ sheet }) => sheet?.key === key)?.sheet;
  return placesOf(bound).flatMap((place): readonly FieldType[] => {
    if (place.kind === "column") return [place.column.type];
    if (place.kind === "entry") {
      const columns = sheetOf(place.list)?.table?.columns ?? [];
      return columns.filter(({ id }) => id === place.column).map(({ type }) => type);
    }
    if (place.kind !== "fixed" || place.expression.op !== "field") return [];
    const { field } = place.expression;
    const sheet = sheetOf(field.slice(0, field.lastIndexOf("!")));
    return sheet ? inputFields(sheet).flatMap(({ id, type }) => (id === field ? type : [])) : [];
  });
}

const kinds: ReadonlyMap<string, FigureKind> = new Map([
  ["so nguyen", "integer"],
  ["so dem", "integer"],
  ["so", "number"],
  ["so luong", "number"],
  ["so thap phan", "number"],
  ["phan tram", "percent"],
  ["%", "percent"],
  ["ty le %", "percent"],
  ["ti le %", "percent"],
  ["ty le phan tram", "percent"],
  ["ty le n/m", "ratio"],
  ["ti le n/m", "ratio"],
  ["n/m", "ratio"],
  ["phan so", "ratio"],
  ["ngay", "date"],
  ["ngay thang", "date"],
  ["ngay thang nam", "date"],
  ["ngay/thang/nam", "date"],
  ["chu", "text"],
  ["van ban", "text"],
]);
