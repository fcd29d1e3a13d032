/** How several fixes carried out together are called, for a button and in the list of what can be undone. */
import type { Fix } from "./fix";

const words = {
  same: (label: string, cells: number) => `${label}: ${cells} ô`,
  several: (cells: number) => `Sửa nhanh ${cells} ô`,
};

/** "Ghi lại bằng số: 14 ô", or "Sửa nhanh 17 ô" where they are of several kinds. */
export function fixesLabel(fixes: readonly Fix[]): string {
  const labels = [...new Set(fixes.map(({ label }) => label))];
  const cells = fixes.reduce((sum, { changes }) => sum + changes.length, 0);
  return labels.length === 1 ? words.same(labels[0] ?? "", cells) : words.several(cells);
}
