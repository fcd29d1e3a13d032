/** "Tạo phiếu chấm": for which units, all of them to begin with. */
import { Button, Checkbox, Switch, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { OrgUnit } from "../../core/units/org-unit";
import { BackButton } from "../components/back-button";
import { LongList } from "../components/long-list";
import { Notice } from "../components/notice";
import { SearchField } from "../components/search-field";
import { View } from "../components/view";
import type { PaneServices } from "../pane-services";
import { unaccented } from "../../core/text/fold-text";
import { ScoreNews } from "./score-news";
import type { ReadyState } from "./score-state";
import type { ScoreControls } from "./use-score";

interface FormsViewProps {
  readonly state: ReadyState;
  readonly units: readonly OrgUnit[];
  /** Why it is better not to make so many; null where that was not asked for. */
  readonly warning: string | null;
  readonly services: PaneServices;
  readonly controls: ScoreControls;
}

/** Fewer are found by looking. */
const mostInSight = 10;

export function FormsView({ state, units, warning, services, controls }: FormsViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [sought, setSought] = useState("");
  const [withMarks, setWithMarks] = useState(true);
  const { task, scored } = state;
  const marked = units.filter(({ code }) =>
    scored?.result.units.some(({ unit, score }) => unit?.code === code && score !== null),
  ).length;
  const key = unaccented(sought.trim());
  const shown = units.filter(({ name, code }) => unaccented(`${code} ${name}`).includes(key));
  const chosen = units.filter(({ code }) => !left.has(code));
  const choose = (codes: readonly string[], isWanted: boolean) =>
    setLeft((before) => {
      const after = new Set(before);
      for (const code of codes) {
        if (isWanted) after.delete(code);
        else after.add(code);
      }
      return after;
    });
  const isChosen = ({ code }: OrgUnit) => !left.has(code);
  const make = (evenIfMany: boolean) => controls.makeForms({ units: chosen, withMarks, evenIfMany });
  return (
    <View
      title="Tạo phiếu chấm"
      back={<BackButton onClick={controls.back} />}
      scrollRef={scroller}
      isLong
      news={<ScoreNews {...{ state, controls }} workbook={services.workbook} />}
      actions={
        units.length === 0 ? (
          <Button appearance="primary" onClick={controls.look}>
            Xem lại tệp
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={task !== null || chosen.length === 0}
            onClick={() => make(false)}
          >
            {task === "making-forms" ? "Đang tạo…" : `Tạo ${chosen.length} phiếu`}
          </Button>
        )
      }
    >
      <Text block>
        Mỗi phiếu là một trang mới ở cuối sổ này, chấm bằng cách chọn trong ô; kết quả tự tính. Tạo xong vẫn
        hoàn tác được.
      </Text>
      {warning !== null && (
        <div role="alert">
          <Notice
            intent="warning"
            actions={
              <Button size="small" disabledFocusable={task !== null} onClick={() => make(true)}>
                Vẫn tạo đủ
              </Button>
            }
          >
            {warning}
          </Notice>
        </div>
      )}
      {units.length === 0 && (
        <Notice intent="warning">
          Chưa có danh sách đơn vị để tạo phiếu. Hãy thêm trang danh sách đơn vị (có cột “Tên đơn vị”) vào sổ
          này rồi bấm “Xem lại tệp”.
        </Notice>
      )}
      {marked > 0 && (
        <Switch
          label={`Ghi sẵn phần đã chấm của ${marked} đơn vị`}
          checked={withMarks}
          disabled={task !== null}
          onChange={(_, { checked }) => setWithMarks(checked)}
        />
      )}
      {units.length > mostInSight && <SearchField label="Tìm đơn vị" value={sought} onChange={setSought} />}
      {shown.length > 1 && (
        <Checkbox
          label={`Tất cả (${shown.length})`}
          checked={shown.every(isChosen) ? true : shown.some(isChosen) ? "mixed" : false}
          disabled={task !== null}
          onChange={(_, { checked }) =>
            choose(
              shown.map(({ code }) => code),
              checked === true,
            )
          }
        />
      )}
      {units.length > 0 && shown.length === 0 && <Text block>Không có đơn vị nào như vậy.</Text>}
      <LongList
        label="Các đơn vị"
        rows={shown}
        keyOf={({ code }) => code}
        scroller={scroller}
        render={(unit) => (
          <Checkbox
            label={unit.name}
            checked={isChosen(unit)}
            disabled={task !== null}
            onChange={(_, { checked }) => choose([unit.code], checked === true)}
          />
        )}
      />
    </View>
  );
}
