/** Syllables of Vietnamese, told from words that merely wear its letters. */
import { isVietnameseSyllable } from "../../../src/core/text/vietnamese-syllable";

const good =
  "an Đoàn đoàn TRƯỜNG nghiệp nghĩa nguyễn khuyến quốc quý quí Quỳnh giếng gì giữa giã gìn uỷ ủy hoà hòa khoẻ khỏe toán loét xoèn rượu chuối khuỷu ngoằn thuở huơ khuya quyết yêu yến ý ỷ Mường Xoong Đắk Lắk Krông chảy chạy tấc ếch út ướp";

it.each(good.split(" "))("%s", (word) => {
  expect([word, word.normalize("NFD"), word.toUpperCase()].map(isVietnameseSyllable)).toEqual([
    true,
    true,
    true,
  ]);
});

it.each("Müller Trêng haù tầc bảp m² Noël été français viêc k Zürich aễ áai đđoàn ngh Đ".split(" "))(
  "%s is none",
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  },
);
