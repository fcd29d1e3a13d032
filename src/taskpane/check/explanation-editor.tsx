/** Where the reason for something unusual but right is written; what was said last period stands there to begin with. */
import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { momentWords } from "../moment-words";
import type { JudgedFinding } from "../../workflows/check/checked-report";
import type { FindingActions } from "./finding-actions";

interface ExplanationEditorProps {
  readonly finding: JudgedFinding;
  readonly draft: string;
  readonly actions: FindingActions;
}

export function ExplanationEditor({ finding, draft, actions }: ExplanationEditorProps) {
  const styles = useStyles();
  const { explanation, offered } = finding;
  const isOffered = explanation === null && offered !== null && draft === offered.text;
  return (
    <div className={styles.editor}>
      <Field
        label="Giải trình"
        {...(isOffered && {
          hint: `Lời giải trình kỳ trước (${momentWords(offered.madeAt)}); sửa lại nếu cần.`,
        })}
      >
        <Textarea
          autoFocus
          resize="vertical"
          value={draft}
          onChange={(_, { value }) => actions.draft(finding, value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={actions.isBusy || draft.trim() === ""}
          onClick={() => actions.explain(finding, draft.trim())}
        >
          Lưu giải trình
        </Button>
        {explanation !== null && (
          <Button size="small" disabled={actions.isBusy} onClick={() => actions.explain(finding, "")}>
            Bỏ giải trình
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => actions.draft(finding, null)}>
          Thôi
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "6px", width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});
