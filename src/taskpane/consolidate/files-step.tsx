/** "3 Tệp": the files the units sent, and the sheets of this workbook that units filled in. */
import { Button, Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { RefObject } from "react";
import type { UnitSheet } from "../../workflows/unit-sheets";
import { DropZone } from "../components/drop-zone";
import { LongList } from "../components/long-list";
import { Step } from "../components/step";
import type { FilePicking } from "../hooks/use-file-picking";
import type { PickedFile } from "../picked-files";

interface FilesStepProps {
  readonly files: readonly PickedFile[];
  /** Files the workbook remembers from before. */
  readonly rememberedCount: number;
  readonly unitSheets: readonly UnitSheet[];
  readonly includesUnitSheets: boolean;
  readonly picking: FilePicking;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onRemove: (name: string) => void;
  readonly onIncludeUnitSheets: (included: boolean) => void;
}

export function FilesStep(props: FilesStepProps) {
  const { files, rememberedCount, unitSheets, includesUnitSheets, picking, scroller, onRemove } = props;
  const styles = useStyles();
  return (
    <Step number={3} title="Tệp">
      {rememberedCount > 0 && (
        <Text block>Đã nhớ {rememberedCount} tệp của lần trước; chỉ cần chọn các tệp mới hoặc đã sửa.</Text>
      )}
      {unitSheets.length > 0 && (
        <Checkbox
          label={`Tính cả các trang đơn vị trong tệp này (${unitSheets.length} đơn vị)`}
          checked={includesUnitSheets}
          onChange={(_, { checked }) => props.onIncludeUnitSheets(checked === true)}
        />
      )}
      <DropZone picking={picking}>
        <Text block weight="semibold">
          {files.length === 0 ? "Chưa chọn tệp nào." : `Đã chọn ${files.length} tệp.`}
        </Text>
        <div className={styles.buttons}>
          {files.length > 0 && <Button onClick={picking.pickFiles}>Chọn thêm tệp…</Button>}
          {picking.pickFolder && <Button onClick={picking.pickFolder}>Chọn cả thư mục…</Button>}
        </div>
        <Text size={200}>Có thể thả tệp vào đây.</Text>
      </DropZone>
      <LongList
        label="Các tệp đã chọn"
        rows={files}
        keyOf={({ name }) => name}
        scroller={scroller}
        render={({ name }) => (
          <div className={styles.file}>
            <span className={styles.name}>{name}</span>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={`Bỏ tệp ${name}`}
              onClick={() => onRemove(name)}
            />
          </div>
        )}
      />
    </Step>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  file: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "4px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});
