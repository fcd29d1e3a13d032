/** A file a unit sent, before anything is known of what is in it. */
export interface SourceFile {
  /** As the user knows it, e.g. "nop/Duyên Hải.xlsx": the path below the folder that was picked. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** SHA-256 of bytes, in lower-case hexadecimal. */
export interface Hasher {
  sha256(bytes: Uint8Array): Promise<string>;
}
