/** Figures the officer corrected by hand, of a unit whose file changed too: whose stay. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { HandChoice } from "../../core/campaign/decisions";
import type { PreflightQuestion } from "../../workflows/preflight/preflight-row";
import { CellComparison } from "./cell-comparison";

interface HandCorrectedQuestionProps {
  readonly question: Extract<PreflightQuestion, { readonly kind: "hand-corrected" }>;
  readonly onAnswer: (choice: HandChoice) => void;
}

export function HandCorrectedQuestion({ question, onAnswer }: HandCorrectedQuestionProps) {
  const { cells, proposed, decided } = question;
  return (
    <>
      <Field label={`${cells.length} ô đã sửa tay, nay đơn vị gửi tệp mới. Giữ số nào?`}>
        <RadioGroup
          value={decided ?? proposed}
          onChange={(_, { value }) => onAnswer(value === "file" ? "file" : "mine")}
        >
          <Radio value="mine" label="Giữ số sửa tay" />
          <Radio value="file" label="Lấy số trong tệp mới" />
        </RadioGroup>
      </Field>
      <CellComparison
        captions={["Số sửa tay", "Tệp trước ghi", "Tệp mới ghi"]}
        lines={cells.map(({ field, mine, was, file }) => ({ field, figures: [mine, was, file] }))}
      />
    </>
  );
}
