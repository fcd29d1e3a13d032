/** SHA-256 by the browser itself, in the page and in its workers. */
import type { Hasher } from "../../host/source-file";

export const browserHasher: Hasher = {
  async sha256(bytes) {
    const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};
