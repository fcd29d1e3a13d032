/** The figures of the period before, by which openings are checked: chosen from files, or done without. */
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { Notice } from "../components/notice";
import { useFilePicking } from "../hooks/use-file-picking";
import type { PreviousChoice } from "./judged";
import type { CheckControls } from "./use-check";

interface PreviousStepProps {
  readonly previous: PreviousChoice | null;
  readonly controls: Pick<CheckControls, "choosePrevious">;
}

export function PreviousStep({ previous, controls }: PreviousStepProps) {
  const styles = useStyles();
  const picking = useFilePicking(controls.choosePrevious, "Tệp số liệu kỳ trước");
  return (
    <section className={styles.step}>
      {picking.inputs}
      <Text block>
        {previous
          ? `Kỳ trước: ${previous.files.join(", ")}.`
          : "Kỳ trước: chưa chọn nên chưa đối chiếu số đầu kỳ với số cuối kỳ trước."}
      </Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={picking.pickFiles}>
          {previous ? "Chọn tệp kỳ trước khác…" : "Chọn tệp kỳ trước…"}
        </Button>
        {previous && (
          <Button size="small" onClick={() => controls.choosePrevious([])}>
            Bỏ kỳ trước
          </Button>
        )}
      </div>
      {previous?.notes.map((note) => (
        <Notice key={note} intent="warning">
          {note}
        </Notice>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});
