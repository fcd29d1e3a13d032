/** Where the file for the upper level goes, and where it went. */
import { Button } from "@fluentui/react-components";
import type { FileToSave, SinkRoute } from "../../host/file-sink";
import { Notice } from "../components/notice";
import type { Sending } from "./use-send-up";

const routeLabels: Readonly<Record<SinkRoute, string>> = {
  sheet: "Trang mới trong tệp này",
  "new-window": "Cửa sổ Excel mới",
  download: "Tải về máy",
};

const savedWords: Readonly<Record<SinkRoute, (name: string) => string>> = {
  sheet: () =>
    "Đã đưa bản gửi cấp trên vào các trang mới ở cuối tệp này. Có thể chuyển các trang ấy sang một tệp riêng để gửi.",
  "new-window": (name) =>
    `Đã mở bản gửi cấp trên trong cửa sổ Excel mới. Hãy lưu ở cửa sổ đó với tên “${name}” rồi gửi.`,
  download: (name) => `Đã tải “${name}” về máy, trong thư mục tải về.`,
};

interface SendUpProps {
  readonly sending: Sending;
  readonly onChoose: (file: FileToSave, route: SinkRoute) => void;
}

export function SendUp({ sending, onChoose }: SendUpProps) {
  const routes = (file: FileToSave, choices: readonly SinkRoute[]) =>
    choices.map((route) => (
      <Button key={route} onClick={() => onChoose(file, route)}>
        {routeLabels[route]}
      </Button>
    ));
  switch (sending.step) {
    case "idle":
      return null;
    case "preparing":
    case "saving":
      return <Notice intent="info">Đang lập bản gửi cấp trên…</Notice>;
    case "choosing":
      return (
        <Notice intent="info" actions={routes(sending.file, sending.routes)}>
          Lưu bản gửi cấp trên vào đâu?
        </Notice>
      );
    case "saved":
      return <Notice intent="success">{savedWords[sending.route](sending.name)}</Notice>;
    case "failed":
      return (
        <Notice intent="error" actions={sending.file && routes(sending.file, sending.routes)}>
          {sending.message}
        </Notice>
      );
  }
}
