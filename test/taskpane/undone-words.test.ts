/** What the pane says after an undoing: what was restored, what was left as the user's own. */
import type { Undone } from "../../src/host/open-workbook";
import { undoneSentences } from "../../src/taskpane/undone-words";

const nothing: Undone = {
  outcome: "undone",
  label: "Tổng hợp 9/11 đơn vị",
  restoredCells: 0,
  removedSheets: [],
  keptCells: [],
  keptSheets: [],
};

test.each<{ name: string; undone: Partial<Undone>; said: readonly string[] }>([
  {
    name: "cells and sheets",
    undone: { restoredCells: 120, removedSheets: ["Chi tiết B1", "Nhật ký"] },
    said: ["Đã trả lại 120 ô như trước.", "Đã xoá trang: “Chi tiết B1”, “Nhật ký”."],
  },
  {
    name: "the user's own cells are named by sheet",
    undone: {
      restoredCells: 2,
      keptCells: [
        { sheet: "Biểu 1", address: "C14" },
        { sheet: "Biểu 2", address: "D8" },
        { sheet: "Biểu 1", address: "C15" },
      ],
    },
    said: [
      "Đã trả lại 2 ô như trước.",
      "Giữ nguyên các ô đã được sửa sau đó: “Biểu 1” C14, C15; “Biểu 2” D8.",
    ],
  },
  {
    name: "many own cells are cut short with their count",
    undone: {
      restoredCells: 1,
      keptCells: Array.from({ length: 14 }, (_, index) => ({ sheet: "B", address: `C${index + 1}` })),
    },
    said: [
      "Đã trả lại 1 ô như trước.",
      "Giữ nguyên các ô đã được sửa sau đó: “B” C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12; và 2 ô nữa.",
    ],
  },
  {
    name: "a sheet the user wrote on stays",
    undone: { removedSheets: ["Nhật ký"], keptSheets: ["Chi tiết B1"] },
    said: ["Đã xoá trang: “Nhật ký”.", "Giữ nguyên các trang đã được sửa sau đó: “Chi tiết B1”."],
  },
  { name: "nothing to restore is said too", undone: {}, said: ["Không có ô nào cần trả lại."] },
])("$name", ({ undone, said }) => {
  expect(undoneSentences({ ...nothing, ...undone })).toEqual(said);
});
