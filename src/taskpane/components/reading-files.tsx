/** While files of units are read: how far it is, and that they stay as they are. */
import { type Progress, ProgressView } from "./progress-view";

interface ReadingFilesProps {
  readonly progress: Progress;
  readonly isStopping: boolean;
  readonly onCancel: () => void;
}

export function ReadingFiles(props: ReadingFilesProps) {
  return (
    <ProgressView
      title="Đang đọc các tệp"
      counted="tệp"
      assurance="Tệp gốc của các đơn vị không bị thay đổi."
      {...props}
    />
  );
}
