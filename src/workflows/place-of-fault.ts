/** Where our own code broke, short enough for a sentence and enough for the programmer: "TypeError, read-list.ts:34". */
export function placeOfFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /([\w.-]+\.[jt]s:\d+)(?::\d+)?\)?$/m.exec(error.stack ?? "")?.[1];
  return place === undefined ? error.name : `${error.name}, ${place}`;
}
