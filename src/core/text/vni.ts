/**
 * VNI-Windows, the code page of the fonts VNI-Times, VNI-Helve: a vowel is followed by a second character for its
 * marks, which a program that knows nothing of the font shows as a letter of Western Europe: "Nguyeãn Vaên Haûi" is
 * "Nguyễn Văn Hải", "Ñoaøn" is "Đoàn".
 * Source: VNI Software's table VNI-Windows, as Vietnamese keyboards (VNI, Unikey) write it.
 */

const grave = "\u0300";
const acute = "\u0301";
const circumflex = "\u0302";
const tilde = "\u0303";
const breve = "\u0306";
const hook = "\u0309";
const horn = "\u031b";
const dotBelow = "\u0323";

/** What the character behind a, e, o means. */
const circumflexes: Readonly<Record<string, string>> = {
  â: circumflex,
  à: circumflex + grave,
  á: circumflex + acute,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dotBelow,
};

/** What the character behind a means. */
const breves: Readonly<Record<string, string>> = {
  ê: breve,
  è: breve + grave,
  é: breve + acute,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dotBelow,
};

/** What the character behind any vowel means. */
const tones: Readonly<Record<string, string>> = { ø: grave, ù: acute, û: hook, õ: tilde, ï: dotBelow };

/** Letters that are one character. */
const singles: Readonly<Record<string, string>> = {
  ô: `o${horn}`,
  ö: `u${horn}`,
  ñ: "đ",
  ì: "ì",
  í: "í",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

/** The text in Unicode; what is no code of VNI stays. */
export function decodeVni(text: string): string {
  return text
    .replace(/([aeo])([âàáåãä])|(a)([êèéúüë])|([aeouyôö])([øùûõï])|[ôöñìíæóòî]/gi, (code, ...parts) => {
      const [e = "", circumflexed = "", a = "", breved = "", vowel = "", toned = ""] = parts as string[];
      const base = e || a || vowel || code;
      const marks =
        circumflexes[circumflexed.toLowerCase()] ??
        breves[breved.toLowerCase()] ??
        tones[toned.toLowerCase()] ??
        "";
      return letterOf(base) + marks;
    })
    .normalize("NFC");
}

/** Whether nothing but codes of VNI is in the word. */
export function isVniWord(word: string): boolean {
  return /^(?:[a-z]|[aeo][âàáåãä]|a[êèéúüë]|[aeouyôö][øùûõï]|[ôöñìíæóòî])+$/i.test(word);
}

function letterOf(code: string): string {
  const letter = singles[code.toLowerCase()];
  if (letter === undefined) return code;
  return code === code.toLowerCase() ? letter : letter.toUpperCase();
}
