/** Names of new sheets that Excel would not take. The patch promises legal and unique ones, so a bad one is a bug. */
import type { NewSheet } from "../../../core/model/workbook-patch";

export function checkNewNames(
  existing: readonly { readonly name: string }[],
  added: readonly NewSheet[],
): void {
  const taken = new Set(existing.map(({ name }) => name.toLowerCase()));
  for (const { name } of added) {
    if (!isLegal(name)) throw new Error(`"${name}" cannot be the name of a sheet.`);
    if (taken.has(name.toLowerCase())) throw new Error(`There is a sheet "${name}" already.`);
    taken.add(name.toLowerCase());
  }
}

/**
 * The names of all sheets as they are in the end.
 * @param given Those that the patch gave; what other programs called a sheet is not ours to judge.
 */
export function checkFinalNames(names: readonly string[], given: ReadonlySet<string>): void {
  const bad = names.find((name, index) => {
    const first = names.findIndex((other) => other.toLowerCase() === name.toLowerCase());
    return given.has(name)
      ? !isLegal(name) || first !== index
      : first !== index && given.has(names[first] ?? "");
  });
  if (bad !== undefined) throw new Error(`"${bad}" cannot be the name of a sheet.`);
}

function isLegal(name: string): boolean {
  return name.trim() !== "" && name.length <= 31 && !/[[\]:*?/\\\u0000-\u001F]|^'|'$/.test(name);
}
