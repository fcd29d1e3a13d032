/** Age bands as captions spell them. */
import { ageBandOf } from "../../../../src/core/templates/infer-age-bands";

describe("ages in a caption", () => {
  it.each([
    ["18–25", 18, 25],
    ["18 - 25 tuổi", 18, 25],
    ["Từ 26 đến 30", 26, 30],
    ["26 đến 30 tuổi", 26, 30],
    ["Từ đủ 16 đến dưới 18", 16, 17],
    ["Từ 16 - <18 tuổi", 16, 17],
    ["Trên 30 đến 35", 31, 35],
    ["31+", 31, null],
    ["31 tuổi trở lên", 31, null],
    ["Từ 31 trở lên", 31, null],
    ["≥ 31", 31, null],
    ["Trên 30", 31, null],
    ["> 30 tuổi", 31, null],
    ["Trên 30 tuổi (đ/c)", 31, null],
    ["dưới 18", null, 17],
    ["<18", null, 17],
    ["Đến 30 tuổi", null, 30],
    ["30 tuổi trở xuống", null, 30],
    ["≤30", null, 30],
  ])("%s", (caption, from, to) => {
    expect(ageBandOf(caption)).toEqual({ from, to });
  });

  it.each(["Nam", "2020-2025", "1-2", "Lớp 10", "Tuổi", "Từ 30 đến 18", "Trên 30%", "Năm 2023", "x"])(
    "%s is none",
    (caption) => {
      expect(ageBandOf(caption)).toBeUndefined();
    },
  );
});
