/** What mending would change, cell by cell, before anything is written. What is not wanted is left out. */
import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Fix } from "../../core/fixes/fix";
import { BackButton } from "../components/back-button";
import { LongList } from "../components/long-list";
import { NewsNotice } from "../components/news-notice";
import { Notice } from "../components/notice";
import { View } from "../components/view";
import type { JudgedState, Page } from "./check-state";
import { FixChanges } from "./fix-changes";
import type { CheckControls } from "./use-check";

interface FixesViewProps {
  readonly state: JudgedState;
  readonly page: Extract<Page, { readonly page: "fixes" }>;
  readonly controls: CheckControls;
}

export function FixesView({ state, page, controls }: FixesViewProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { task, news } = state;
  const { fixes, unfixable } = page;
  const chosen = fixes.filter(({ key }) => !left.has(key));
  const cells = chosen.reduce((count, { changes }) => count + changes.length, 0);
  const choose = (keys: readonly string[], isWanted: boolean) =>
    setLeft((before) => {
      const after = new Set(before);
      for (const key of keys) {
        if (isWanted) after.delete(key);
        else after.add(key);
      }
      return after;
    });
  const render = (fix: Fix) => (
    <div className={styles.fix}>
      <Checkbox
        checked={!left.has(fix.key)}
        disabled={task !== null}
        label={`${fix.label} · ${placeOf(fix)}`}
        onChange={(_, { checked }) => choose([fix.key], checked === true)}
      />
      <FixChanges fix={fix} />
    </div>
  );
  return (
    <View
      title="Xem trước khi sửa"
      back={<BackButton onClick={() => controls.back()} />}
      scrollRef={scroller}
      isLong
      news={news && <NewsNotice news={news} onDismiss={() => controls.tell({ event: "told", news: null })} />}
      actions={
        <Button
          appearance="primary"
          disabled={task !== null || chosen.length === 0}
          onClick={() => controls.applyFixes(page.id, chosen)}
        >
          {task === "fixing" ? "Đang sửa…" : `Sửa ${cells} ô`}
        </Button>
      }
    >
      <Text block>Chưa có gì bị thay đổi. Sửa xong vẫn hoàn tác được.</Text>
      {fixes.length > 1 && (
        <Checkbox
          label={`Tất cả (${fixes.length})`}
          checked={chosen.length === fixes.length ? true : chosen.length === 0 ? false : "mixed"}
          disabled={task !== null}
          onChange={(_, { checked }) =>
            choose(
              fixes.map(({ key }) => key),
              checked === true,
            )
          }
        />
      )}
      <LongList
        label="Các chỗ sẽ sửa"
        rows={fixes}
        keyOf={({ key }) => key}
        render={render}
        scroller={scroller}
      />
      {unfixable.map(({ key, reason }) => (
        <Notice key={key} intent="warning">
          {reason}
        </Notice>
      ))}
    </View>
  );
}

function placeOf({ sheet, changes }: Fix): string {
  const [first] = changes;
  const cells = changes.length === 1 && first ? `ô ${first.address}` : `${changes.length} ô`;
  return `${sheet}, ${cells}`;
}

const useStyles = makeStyles({
  fix: {
    paddingBottom: "8px",
    marginBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});
