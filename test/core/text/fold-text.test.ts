/** Comparison keys of texts as they stand in real forms. */
import fc from "fast-check";
import { foldText, unaccented } from "../../../src/core/text/fold-text";

describe("foldText", () => {
  it.each([
    ["QUÝ IV NĂM 2023", "quý iv năm 2023"],
    ["Tỷ lệ (%)", "tỷ lệ (%)"],
    ["Người lập", "người lập"],
    ["Số thứ tự", "số thứ tự"],
    ["Trong đó: Nữ", "trong đó: nữ"],
    ["TỔNG CỘNG (I + II + III)", "tổng cộng (i + ii + iii)"],
    ["Giới thiệu đoàn viên ưu tú, trưởng thành", "giới thiệu đoàn viên ưu tú, trưởng thành"],
    ["Mua sắm, sửa chữa, thuê khoán", "mua sắm, sửa chữa, thuê khoán"],
    ["Quỹ, quả, quà, quý, giá, giờ, già, giúp", "quỹ, quả, quà, quý, giá, giờ, già, giúp"],
    ["Nghĩa vụ, địa phương, kỳ, ký, của, nửa", "nghĩa vụ, địa phương, kỳ, ký, của, nửa"],
    ["Khuya, huy hiệu, toàn quốc, khoảng, huỳnh", "khuya, huy hiệu, toàn quốc, khoảng, huỳnh"],
    ["Chuyển, thuyết, huyện, quyết, khoẻo", "chuyển, thuyết, huyện, quyết, khoẻo"],
    ["STT", "stt"],
    ["", ""],
  ])("%p as usually written is %p", (text, key) => {
    expect(foldText(text)).toBe(key);
  });

  it.each([
    ["\u00d0oàn viên", "đoàn viên", "Ð typed for Đ"],
    ["\u0189oàn viên", "đoàn viên", "Ɖ typed for Đ"],
    ["Đoàn viên".normalize("NFD"), "đoàn viên", "decomposed marks"],
    ["Đoa\u0300n viê\u0323t", "đoàn việt", "half-composed marks"],
    ["Đoàn\u00a0viên", "đoàn viên", "no-break space"],
    ["Đoàn\u2009viên", "đoàn viên", "thin space"],
    ["Đo\u200bàn\ufeff vi\u00adên", "đoàn viên", "invisible characters"],
    ["  Đoàn \r\n\t viên ", "đoàn viên", "runs of white space"],
    ["“Tháng” ‘x’ «y»", '"tháng" \'x\' "y"', "typographic quotes"],
    ["2022–2027 — a−b", "2022-2027 - a-b", "typographic dashes"],
    ["Khác…", "khác...", "an ellipsis"],
  ])("%p is %p: %s", (text, key) => {
    expect(foldText(text)).toBe(key);
  });

  it.each([
    ["Uỷ viên", "Ủy viên"],
    ["Đảng uỷ", "Đảng ủy"],
    ["Hoà Bình", "Hòa Bình"],
    ["thuỷ lợi", "thủy lợi"],
    ["sức khoẻ", "sức khỏe"],
    ["tuỳ theo", "tùy theo"],
    ["HOÁ ĐƠN", "HÓA ĐƠN"],
    ["điạ chỉ", "địa chỉ"],
    ["cuả", "của"],
    ["nưã", "nữa"],
    ["hòan thành", "hoàn thành"],
    ["tòan ngòai họat lọai", "toàn ngoài hoạt loại"],
    ["hùynh qùynh", "huỳnh quỳnh"],
    ["Qúy IV", "Quý IV"],
    ["qùa", "quà"],
    ["gía gìau", "giá giàu"],
    ["Kì báo cáo", "Kỳ báo cáo"],
    ["Quí 4", "Quý 4"],
    ["qui định", "quy định"],
    ["tỉ lệ", "tỷ lệ"],
    ["Tiến sỹ", "Tiến sĩ"],
    ["lí luận chính trị", "lý luận chính trị"],
  ])("%p and %p are one spelling", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
    expect(foldText(other)).toBe(other.toLowerCase());
  });

  it.each([
    ["Duyên Hải", "Duyên Hai"],
    ["Huyện đoàn Duyên Hải", "Thị đoàn Duyên Hải"],
    ["Phường 1", "Phường 2"],
    ["ma", "má"],
    ["tỉnh", "tỷnh"],
  ])("%p and %p stay two texts", (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it("does not change what it has folded, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: vietnameseUnit, maxLength: 12 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it("gives composed and decomposed text one key", () => {
    fc.assert(
      fc.property(fc.string({ unit: vietnameseUnit, maxLength: 12 }), (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text));
      }),
    );
  });
});

describe("unaccented", () => {
  it.each([
    ["Thị đoàn Duyên Hải", "thi doan duyen hai"],
    ["\u00d0ẶNG HỮU PHƯỚC", "dang huu phuoc"],
    ["Quí Lộc", "qui loc"],
    ["Quý Lộc".normalize("NFD"), "quy loc"],
    ["BC_Quy4_2023.xlsx", "bc_quy4_2023.xlsx"],
  ])("%p is %p", (text, bare) => {
    expect(unaccented(text)).toBe(bare);
  });
});

const vietnameseUnit = fc.constantFrom(..."qugikysthoaeưíìỉéáàạọỏòúủụýỳỷiêơâđĐÐ …–\u00a0\u200b1.".split(""));

describe("where the tone stands", () => {
  const tones = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const pairs = [
    ["o", "a"],
    ["o", "e"],
    ["u", "y"],
  ] as const;

  it.each(pairs)(
    "on the %s or on the %s of an open syllable and before a final is one spelling",
    (first, second) => {
      for (const tone of tones) {
        for (const initial of ["", "h", "kh", "th", "ngh"]) {
          for (const final of ["", "n", "t", "ch"]) {
            const early = `${initial}${first}${tone}${second}${final}`.normalize("NFC");
            const late = `${initial}${first}${second}${tone}${final}`.normalize("NFC");
            for (const write of [(text: string) => text, (text: string) => text.toUpperCase()])
              expect([early, foldText(write(early))]).toEqual([early, foldText(write(late))]);
          }
        }
      }
    },
  );
});
