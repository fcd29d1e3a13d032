/** What undoing the last change restored, and what it left as the user's own. */
import { Button, Text } from "@fluentui/react-components";
import type { Undone } from "../../host/open-workbook";
import { View } from "../components/view";
import { undoneSentences } from "../undone-words";

interface UndoneViewProps {
  readonly undone: Undone;
  readonly onContinue: () => void;
}

export function UndoneView({ undone, onContinue }: UndoneViewProps) {
  return (
    <View
      title={`Đã hoàn tác: ${undone.label}`}
      actions={
        <Button appearance="primary" onClick={onContinue}>
          Tiếp tục
        </Button>
      }
    >
      {undoneSentences(undone).map((sentence) => (
        <Text key={sentence} block>
          {sentence}
        </Text>
      ))}
    </View>
  );
}
