/** Files on the screen: one with its reason, and many with how many faults each has. */
import type { Finding } from "../../core/model/finding";
import type { OrgUnit } from "../../core/units/org-unit";
import { entry, section, table } from "./screen";

const captions = ["Lỗi", "Cần giải trình", "Lưu ý"];

interface JudgedFile {
  readonly file: string;
  readonly unit: OrgUnit | null;
  readonly findings: readonly Finding[];
}

export function fileEntry({
  file,
  unit,
  reason,
}: {
  readonly file: string;
  readonly unit: OrgUnit | null;
  readonly reason: string | null;
}): readonly string[] {
  return entry(unit === null ? file : `${file} – ${unit.name}`, reason);
}

/** Those with more than notes, most errors first. */
export function faultSection(title: string, files: readonly JudgedFile[], unit: string): readonly string[] {
  const counted = files
    .map((file) => ({ file, counts: countsOf(file.findings) }))
    .filter(({ counts: [errors, explain] }) => errors + explain > 0)
    .sort((a, b) => b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1]);
  const { header, rows } = table(
    captions,
    counted.map(({ file, counts }) => [file.unit?.name ?? file.file, ...counts]),
  );
  const [first, ...others] = section(title, rows, unit);
  return first === undefined ? [] : [first, header, ...others];
}

function countsOf(findings: readonly Finding[]): readonly [number, number, number] {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return [count("error"), count("explain"), count("note")];
}
