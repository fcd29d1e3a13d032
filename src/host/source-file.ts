/** A file that was picked, before anything is known of what is in it. */
import type { ReadRefusal } from "./workbook-reader";

export interface SourceFile {
  /** As the user knows it, e.g. "nop/Duyên Hải.xlsx": the path below the folder that was picked. */
  readonly name: string;
  /** Its bytes, fetched only when their turn comes: a hundred large files are never in memory together. */
  read(): Promise<Uint8Array | ReadRefusal>;
}

/** SHA-256 of bytes, in lower-case hexadecimal. */
export interface Hasher {
  sha256(bytes: Uint8Array): Promise<string>;
}
