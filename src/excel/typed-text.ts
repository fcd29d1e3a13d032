/**
 * Text as it is typed so that Excel takes it for text: "=1+1", "001", "1/2" and "12 tháng 3" would become a formula,
 * a number and dates. An apostrophe in front, which Excel hides, prevents that; other text does without.
 */
export function typedText(text: string): string {
  return readsAsOtherThanText(text) ? `'${text}` : text;
}

function readsAsOtherThanText(text: string): boolean {
  if (/^[=+\-@'#\t\r\n]/.test(text)) return true;
  const folded = text.normalize("NFC").toLowerCase().trim();
  if (/^(?:true|false|đúng|sai)$/.test(folded)) return true;
  if (!/\p{N}/u.test(folded)) return false;
  return folded.replace(wordsOfNumbers, "").replace(/[\p{N}\p{S}\p{P}\s]/gu, "") === "";
}

/** Words that a number, a date or a time may hold in the languages Excel runs in here: Vietnamese and English. */
const wordsOfNumbers =
  /(?<!\p{L})(?:e|đ|vnd|vnđ|usd|am|pm|sa|ch|a|p|thg|tháng|th|ngày|năm|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/gu;
