/**
 * How a cell of ours looks in each tone: dark text on a soft fill (contrast over 6 : 1), and something that can be
 * told apart in black and white: bold, bold in a frame, italic in a dashed frame, italic alone. Excel's conditional
 * formats have thin lines only, and change neither font nor size.
 */
import type { EdgeLine, LookChange } from "./look-change";
import type { ConditionTone } from "./sheet-layout";

export type ConditionLook = Pick<LookChange, "bold" | "italic" | "fill" | "borders"> & {
  readonly fontColor: string;
};

export function conditionLook(tone: ConditionTone): ConditionLook {
  return looks[tone];
}

const looks: Readonly<Record<ConditionTone, ConditionLook>> = {
  good: { bold: true, fontColor: "0B4A26", fill: "E3F4E8" },
  bad: {
    bold: true,
    fontColor: "7A0012",
    fill: "FFD6D6",
    borders: around({ style: "thin", color: "C00000" }),
  },
  doubtful: {
    italic: true,
    fontColor: "523A00",
    fill: "FFF0C2",
    borders: around({ style: "dashed", color: "946200" }),
  },
  muted: { italic: true, fontColor: "595959" },
};

function around(line: EdgeLine): NonNullable<LookChange["borders"]> {
  return { left: line, right: line, top: line, bottom: line };
}
