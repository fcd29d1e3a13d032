/** Base64 as add-ins send files, in the browser and in Node alike. */
import { textValue } from "./arguments";
import { refuse } from "./refusal";

export function bytesOfBase64(value: unknown): Uint8Array {
  const text = textValue(value);
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return refuse("InvalidArgument");
  }
}
