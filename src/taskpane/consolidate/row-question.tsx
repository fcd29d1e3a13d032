/** What the officer decides in the preview, asked where it arises and answered there. */
import type { Decisions } from "../../core/campaign/decisions";
import type { OrgUnit } from "../../core/units/org-unit";
import type { PreflightQuestion } from "../../workflows/preflight/preflight-row";
import { HandCorrectedQuestion } from "./hand-corrected-question";
import { WhichFileQuestion } from "./which-file-question";
import { WhichUnitQuestion } from "./which-unit-question";

interface RowQuestionProps {
  readonly question: PreflightQuestion;
  readonly units: readonly OrgUnit[];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

export function RowQuestion({ question, units, decisions, onDecide }: RowQuestionProps) {
  switch (question.kind) {
    case "which-unit":
      return (
        <WhichUnitQuestion
          question={question}
          units={units}
          onAnswer={(code) => {
            const { [question.sha256]: _before, ...others } = decisions.unitOf;
            onDecide({
              ...decisions,
              unitOf: code === undefined ? others : { ...others, [question.sha256]: code },
            });
          }}
        />
      );
    case "which-file":
      return (
        <WhichFileQuestion
          question={question}
          onAnswer={(sha256) =>
            onDecide({ ...decisions, fileOf: { ...decisions.fileOf, [question.unitCode]: sha256 } })
          }
        />
      );
    case "hand-corrected":
      return (
        <HandCorrectedQuestion
          question={question}
          onAnswer={(choice) =>
            onDecide({ ...decisions, hand: { ...decisions.hand, [question.unitCode]: choice } })
          }
        />
      );
  }
}
