import { rowHeights } from "../../../src/core/model/row-heights";

const long = "Tổng là 12 nhưng các mục thành phần cộng lại là 11, đề nghị kiểm tra lại số liệu của chi đoàn.";
const at = (row: number, column: number, text: string) => ({ row, column, text, fontSize: 12 });
const merged = (left: number, right: number, bottom = 1) => ({ top: 1, left, bottom, right });

it.each([
  { name: "a text of one line leaves its row alone", texts: [at(1, 1, "ngắn")], merges: [], heights: [] },
  {
    name: "a row is as high as the cell with most lines",
    texts: [at(1, 1, "a\nb"), at(1, 2, "a\nb\nc"), at(1, 3, "a")],
    merges: [],
    heights: [[1, { points: 47, fixed: false }]],
  },
  {
    name: "a narrow merge fixes the height",
    texts: [at(1, 1, long)],
    merges: [merged(1, 2)],
    heights: [[1, { points: 63, fixed: true }]],
  },
  {
    name: "a wide merge holds the text in one line",
    texts: [at(1, 1, long)],
    merges: [merged(1, 9)],
    heights: [],
  },
  {
    name: "cells merged over rows have room",
    texts: [at(1, 1, long)],
    merges: [merged(1, 1, 4)],
    heights: [],
  },
  {
    name: "no row is higher than Excel allows",
    texts: [at(1, 1, "a\n".repeat(99))],
    merges: [],
    heights: [[1, { points: 409, fixed: false }]],
  },
])("$name", ({ texts, merges, heights }) => {
  const widths = new Map(Array.from({ length: 9 }, (_, index) => [index + 1, 12]));
  expect([...rowHeights(texts, merges, widths, 5.25)]).toEqual(heights);
});
