/** No unit list anywhere: the units as the files name themselves, to be kept as a list of this workbook. */
import { Button, Text } from "@fluentui/react-components";
import { useRef } from "react";
import type { ProposedUnits } from "../../workflows/unit-list-from-files";
import { BackButton } from "../components/back-button";
import { Details } from "../components/details";
import { FailureNotice } from "../components/failure-notice";
import { LongList } from "../components/long-list";
import { View } from "../components/view";
import type { ConsolidationControls } from "./use-consolidation";
import type { Work } from "./work";

interface UnitsViewProps {
  readonly work: Work;
  readonly proposed: ProposedUnits;
  readonly isSaving: boolean;
  readonly failure: string | null;
  readonly controls: ConsolidationControls;
}

export function UnitsView({ work, proposed, isSaving, failure, controls }: UnitsViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { units, nameless, words } = proposed;
  return (
    <View
      title={words}
      back={<BackButton onClick={() => controls.tell({ event: "back-to-setup" })} />}
      scrollRef={scroller}
      actions={
        <Button
          appearance="primary"
          disabled={isSaving || units.length === 0}
          onClick={() => controls.saveUnits(work, units)}
        >
          {isSaving ? "Đang lưu…" : "Lưu thành danh sách"}
        </Button>
      }
    >
      {failure !== null && <FailureNotice message={failure} />}
      <Text block>
        {units.length > 0
          ? "Danh sách được ghi vào một trang mới của tệp này; sau đó có thể thêm đơn vị chưa nộp và sửa tên trong trang ấy."
          : "Không tệp nào cho biết tên đơn vị. Hãy quay lại, chọn thêm tệp danh sách đơn vị (có cột “Tên đơn vị”)."}
      </Text>
      {nameless.length > 0 && (
        <Details summary={`Tệp không cho biết tên đơn vị (${nameless.length})`}>
          {nameless.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </Details>
      )}
      <LongList
        label="Các đơn vị thấy trong tệp"
        rows={units}
        keyOf={({ code }) => code}
        scroller={scroller}
        render={({ name }) => <Text block>{name}</Text>}
      />
    </View>
  );
}
