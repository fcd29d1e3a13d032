/** Work that takes more than a second: how far it is, what is in hand, and a way to stop it. */
import { Button, Field, ProgressBar, Text } from "@fluentui/react-components";
import { OnlyHeard } from "./only-heard";
import { View } from "./view";

export interface Progress {
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** What is in hand: the name of a file. */
  readonly current: string | null;
}

interface ProgressViewProps {
  readonly title: string;
  readonly progress: Progress;
  /** "tệp", "phần": what is counted. */
  readonly counted: string;
  /** What stopping leaves behind, in a sentence. */
  readonly assurance: string;
  readonly isStopping: boolean;
  readonly onCancel: () => void;
}

export function ProgressView(props: ProgressViewProps) {
  const { title, progress, counted, assurance, isStopping, onCancel } = props;
  const { done, total, current } = progress;
  const share = total > 0 ? { value: done, max: total } : {};
  return (
    <View
      title={title}
      actions={
        <Button disabled={isStopping} onClick={onCancel}>
          {isStopping ? "Đang dừng…" : "Huỷ"}
        </Button>
      }
    >
      <Field
        validationMessage={total > 0 ? `${done}/${total} ${counted}` : "Đang chuẩn bị…"}
        validationState="none"
      >
        <ProgressBar aria-label={title} {...share} />
      </Field>
      {current !== null && <Text block>{current}</Text>}
      <Text block>{assurance}</Text>
      <OnlyHeard>{milestone(done, total, counted)}</OnlyHeard>
    </View>
  );
}

/** A screen reader hears every quarter, not every file. */
function milestone(done: number, total: number, counted: string): string {
  const quarter = total > 0 ? Math.floor((done / total) * 4) : 0;
  return quarter === 0 ? "" : `Đã xong ${Math.floor((quarter * total) / 4)} trên ${total} ${counted}.`;
}
