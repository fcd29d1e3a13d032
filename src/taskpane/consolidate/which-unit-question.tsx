/** "“Duyên Hải” là đơn vị nào?": the likely units as choices, then any other of the list, or none. */
import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { OrgUnit } from "../../core/units/org-unit";
import type { PreflightQuestion } from "../../workflows/preflight/preflight-row";

interface WhichUnitQuestionProps {
  readonly question: Extract<PreflightQuestion, { readonly kind: "which-unit" }>;
  readonly units: readonly OrgUnit[];
  /** Null: the file is not counted; `undefined`: not decided any more. */
  readonly onAnswer: (unitCode: string | null | undefined) => void;
}

const none = "/none";
const other = "/other";

export function WhichUnitQuestion({ question, units, onAnswer }: WhichUnitQuestionProps) {
  const { candidates, proposed, decided } = question;
  const decidedElsewhere = typeof decided === "string" && !candidates.some(({ code }) => code === decided);
  const [asksOther, setAsksOther] = useState(decidedElsewhere);
  const others = units.filter(({ code }) => !candidates.some((candidate) => candidate.code === code));
  const value = asksOther ? other : decided === null ? none : (decided ?? "");
  const answer = (chosen: string) => {
    setAsksOther(chosen === other);
    onAnswer(chosen === other ? undefined : chosen === none ? null : chosen);
  };
  return (
    <>
      <Field label="Tệp này là của đơn vị nào?">
        <RadioGroup value={value} onChange={(_, { value: chosen }) => answer(chosen)}>
          {candidates.map(({ code, name }) => (
            <Radio key={code} value={code} label={code === proposed?.code ? `${name} (có thể nhất)` : name} />
          ))}
          {others.length > 0 && (
            <Radio value={other} label={candidates.length > 0 ? "Đơn vị khác" : "Chọn đơn vị"} />
          )}
          <Radio value={none} label="Không tính tệp này" />
        </RadioGroup>
      </Field>
      {asksOther && (
        <Select
          aria-label="Đơn vị của tệp này"
          value={decidedElsewhere ? decided : ""}
          onChange={(_, { value: code }) => onAnswer(code)}
        >
          <option value="" disabled>
            Chọn trong danh sách…
          </option>
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
