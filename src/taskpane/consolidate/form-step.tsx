/** "1 Biểu": which form is filled. That of this workbook, all of its sheets or some, or a known example it holds. */
import { Checkbox, Select, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { FormChoice } from "../../workflows/form-choice";
import { type WorkbookLook, withForm } from "../../workflows/look-at-workbook";
import { Details } from "../components/details";
import { Step } from "../components/step";

interface FormStepProps {
  /** With the workbook's own form. */
  readonly found: WorkbookLook;
  /** With the form that is chosen now. */
  readonly look: WorkbookLook;
  readonly onChoose: (look: WorkbookLook) => void;
}

export function FormStep(props: FormStepProps) {
  const { form } = props.look;
  return (
    <Step number={1} title="Biểu">
      {form === null ? (
        // Why, and what to do, stands above in the notes on the workbook.
        <Text block>Chưa có biểu để tổng hợp.</Text>
      ) : (
        <ChosenForm {...props} form={form} />
      )}
    </Step>
  );
}

function ChosenForm({ found, look, form, onChoose }: FormStepProps & { readonly form: FormChoice }) {
  const captionId = useId();
  const fitting = found.examples.filter(({ fits }) => fits);
  const isExample = form.source === "example";
  const chooseKind = (id: string) => {
    const example = fitting.find(({ template }) => template.id === id);
    onChoose(example ? withForm(found, { example: example.template }) : found);
  };
  return (
    <>
      <Text id={captionId} block>
        {[form.title, `${form.formCount} biểu`, form.periodWords].filter((part) => part !== null).join(" · ")}
      </Text>
      {fitting.length > 0 && (
        <Select
          aria-labelledby={captionId}
          value={isExample ? form.template.id : ownForm}
          onChange={(_, { value }) => chooseKind(value)}
        >
          {found.form?.source !== "example" && <option value={ownForm}>Theo tệp này</option>}
          {fitting.map(({ template }) => (
            <option key={template.id} value={template.id}>
              Theo mẫu có sẵn: {template.title}
            </option>
          ))}
        </Select>
      )}
      {found.form !== null && !isExample && found.form.sheets.length > 1 && (
        <FormSheets all={found.form.sheets} chosen={look.form?.sheets ?? []} {...{ found, onChoose }} />
      )}
      {form.unsure.length > 0 && (
        <Details summary={`Chỗ chưa chắc trong biểu (${form.unsure.length})`}>
          {form.unsure.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Details>
      )}
    </>
  );
}

/** No template has this id. */
const ownForm = "";

interface FormSheetsProps extends Pick<FormStepProps, "found" | "onChoose"> {
  readonly all: readonly string[];
  readonly chosen: readonly string[];
}

/** Which sheets are consolidated; the last one cannot be taken away. */
function FormSheets({ all, chosen, found, onChoose }: FormSheetsProps) {
  const toggle = (name: string) => {
    const sheets = all.filter((sheet) => chosen.includes(sheet) !== (sheet === name));
    if (sheets.length > 0) onChoose(sheets.length === all.length ? found : withForm(found, { sheets }));
  };
  return (
    <Details summary={`Biểu sẽ tổng hợp (${chosen.length}/${all.length})`}>
      {all.map((name) => (
        <li key={name}>
          <Checkbox label={name} checked={chosen.includes(name)} onChange={() => toggle(name)} />
        </li>
      ))}
    </Details>
  );
}
