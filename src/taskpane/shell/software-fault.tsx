/** The one boundary: a mistake of ours is called that, and comes with a report to pass on. */
import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { CopyButton } from "../components/copy-button";
import { View } from "../components/view";
import { faultReport } from "./fault-report";

const words = {
  title: "Lỗi của phần mềm",
  what: "DOAN gặp lỗi của chính mình nên đã dừng việc đang làm. Các tệp đã chọn không bị thay đổi.",
  todo: "Bấm “Mở lại” để làm tiếp. Nếu lỗi lặp lại, hãy chép báo cáo dưới đây gửi người phụ trách phần mềm.",
};

interface SoftwareFaultProps {
  readonly children: ReactNode;
  readonly now: () => Date;
  readonly copyText: (text: string) => Promise<boolean>;
}

interface SoftwareFaultState {
  readonly fault: { readonly error: unknown } | null;
}

/** React catches what a render throws only by a class. */
export class SoftwareFault extends Component<SoftwareFaultProps, SoftwareFaultState> {
  override state: SoftwareFaultState = { fault: null };

  static getDerivedStateFromError(error: unknown): SoftwareFaultState {
    return { fault: { error } };
  }

  override render() {
    const { fault } = this.state;
    const { children, now, copyText } = this.props;
    if (fault === null) return children;
    const report = faultReport(fault.error, now(), navigator.userAgent);
    return (
      <View
        title={words.title}
        actions={
          <>
            <Button appearance="primary" onClick={() => this.setState({ fault: null })}>
              Mở lại
            </Button>
            <CopyButton label="Chép báo cáo" text={report} copyText={copyText} />
          </>
        }
      >
        <Text>{words.what}</Text>
        <Text>{words.todo}</Text>
        <Field label="Báo cáo lỗi">
          <Textarea readOnly rows={8} value={report} />
        </Field>
      </View>
    );
  }
}
