/** Where a file that DOAN made goes, and where it went. */
import { Button } from "@fluentui/react-components";
import type { FileToSave, SinkRoute } from "../../host/file-sink";
import type { FileSaving } from "../hooks/use-file-saving";
import { Notice } from "./notice";

const routeLabels: Readonly<Record<SinkRoute, string>> = {
  sheet: "Trang mới trong tệp này",
  "new-window": "Cửa sổ Excel mới",
  download: "Tải về máy",
};

const savedWords: Readonly<Record<SinkRoute, (what: string, name: string) => string>> = {
  sheet: (what) =>
    `Đã đưa ${what} vào các trang mới ở cuối tệp này. Có thể chuyển các trang ấy sang một tệp riêng để gửi.`,
  "new-window": (what, name) =>
    `Đã mở ${what} trong cửa sổ Excel mới. Hãy lưu ở cửa sổ đó với tên “${name}” rồi gửi.`,
  download: (_, name) => `Đã tải “${name}” về máy, trong thư mục tải về.`,
};

interface SavingNoticeProps {
  /** What is saved, within a sentence: "bản gửi cấp trên". */
  readonly what: string;
  readonly saving: FileSaving;
  readonly onChoose: (file: FileToSave, route: SinkRoute) => void;
}

export function SavingNotice({ what, saving, onChoose }: SavingNoticeProps) {
  const routes = (file: FileToSave, choices: readonly SinkRoute[]) =>
    choices.map((route) => (
      <Button key={route} onClick={() => onChoose(file, route)}>
        {routeLabels[route]}
      </Button>
    ));
  switch (saving.step) {
    case "idle":
      return null;
    case "preparing":
    case "saving":
      return <Notice intent="info">Đang lập {what}…</Notice>;
    case "choosing":
      return (
        <Notice intent="info" actions={routes(saving.file, saving.routes)}>
          Lưu {what} vào đâu?
        </Notice>
      );
    case "saved":
      return <Notice intent="success">{savedWords[saving.route](what, saving.name)}</Notice>;
    case "failed":
      return (
        <Notice intent="error" actions={saving.file && routes(saving.file, saving.routes)}>
          {saving.message}
        </Notice>
      );
  }
}
