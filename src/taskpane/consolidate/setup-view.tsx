/** What to fill, for whom, from what. Where form and list are in the workbook, only the files are left to pick. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { Notice } from "../components/notice";
import { View } from "../components/view";
import { useFilePicking } from "../hooks/use-file-picking";
import { FilesStep } from "./files-step";
import { FormStep } from "./form-step";
import { UnitListStep } from "./unit-list-step";
import type { ConsolidationControls } from "./use-consolidation";
import { hasMaterial, hasUnread, unitListsOf, type Work } from "./work";

interface SetupViewProps {
  readonly work: Work;
  readonly controls: ConsolidationControls;
}

export function SetupView({ work, controls }: SetupViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const picking = useFilePicking((files) => controls.pick(work, files));
  const { look, found } = work;
  return (
    <View
      title="Tổng hợp"
      scrollRef={scroller}
      actions={<SetupActions {...{ work, controls }} onPick={picking.pickFiles} />}
    >
      {picking.inputs}
      {look.stamp !== null && look.campaign === null && <Notice intent="info">{look.stamp.words}.</Notice>}
      {look.notes.map((note) => (
        <Notice key={note} intent="warning">
          {note}
        </Notice>
      ))}
      <FormStep
        found={found}
        look={look}
        onChoose={(chosen) => controls.tell({ event: "form-chosen", look: chosen })}
      />
      <UnitListStep
        lists={unitListsOf(work)}
        chosen={work.unitList}
        onChoose={(list) => controls.tell({ event: "unit-list-chosen", list })}
      />
      <FilesStep
        files={work.files}
        rememberedCount={look.campaign?.files.length ?? 0}
        unitSheets={look.unitSheets}
        includesUnitSheets={work.includesUnitSheets}
        picking={picking}
        scroller={scroller}
        onRemove={(name) => controls.tell({ event: "file-removed", name })}
        onIncludeUnitSheets={(included) => controls.tell({ event: "unit-sheets-chosen", included })}
      />
    </View>
  );
}

/** One thing to do next: see to the form, pick files, read them, or look at what was read. */
function SetupActions({ work, controls, onPick }: SetupViewProps & { readonly onPick: () => void }) {
  if (work.look.form === null) {
    return (
      <Button appearance="primary" onClick={() => controls.look("setup")}>
        Xem lại tệp
      </Button>
    );
  }
  const picksFirst = work.files.length === 0 && !work.includesUnitSheets;
  const pick = (
    <Button appearance={picksFirst ? "primary" : "secondary"} onClick={onPick}>
      Chọn tệp báo cáo…
    </Button>
  );
  const preview = (
    <Button appearance={picksFirst ? "secondary" : "primary"} onClick={() => controls.preview(work)}>
      {hasUnread(work) ? "Đọc và xem trước" : "Xem trước"}
    </Button>
  );
  return (
    <>
      {picksFirst && pick}
      {hasMaterial(work) && preview}
      {!picksFirst && work.files.length === 0 && pick}
    </>
  );
}
