/** Paper sizes by number as files name them, and by the word of Office.js. */
export const paperWords: Readonly<Record<number, string>> = {
  1: "Letter",
  3: "Tabloid",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};
