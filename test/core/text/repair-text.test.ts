/** Texts as they arrive in workbooks, and as they were meant. */
import fc from "fast-check";
import { decodeTcvn3 } from "../../../src/core/text/tcvn3";
import { repairText } from "../../../src/core/text/repair-text";
import { decodeVni } from "../../../src/core/text/vni";
import { asMisread, inTcvn3, inVni, markedLetters } from "../../support/old-code-pages";

const phrases = [
  "Đoàn TNCS Hồ Chí Minh huyện Trà Cú",
  "Tổng số đoàn viên đầu kỳ",
  "Nguyễn Thị Thuỳ Dương",
  "Phó Bí thư Thường trực Đoàn xã",
  "Đã tổ chức 12 lớp bồi dưỡng nghiệp vụ cho cán bộ Đoàn, Hội, Đội",
  "Trung tâm giáo dục thường xuyên",
  "Uỷ viên Ban Chấp hành",
  "khối trường học, khối cơ quan, doanh nghiệp",
  "Xã Đại An, huyện Càng Long, tỉnh Trà Vinh",
  "không có số liệu trong quý này",
  "đang hoàn thiện hồ sơ đề nghị công nhận",
  "Trần Đức Bảo",
  "Lưỡng Phước Hưởng",
  "giữ vững nề nếp sinh hoạt chi đoàn",
] as const;

describe("code pages of old fonts", () => {
  it("hold every letter of the alphabet", () => {
    const small = markedLetters.join("");
    const vowels = [...small].map((letter) => `${letter} `).join("");
    expect(markedLetters).toHaveLength(67);
    expect(decodeTcvn3(inTcvn3(small), false)).toBe(small);
    expect(decodeTcvn3(inTcvn3(small), true)).toBe(small.toUpperCase());
    expect(decodeTcvn3("¡ ¢ £ ¤ ¥ ¦ §x", false)).toBe("Ă Â Ê Ô Ơ Ư Đx");
    expect(decodeVni(inVni(vowels))).toBe(vowels);
    expect(decodeVni(inVni(vowels.toUpperCase()))).toBe(vowels.toUpperCase());
  });

  it.each(phrases)("%s: read back from TCVN3, VNI and UTF-8 misread", (phrase) => {
    expect(repairText(inTcvn3(phrase))).toEqual({ text: phrase, repairs: ["tcvn3"] });
    expect(repairText(inTcvn3(phrase.toUpperCase()))).toEqual({
      text: phrase.toUpperCase(),
      repairs: ["tcvn3"],
    });
    expect(repairText(inTcvn3(phrase), { fontName: ".VnTimeH" }).text).toBe(phrase.toUpperCase());
    expect(repairText(inVni(phrase))).toEqual({ text: phrase, repairs: ["vni"] });
    expect(repairText(inVni(phrase.toUpperCase()))).toEqual({ text: phrase.toUpperCase(), repairs: ["vni"] });
    expect(repairText(asMisread(phrase))).toEqual({ text: phrase, repairs: ["misread-utf8"] });
  });

  it("any of the phrases one behind the other", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 5 }), (chosen) => {
        const text = chosen.join("; ");
        expect(repairText(inTcvn3(text)).text).toBe(text);
        expect(repairText(inVni(text)).text).toBe(text);
      }),
    );
  });

  it.each([
    ["L©m Minh Léc", "Lâm Minh Lộc"],
    ["B×nh", "Bình"],
    ["TuÊn", "Tuấn"],
    ["TØNH §OµN TRµ VINH", "TỈNH ĐOÀN TRÀ VINH"],
    ["Hä vµ tªn", "Họ và tên"],
    ["H§ND tØnh", "HĐND tỉnh"],
    ["®/c Lª V¨n T¸m", "đ/c Lê Văn Tám"],
    // The soft hyphen that is ư was dropped on the way, or is shown as a hyphen.
    ["Tr\u00adêng ®¹i häc", "Trường đại học"],
    ["Trêng ®¹i häc", "Trường đại học"],
    ["Tr-êng ®¹i häc", "Trường đại học"],
    ["Mêng Kh¬ng, ®îc", "Mường Khương, được"],
  ])("TCVN3 %p is %p", (text, meant) => {
    expect(repairText(text)).toEqual({ text: meant, repairs: ["tcvn3"] });
  });

  it.each([
    ["Ñoaøn xaõ Ia Grai", "Đoàn xã Ia Grai"],
    ["HUYEÄN ÑOAØN TRAØ CUÙ", "HUYỆN ĐOÀN TRÀ CÚ"],
    ["Leâ", "Lê"],
    ["Thò traán Hoà Thuaän", "Thị trấn Hồ Thuận"],
    ["Ñaït", "Đạt"],
  ])("VNI %p is %p", (text, meant) => {
    expect(repairText(text)).toEqual({ text: meant, repairs: ["vni"] });
  });

  it("a text in both: only the words that can be nothing else", () => {
    expect(repairText("Họ tên: NguyÔn V¨n B×nh")).toEqual({
      text: "Họ tên: Nguyễn Văn Bình",
      repairs: ["tcvn3"],
    });
  });

  it("the font lets less evidence do, but proves nothing", () => {
    expect(repairText("§i", { fontName: ".VnTime" }).text).toBe("Đi");
    expect(repairText("§TN", { fontName: ".VnTime" }).text).toBe("ĐTN");
    for (const text of ["Lê Văn Lộc", "Lê Công", "Hà", "Kinh", "CLB 3/2", "01", "12-CV/ĐTN", "m²"])
      expect(repairText(text, { fontName: ".VnTime" })).toEqual({ text, repairs: [] });
    for (const text of ["Hoà", "Khoá", "An", "Sĩ"])
      expect(repairText(text, { fontName: "VNI-Times" })).toEqual({ text, repairs: [] });
  });
});

