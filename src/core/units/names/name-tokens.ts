/**
 * A name cut into words and numbers: "BCH Đoàn P.02, Bảo Lộc" → bch · đoàn · p · 2 · bảo · lộc.
 * Words glued by capitals come apart ("CauNgang_Q4" → cau · ngang · q · 4); a leading zero does not count.
 */
import { foldText, unaccented } from "../../text/fold-text";

export interface NameToken {
  /** Folded, with its accents. */
  readonly text: string;
  /** The same without accents, as file names are often written. */
  readonly plain: string;
  /** What stood between this token and the one before it. */
  readonly gap: string;
}

export function nameTokens(text: string): readonly NameToken[] {
  const folded = foldText(apartAtCapitals(text.normalize("NFC")));
  const tokens: NameToken[] = [];
  let end = 0;
  for (const match of folded.matchAll(/&|[\p{L}\p{M}]+|\d+/gu)) {
    const gap = folded.slice(end, match.index);
    end = match.index + match[0].length;
    for (const [index, word] of wordsOf(match[0]).entries()) {
      tokens.push(index === 0 ? tokenOf(word, gap) : tokenOf(word, " "));
    }
  }
  return tokens;
}

/** Whether accents were typed: then those that are missing are meant to be missing. */
export function hasAccents(tokens: readonly NameToken[]): boolean {
  return tokens.some(({ text }) => /[^\u0000-\u007f]/.test(text));
}

/** "CauNgang" → "Cau Ngang", "DHTraVinh" → "DH Tra Vinh". Names are compared without their spaces, so "KRông" is safe. */
function apartAtCapitals(text: string): string {
  return text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1 ");
}

function wordsOf(written: string): readonly string[] {
  return abbreviations.get(written) ?? [written.replace(/^0+(?=\d)/, "")];
}

/** Short forms inside the names of units that are no places: "Đoàn Khối CCQ&DN tỉnh". */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map([
  ["&", ["và"]],
  ["ccq", ["các", "cơ", "quan"]],
  ["cq", ["cơ", "quan"]],
  ["dn", ["doanh", "nghiệp"]],
  ["ccqdn", ["các", "cơ", "quan", "và", "doanh", "nghiệp"]],
  ["ubnd", ["ủy", "ban", "nhân", "dân"]],
  ["llvt", ["lực", "lượng", "vũ", "trang"]],
  ["chqs", ["chỉ", "huy", "quân", "sự"]],
  ["bđbp", ["bộ", "đội", "biên", "phòng"]],
  ["kcn", ["khu", "công", "nghiệp"]],
]);

function tokenOf(word: string, gap: string): NameToken {
  // "Đắk", "Đăk" and "Đak" are one word: the names of the Highlands are written in all three ways.
  const text = word.replace(/[ăắáâấ](?=k$)/, "a");
  return { text, plain: unaccented(text).replace(openSyllableWithY, "i"), gap };
}

/** "Qui Nhon" and "Quy Nhon", "My" and "Mi": without accents `foldText` leaves both spellings. */
const openSyllableWithY = /(?<=^(?:h|k|l|m|s|t|v|qu))y$/;
