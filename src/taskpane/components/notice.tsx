/** A sentence set apart by an icon and a frame, whose kind is also said in a word for those who see neither. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** It has been read and may go. */
  readonly onDismiss?: () => void;
}

export function Notice({ intent, children, actions, onDismiss }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar
      className={styles.bar}
      intent={intent}
      layout="multiline"
      icon={{ role: "img", "aria-label": kinds[intent] }}
    >
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {(actions !== undefined || onDismiss) && (
        <MessageBarActions
          className={styles.actions}
          {...(onDismiss && {
            containerAction: (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label="Đóng thông báo"
                onClick={onDismiss}
              />
            ),
          })}
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

const kinds = { info: "Thông tin", success: "Đã xong", warning: "Cần xem", error: "Không được" };

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", justifyContent: "flex-start", paddingBottom: "4px" },
});
