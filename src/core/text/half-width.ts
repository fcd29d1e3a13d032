/** Full-width digits and signs, as Chinese and Japanese keyboards and some PDF programs give them: "１２，５％" → "12,5%". */

/** Superscripts and circled digits stay as they are: "5²" is not 52. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
