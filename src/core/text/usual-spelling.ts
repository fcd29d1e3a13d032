/**
 * One spelling for syllables that Vietnamese leaves free or that keyboards misplace, in lower-case NFC text:
 *   uỷ viên → ủy viên, hoà → hòa, khoẻ → khỏe, điạ → địa    the tone of an open syllable
 *   hòan thành → hoàn thành, ngòai → ngoài, gía → giá        the tone before an end consonant, after qu and gi
 *   kì → kỳ, quí → quý, qui → quy, tỉ lệ → tỷ lệ, sỹ → sĩ     i or y
 */

export function usualSpelling(text: string): string {
  const toned = tonePairs.test(text)
    ? text.replace(lateTone, toneOnFirst).replace(earlyTone, toneOnSecond)
    : text;
  return toned.replace(freeSyllable, (syllable) => usualSyllables[syllable] ?? syllable);
}

/** Two vowels of which one carries a tone: where there is none, nothing is misplaced. */
const tonePairs = /[ouưi][àáảãạèéẻẽẹỳýỷỹỵ]|[òóỏõọùúủũụìíỉĩị][aăâeêoôơuưiy]/;

/** oá, oé, uý, uá, ưá, iá that end a syllable. The u of "qu" and the i of "gi" belong to the consonant. */
const lateTone = /(o(?=[àáảãạèéẻẽẹ])|(?<!q)u(?=[àáảãạỳýỷỹỵ])|ư(?=[àáảãạ])|(?<!g)i(?=[àáảãạ]))(.)(?!\p{L})/gu;

/** óan, óet, úynh, and any vowel after "qú" and "gí". */
const earlyTone =
  /([òóỏõọ](?=[aăe]\p{L})|[ùúủũụ](?=y(?!ê)\p{L})|(?<=q)[ùúủũụ](?=[aăâeêoôơiy](?!ê))|(?<=g)[ìíỉĩị](?=[aăâeêoôơuư]))(.)/gu;

const usualSyllables: Readonly<Record<string, string>> = {
  kì: "kỳ",
  kí: "ký",
  kỉ: "kỷ",
  kĩ: "kỹ",
  lí: "lý",
  mĩ: "mỹ",
  tỉ: "tỷ",
  qui: "quy",
  quì: "quỳ",
  quí: "quý",
  quỉ: "quỷ",
  quĩ: "quỹ",
  quị: "quỵ",
  sỹ: "sĩ",
};

const freeSyllable = /(?<!\p{L})(?:k[ìíỉĩ]|[lq](?:í|u[iìíỉĩị])|mĩ|tỉ|sỹ)(?!\p{L})/gu;

function toneOnFirst(_: string, first: string, second: string): string {
  const [vowel = "", tone = ""] = second.normalize("NFD");
  return (first + tone).normalize("NFC") + vowel;
}

function toneOnSecond(_: string, first: string, second: string): string {
  const [vowel = "", tone = ""] = first.normalize("NFD");
  return vowel + (second + tone).normalize("NFC");
}
