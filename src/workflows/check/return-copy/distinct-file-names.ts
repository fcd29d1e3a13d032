/** Names of files in one folder: of two that are alike to a file system the later gets a number. */

/** Remembers every name it gave. */
export function distinctFileNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const [, base = wanted, ending = ""] = /^(.*?)(\.[a-z]+)$/i.exec(wanted) ?? [];
    let name = wanted;
    for (let number = 2; taken.has(folded(name)); number += 1) name = `${base} (${number})${ending}`;
    taken.add(folded(name));
    return name;
  };
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
