/** Text for a terminal of 80 to 120 columns: wrapped lines, sections, small tables. */

const width = 100;

/** Cells of other people's files may hold anything, also what a terminal would obey. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

export function say(text: string): void {
  process.stdout.write(`${text.normalize("NFC").replace(controls, "")}\n`);
}

export function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(controls, "").trim();
}

/** Cut between words; the first line begins with `first`, the others with as many blanks as `indent`. */
export function wrap(text: string, first = "", indent = first.length): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of oneLine(text).split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** A title with its count, the lines below it, and a blank line; nothing at all where there are no entries. */
export function section(
  title: string,
  entries: readonly (readonly string[])[],
  unit: string,
): readonly string[] {
  if (entries.length === 0) return [];
  const shown = entries.length > mostEntries + 2 ? entries.slice(0, mostEntries) : entries;
  const rest = entries.length - shown.length;
  return [
    `${title} (${entries.length} ${unit})`,
    ...shown.flat(),
    ...(rest > 0 ? [`  … và ${rest} ${unit} nữa.`] : []),
    "",
  ];
}

const mostEntries = 40;

/** A name, and below it, further in, what is said of it. */
export function entry(name: string, said: string | null): readonly string[] {
  return [...wrap(name, "  "), ...(said === null ? [] : wrap(said, "      "))];
}

/** Names one below the other. */
export function names(list: readonly string[]): readonly (readonly string[])[] {
  return list.map((name) => wrap(name, "  "));
}

/** Items side by side, each kept whole: "Kết nạp mới: 1.759 · Chuyển đến: 324". */
export function flow(items: readonly string[], indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    if (line !== "" && indent.length + line.length + 3 + item.length > width) {
      lines.push(`${indent}${line} ·`);
      line = "";
    }
    line += line === "" ? item : ` · ${item}`;
  }
  return [...lines, `${indent}${line}`];
}

/** A caption short enough to stand before a number. */
export function shortened(text: string, most = 48): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** Rows of a name and numbers under their captions. */
export function table(captions: readonly string[], rows: readonly (readonly [string, ...number[]])[]) {
  const widest = Math.min(width - 40, Math.max(0, ...rows.map(([name]) => name.length)));
  const numbers = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => String(cell).padStart((captions[index] ?? "").length + 3)).join("");
  return {
    header: `  ${" ".repeat(widest)}${numbers(captions)}`,
    rows: rows.map(([name, ...cells]) => [
      ...wrap(name, "  ", 4).slice(0, -1),
      `${(wrap(name, "  ", 4).at(-1) ?? "").padEnd(widest + 2)}${numbers(cells)}`,
    ]),
  };
}