describe("good text is left alone", () => {
  const others = [
    "Noël à l'hôtel, château, été français",
    "naïf",
    "où",
    "Müller",
    "Köln",
    "señor Muñoz",
    "Curaçao",
    "København",
    "a@b.vn",
    "https://tinhdoan.vn/?a=1&b=2",
    "=SUM(A1:A5)*0,5",
    "84-CV/HĐTN",
    "Đ/c",
    "CLB",
    "1.234,5",
    "  hai  dấu cách ",
    "200 m²",
    "½ ngày",
    "30 °C",
    "5 µm",
    "© 2023",
    "Excel®",
    "m×n",
    "3×4",
    "N·m",
    "§ 5",
    "£50",
    "«Xanh»",
    "±5 %",
    "1ª",
    "chú thích¹",
    "H'Hen Niê",
    "Y Bham Êñuôl",
    "Siu Klôh",
    "Rơ Châm",
    "Sa Rây",
    "Thạch Thị Sô Phia",
    "Ê-đê",
    "Krông Năng",
    "TÊn đơn vị",
    "“trích dẫn” – ‘khác’ …",
    "👩‍🎓",
    "\tdòng 1\ndòng 2",
  ];
  it.each(others)("%p", (text) => {
    expect(repairText(text)).toEqual({ text, repairs: [] });
  });

  it("any Vietnamese in Unicode, in small letters, as a title, in capitals", () => {
    // In cells of an old font these two may well be "Tấn" and "ó".
    const words = [...phrases, ...others]
      .flatMap((text) => text.split(/\s+/))
      .filter((word) => word !== "" && word !== "TÊn" && word !== "où");
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
        fc.constantFrom("", ".VnTime", "VNI-Times", "Arial"),
        (chosen, fontName) => {
          const text = chosen.join(" ");
          expect(repairText(text, { fontName })).toEqual({ text, repairs: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("repairing twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), fc.constantFrom(...phrases), (noise, phrase) => {
        for (const text of [
          noise + inTcvn3(phrase),
          noise + inVni(phrase),
          (noise + phrase).normalize("NFD"),
        ]) {
          const once = repairText(text).text;
          expect(repairText(once).text).toBe(once);
        }
      }),
    );
  });
});

describe("letters and spaces", () => {
  it.each([
    ["Huyện Ðoàn Tiểu Cần", "Huyện Đoàn Tiểu Cần", ["eth"]],
    ["HUYỆN ÐOÀN", "HUYỆN ĐOÀN", ["eth"]],
    ["Ðông, đồng ðội, Ɖắk", "Đông, đồng đội, Đắk", ["eth"]],
    ["Đoàn Trường Đại học".normalize("NFD"), "Đoàn Trường Đại học", ["decomposed"]],
    // Half of the marks loose, as old Windows keyboards type them.
    ["Viê\u0323t Nam, hoa\u0300", "Việt Nam, hoà", ["decomposed"]],
    ["Trà\u00a0Cú", "Trà Cú", ["no-break-space"]],
    ["Trà\u202fCú\u3000", "Trà Cú ", ["no-break-space"]],
    ["\ufeffTrà\u200b Cú\u200e", "Trà Cú", ["invisible"]],
    ["Trà\u00adCú", "TràCú", ["invisible"]],
    ["Ðoàn\u00a0xã".normalize("NFD"), "Đoàn xã", ["decomposed", "eth", "no-break-space"]],
  ])("%p is %p", (text, meant, repairs) => {
    expect(repairText(text)).toEqual({ text: meant, repairs });
  });

  it("where the tone stands is no fault", () => {
    expect(repairText("uỷ ủy hoà hòa khoẻ khỏe thuý thúy").repairs).toEqual([]);
  });
});
