/** In the place of a tab whose look at the open workbook failed. */
import { Button } from "@fluentui/react-components";
import { FailureNotice } from "./failure-notice";
import { View } from "./view";

interface NotLookedProps {
  readonly message: string;
  readonly onRetry: () => void;
}

export function NotLooked({ message, onRetry }: NotLookedProps) {
  return (
    <View
      title="Chưa xem được tệp đang mở"
      actions={
        <Button appearance="primary" onClick={onRetry}>
          Thử lại
        </Button>
      }
    >
      <FailureNotice message={message} />
    </View>
  );
}
