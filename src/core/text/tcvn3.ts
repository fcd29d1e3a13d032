/**
 * TCVN3, the code page of the ABC fonts (.VnTime, .VnArial): each Vietnamese letter is one byte, which a program that
 * knows nothing of the font shows as a letter or sign of Western Europe: "L©m Minh Léc" is "Lâm Minh Lộc".
 * Source: TCVN 5712:1993, set VN3. It has capitals of Ă Â Ê Ô Ơ Ư Đ only; accented capitals are the small letters in a
 * second font whose name ends in H (.VnTimeH).
 */

const codesAndLetters = [
  ["¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"],
  ["µ¸¶·¹", "àáảãạ"],
  ["¨»¾¼½Æ", "ăằắẳẵặ"],
  ["©ÇÊÈÉË", "âầấẩẫậ"],
  ["®ÌÐÎÏÑ", "đèéẻẽẹ"],
  ["ªÒÕÓÔÖ", "êềếểễệ"],
  ["×ÝØÜÞ", "ìíỉĩị"],
  ["ßãáâä", "òóỏõọ"],
  ["«åèæçé", "ôồốổỗộ"],
  ["¬êíëìî", "ơờớởỡợ"],
  ["ïóñòô", "ùúủũụ"],
  // The code of ư is the soft hyphen, which most programs do not show and some drop.
  ["\u00adõøö÷ù", "ưừứửữự"],
  ["úýûüþ", "ỳýỷỹỵ"],
] as const;

const letterOfCode: ReadonlyMap<string, string> = new Map(
  codesAndLetters.flatMap(([codes, letters]) =>
    [...codes].map((code, index): [string, string] => [code, letters[index] ?? code]),
  ),
);

/**
 * The text in Unicode; what is no code of TCVN3 stays.
 * @param isCapitalFont The font shows small letters as capitals.
 */
export function decodeTcvn3(text: string, isCapitalFont: boolean): string {
  const joined = text.replace(shownHyphen, "\u00ad");
  if (isCapitalFont) return withHorns(lettersOf(joined)).toUpperCase();
  const inCapitals = !/[a-z]/.test(joined) && /[A-Z¡-§]{2}/.test(joined);
  return joined.replace(word, (coded) => {
    const decoded = withHorns(lettersOf(coded));
    const capitals = coded.match(/[A-Z¡-§]/g)?.length ?? 0;
    const isCapital = !/[a-z]/.test(coded) && (inCapitals || capitals > 1);
    return isCapital ? decoded.toUpperCase() : decoded;
  });
}

/** Whether all of the word that is no plain letter is a code of TCVN3. */
export function isTcvn3Word(word: string): boolean {
  return [...word].every((letter) => /[A-Za-z-]/.test(letter) || letterOfCode.has(letter));
}

/** A hyphen that stands where ư stood: "Tr-êng" for "Trường". */
const shownHyphen = /(?<=[A-Za-z®§])-(?=[¬êíëìî])/g;

const word = /[A-Za-z\u00a1-\u00ff]+/g;

function lettersOf(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/g, (code) => letterOfCode.get(code) ?? code);
}

/** Where the soft hyphens were dropped, "Trêng" is left of "Trường": no syllable ends in -ơng or -ơc without ư. */
function withHorns(text: string): string {
  return text.replace(/(?<![ưƯ])[ơờớởỡợƠỜỚỞỠỢ](?=(?:ng|NG|c|C)(?!\p{L}))/gu, (vowel) =>
    vowel === vowel.toLowerCase() ? `ư${vowel}` : `Ư${vowel}`,
  );
}
