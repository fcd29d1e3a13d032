/** The faults of one file, behind a heading with their counts. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Severity } from "../../core/model/finding";
import { Details } from "../components/details";

const severityWords: Readonly<Record<Severity, string>> = {
  error: "lỗi",
  explain: "cần giải trình",
  note: "lưu ý",
};

const severities: readonly Severity[] = ["error", "explain", "note"];
const pageLength = 20;

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const [shown, setShown] = useState(pageLength);
  if (findings.length === 0) return null;
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const rest = sorted.length - shown;
  return (
    <Details summary={countWords(findings)}>
      {sorted.slice(0, shown).map((finding, index) => (
        <li key={index}>{findingWords(finding)}</li>
      ))}
      {rest > 0 && (
        <li>
          <Button size="small" onClick={() => setShown(shown + pageLength * 5)}>
            Xem thêm {rest} chỗ
          </Button>
        </li>
      )}
    </Details>
  );
}

/** "5 lỗi · 2 lưu ý". */
function countWords(findings: readonly Finding[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityWords[severity]}`)
    .join(" · ");
}

/** "Biểu 1!D30: Tổng là 236 … (B1.TONG.2)". */
function findingWords({ sheet, cell, message, ruleId }: Finding): string {
  const place = [sheet, cell].filter((part) => part !== null).join("!");
  return `${place === "" ? "" : `${place}: `}${message} (${ruleId})`;
}
