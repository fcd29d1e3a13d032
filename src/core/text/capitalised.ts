/** "quý IV năm 2023" → "Quý IV năm 2023": the first letter as at the head of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
