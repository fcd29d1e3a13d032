/** A fault told together with the rule it breaks: "Cột (8) + (9) = (7): ghi 1.482 nhưng …". */

/** Longer rules (a total of fifty rows) would bury the fault; the rule's id still names them. */
const maxSaysLength = 120;

export function stated(says: string, sentence: string): string {
  if (says.length > maxSaysLength) return sentence;
  return `${says}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
