/** Inflating in JavaScript, wherever the program runs; a host that can do it natively brings its own. */
import { Inflate, inflateSync } from "fflate";

/** The stream inflated to `size` bytes; `undefined` where it is broken, cut off or longer. */
export function inflateRaw(raw: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return raw.length <= oneGoBytes
      ? inflateSync(raw, { out: new Uint8Array(size) })
      : inflateInSlices(raw, size);
  } catch {
    // fflate throws for every kind of broken stream, also by running over the end of its buffers.
    return undefined;
  }
}

/**
 * Up to this many compressed bytes are inflated in one go. A stream that is longer than declared can then cost no more
 * than inflating 1,032 times as many (the most deflate can do); longer ones go slice by slice and stop at the lie.
 */
const oneGoBytes = 256 * 1024;
const sliceBytes = 64 * 1024;

function inflateInSlices(raw: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < raw.length && length <= size; at += sliceBytes) {
    const end = Math.min(at + sliceBytes, raw.length);
    inflate.push(raw.subarray(at, end), end === raw.length);
  }
  return length === size ? out : undefined;
}
