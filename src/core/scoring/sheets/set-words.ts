/** A criteria set in one line: what it is called, and the document that it comes from. */
import type { CriteriaSet } from "../criteria-set";

const words = {
  version: (version: number) => `phiên bản ${version}`,
  dated: (number: string, day: string) => `${number} ngày ${day}`,
};

/** "Đoàn cơ sở 3 chủ động 2023–2027 (3cd-2023, phiên bản 1)". */
export function setWords({ title, id, version }: CriteriaSet): string {
  return `${title} (${id}, ${words.version(version)})`;
}

/** "13-HĐ/TĐTN-XDĐ ngày 16/06/2023, Tỉnh đoàn Ninh Bình"; where no document is known, where it was taken from. */
export function sourceWords({ source }: CriteriaSet): string {
  const { documentNumber, documentDate, issuer, origin } = source;
  const document =
    documentNumber !== null && documentDate !== null
      ? words.dated(documentNumber, documentDate.split("-").reverse().join("/"))
      : documentNumber;
  const known = [document, issuer].filter((part) => part !== null && part !== "");
  return known.length > 0 ? known.join(", ") : origin;
}
