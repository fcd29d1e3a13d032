/** Names a sheet may have, and those Excel gives by itself. */
import type { Book, BookSheet } from "../book/book";
import { textValue } from "./arguments";
import { refuse } from "./refusal";

const maxLength = 31;

/** The name, where a sheet may be called so; otherwise Excel refuses. */
export function checkedSheetName(book: Book, wanted: unknown, renamed?: BookSheet): string {
  const name = textValue(wanted);
  if (name === "" || name.length > maxLength || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    refuse("InvalidArgument");
  }
  const taken = book.sheetNamed(name);
  if (taken && taken !== renamed) refuse("ItemAlreadyExists");
  return name;
}

/** "Sheet1", or the next number that is free. */
export function nextSheetName(book: Book): string {
  let number = 1;
  while (book.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** As Excel names a copy: "Biểu 1 (2)", cut to fit. */
export function copyName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, maxLength - suffix.length) + suffix;
    if (!book.sheetNamed(candidate)) return candidate;
  }
}
