/**
 * Copies a text. Where Excel keeps the clipboard from the pane, the text is shown, selected, so that the user's own
 * Ctrl+C does it.
 */
import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly copyText: (text: string) => Promise<boolean>;
  /** In an action bar: as large as the buttons beside it. */
  readonly size?: "small" | "medium";
  readonly isPrimary?: boolean;
}

export function CopyButton({ label, text, copyText, size = "small", isPrimary = false }: CopyButtonProps) {
  const styles = useStyles();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async () => setState((await copyText(text)) ? "copied" : "refused");
  return (
    <span className={styles.whole}>
      <Button
        size={size}
        appearance={isPrimary ? "primary" : "secondary"}
        icon={<CopyRegular />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      <span role="status">
        {state === "copied" && "Đã chép."}
        {state === "refused" && "Excel không cho chép. Nhấn Ctrl+C để chép đoạn đang chọn:"}
      </span>
      {state === "refused" && (
        <Textarea
          className={styles.text}
          aria-label="Đoạn cần chép"
          readOnly
          autoFocus
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}

const useStyles = makeStyles({
  whole: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  text: { width: "100%" },
});
