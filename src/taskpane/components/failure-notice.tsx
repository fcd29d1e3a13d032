/** What Excel would not do, in its own sentence, and the way to try again. */
import { Button } from "@fluentui/react-components";
import { Notice } from "./notice";

interface FailureNoticeProps {
  readonly message: string;
  readonly onRetry?: () => void;
}

export function FailureNotice({ message, onRetry }: FailureNoticeProps) {
  return (
    <Notice intent="error" actions={onRetry && <Button onClick={onRetry}>Thử lại</Button>}>
      {message}
    </Notice>
  );
}
