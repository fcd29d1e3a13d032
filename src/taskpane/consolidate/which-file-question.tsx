/** A unit sent several files: which one counts, with the cells in which they differ. */
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { FileCandidate, PreflightQuestion } from "../../workflows/preflight/preflight-row";
import { CellComparison } from "./cell-comparison";

interface WhichFileQuestionProps {
  readonly question: Extract<PreflightQuestion, { readonly kind: "which-file" }>;
  readonly onAnswer: (sha256: string) => void;
}

export function WhichFileQuestion({ question, onAnswer }: WhichFileQuestionProps) {
  const { candidates, proposed, decided } = question;
  return (
    <>
      <Field label={`Đơn vị gửi ${candidates.length} tệp khác nhau. Dùng tệp nào?`}>
        <RadioGroup value={decided ?? proposed} onChange={(_, { value }) => onAnswer(value)}>
          {candidates.map((candidate) => (
            <Radio key={candidate.sha256} value={candidate.sha256} label={candidateWords(candidate)} />
          ))}
        </RadioGroup>
      </Field>
      {candidates
        .filter(({ differences }) => differences > 0)
        .map((candidate) => (
          <Differences key={candidate.sha256} candidate={candidate} isOnly={candidates.length === 2} />
        ))}
    </>
  );
}

/** "BC Q4.xlsx · 13/12/2023 · khác 2 ô". */
function candidateWords({ file, sentWords, differences }: FileCandidate): string {
  return [file, sentWords, differences > 0 ? `khác ${differences} ô` : ""]
    .filter((part) => part !== "")
    .join(" · ");
}

function Differences({ candidate, isOnly }: { readonly candidate: FileCandidate; readonly isOnly: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOnly ? "Xem khác" : `Xem khác: ${candidate.file}`}
      </Button>
      {isOpen && (
        <CellComparison
          captions={["Bản đề nghị", candidate.file]}
          lines={candidate
            .cells()
            .map(({ field, proposed, other }) => ({ field, figures: [proposed, other] }))}
        />
      )}
    </div>
  );
}
