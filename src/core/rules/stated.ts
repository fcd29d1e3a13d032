/** A fault told together with the rule it breaks: "Cột (8) + (9) = (7): dòng 1.1, cột 7 ghi 1.482 nhưng …". */

import { capitalised } from "../text/capitalised";

/** Longer rules (a total of fifty rows) would bury the fault; the rule's id still names them. */
const maxSaysLength = 120;

/** @param sentence Begins with the place, in lower case, as `nameOf` gives it. */
export function stated(says: string, sentence: string): string {
  if (says.length > maxSaysLength) return capitalised(sentence);
  return `${says}: ${sentence}`;
}
