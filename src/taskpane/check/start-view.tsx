/** What can be checked: the sheet in front, the whole workbook, or files. One click checks. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PaneServices } from "../pane-services";
import { DropZone } from "../components/drop-zone";
import { type News, NewsNotice } from "../components/news-notice";
import { Notice } from "../components/notice";
import { View } from "../components/view";
import { useFilePicking } from "../hooks/use-file-picking";
import { useSelection } from "../hooks/use-selection";
import type { CheckStart } from "./judged";
import { OldColours } from "./old-colours";
import { PreviousStep } from "./previous-step";
import { filesWords, workbookWords } from "./start-words";
import type { CheckControls } from "./use-check";

interface StartViewProps {
  readonly start: CheckStart;
  readonly news: News | null;
  readonly services: PaneServices;
  readonly controls: CheckControls;
}

export function StartView({ start, news, services, controls }: StartViewProps) {
  const styles = useStyles();
  const picking = useFilePicking(controls.checkFiles, "Tệp cần kiểm tra");
  const activeSheet = useSelection(services.workbook)?.sheet ?? start.activeSheet;
  const hasForm = start.template !== null;
  return (
    <View
      title="Kiểm tra"
      news={news && <NewsNotice news={news} onDismiss={() => controls.tell({ event: "told", news: null })} />}
      actions={
        hasForm ? (
          <>
            <Button appearance="primary" onClick={() => controls.check({ kind: "active-sheet" })}>
              Trang đang mở
            </Button>
            <Button onClick={() => controls.check({ kind: "workbook" })}>Cả sổ tính</Button>
            <Button onClick={picking.pickFiles}>Chọn tệp…</Button>
          </>
        ) : (
          <Button appearance="primary" onClick={controls.look}>
            Xem lại tệp
          </Button>
        )
      }
    >
      {picking.inputs}
      <OldColours sheets={start.colouredSheets} controls={controls} />
      <Text block weight="semibold">
        {workbookWords(start)}
      </Text>
      {!hasForm && (
        <Notice intent="warning">
          Chưa thấy biểu nào trong tệp đang mở. Hãy mở báo cáo hoặc biểu mẫu có bảng số liệu (có dòng tiêu đề
          cột) rồi bấm “Xem lại tệp”.
        </Notice>
      )}
      <dl className={styles.choices}>
        <dt>Trang đang mở</dt>
        <dd>{activeSheet === null ? "Soát trang đang ở trước mặt." : `Soát trang “${activeSheet}”.`}</dd>
        <dt>Cả sổ tính</dt>
        <dd>Soát mọi biểu trong sổ này, cả đối chiếu giữa các biểu với nhau.</dd>
        <dt>Chọn tệp…</dt>
        <dd>
          <DropZone picking={picking}>
            {filesWords(start)}
            {hasForm && " Có thể thả tệp vào đây."}
            {hasForm && picking.pickFolder && (
              <Button size="small" onClick={picking.pickFolder}>
                Chọn cả thư mục…
              </Button>
            )}
          </DropZone>
        </dd>
      </dl>
      {hasForm && (
        <>
          <PreviousStep previous={start.previous} controls={controls} />
          <section className={styles.rules}>
            <Text block>Ngoài những gì biểu tự nói ra, có thể viết thêm quy tắc của mình trong sổ này.</Text>
            <Button size="small" onClick={controls.openRuleSheet}>
              Tạo trang Quy tắc
            </Button>
          </section>
        </>
      )}
      <Text block size={200}>
        Kiểm tra không thay đổi số liệu. Chỗ sai được tô màu ngay tại ô; màu gỡ ra được, không để lại dấu vết.
      </Text>
    </View>
  );
}

const useStyles = makeStyles({
  choices: {
    margin: 0,
    "> dt": { fontWeight: tokens.fontWeightSemibold },
    "> dd": { margin: "2px 0 10px" },
  },
  rules: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
});
