/** Rules of a sheet (validations, conditional formats) as elements of its part, wherever in the part they stand. */
import { childrenOf, rootOf, type XmlElement } from "../../xml/elements";
import { spliced, type Splice } from "../../xml/splice";

/** The elements of that local name inside the lists of those names, in the order of the part. */
export function elementsInside(text: string, path: readonly string[], from = rootOf(text)): XmlElement[] {
  const [local, ...rest] = path;
  const children = childrenOf(text, from).filter((child) => child.local === local);
  return rest.length === 0 ? children : children.flatMap((child) => elementsInside(text, rest, child));
}

/** The text without these elements. */
export function without(text: string, elements: readonly XmlElement[]): string {
  return spliced(
    text,
    elements.map(({ start, end }): Splice => ({ start, end, text: "" })),
  );
}
