/**
 * Files that the user picked or dropped, as the engine reads them. Each has a name of its own: the path below the
 * folder where one was picked ("nop/Duyên Hải.xlsx"), else its file name, numbered where two are alike.
 */
import { fileReasons } from "../core/consolidation/file-reasons";
import type { SourceFile } from "../host/source-file";

/** A picked file, known again when it is picked a second time. */
export interface PickedFile extends SourceFile {
  readonly content: File;
}

/** "Biểu 2" before "Biểu 10", "ă" after "a". */
const inVietnamese = new Intl.Collator("vi", { numeric: true });

/** What Excel, the system or a chat program leaves lying about: no one's report. */
const strays = /^(~\$|\.)|^(Thumbs\.db|desktop\.ini)$/i;

/** The files picked before and those picked now, each once, in the order of their names. */
export function withPickedFiles(
  before: readonly PickedFile[],
  picked: Iterable<File>,
): readonly PickedFile[] {
  const files = [...before];
  for (const content of picked) {
    if (strays.test(content.name) || files.some((file) => isSame(file.content, content))) continue;
    files.push({ name: freeName(pathOf(content), files), content, read: () => bytesOf(content) });
  }
  return files.sort((one, other) => inVietnamese.compare(one.name, other.name));
}

function isSame(one: File, other: File): boolean {
  return pathOf(one) === pathOf(other) && one.size === other.size && one.lastModified === other.lastModified;
}

/** File systems hand over decomposed letters; what is shown and searched is composed. */
function pathOf(file: File): string {
  return (file.webkitRelativePath || file.name).normalize("NFC");
}

function freeName(path: string, taken: readonly PickedFile[]): string {
  const names = new Set(taken.map(({ name }) => name));
  const [, stem = path, ending = ""] = /^(.+?)(\.[^./]*)?$/.exec(path) ?? [];
  let name = path;
  for (let number = 2; names.has(name); number += 1) name = `${stem} (${number})${ending}`;
  return name;
}

async function bytesOf(file: File): ReturnType<SourceFile["read"]> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or changed since it was picked; or a folder that was dropped.
    return { outcome: "refused", kind: "no-access", message: fileReasons.noAccess };
  }
}
