/** The records of a BIFF8 stream, the content of an .xls file. Source: [MS-XLS] 2.1.4. */

export interface BiffRecord {
  readonly type: number;
  /** Where the record begins in the stream, its header included. */
  readonly start: number;
  /** Its body; reading beyond it gives zeros. */
  readonly body: BiffBody;
}

export interface BiffBody {
  readonly length: number;
  byte(at: number): number;
  uint16(at: number): number;
  uint32(at: number): number;
  /** `count` characters: of one byte each, or of two where bit 0 of `flags` is set. */
  text(at: number, count: number, flags: number): string;
}

export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  for (let start = 0; start + 4 <= stream.length;) {
    const header = bodyOf(stream, start, start + 4);
    const end = Math.min(start + 4 + header.uint16(2), stream.length);
    yield { type: header.uint16(0), start, body: bodyOf(stream, start + 4, end) };
    start = end;
  }
}

function bodyOf(stream: Uint8Array, start: number, end: number): BiffBody {
  const byte = (at: number): number => (start + at < end ? stream[start + at]! : 0);
  const uint16 = (at: number): number => byte(at) | (byte(at + 1) << 8);
  return {
    length: end - start,
    byte,
    uint16,
    uint32: (at) => (uint16(at) | (uint16(at + 2) << 16)) >>> 0,
    text(at, count, flags) {
      let text = "";
      for (let index = 0; index < count; index++) {
        text += String.fromCharCode(flags & 1 ? uint16(at + 2 * index) : byte(at + index));
      }
      return text;
    },
  };
}
