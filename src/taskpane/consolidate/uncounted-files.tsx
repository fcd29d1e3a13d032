/** The files that went into no total, each with why. */
import { type CompletenessStatement, filesOf } from "../../core/consolidation/completeness";
import { useWords } from "../../core/consolidation/statement-words";
import { Details } from "../components/details";

export function UncountedFiles({ statement }: { readonly statement: CompletenessStatement }) {
  const files = filesOf(statement).filter(({ use }) => use !== "counted");
  if (files.length === 0) return null;
  return (
    <Details summary={`Tệp không tính (${files.length})`}>
      {files.map(({ file, sha256, use, reason }) => (
        <li key={`${sha256} ${file}`}>
          <strong>{file}</strong>: {reason ?? `${useWords[use]}.`}
        </li>
      ))}
    </Details>
  );
}
