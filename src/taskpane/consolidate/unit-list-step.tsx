/** "2 Đơn vị": who must report. A list of this workbook, one among the files, or one built from the files. */
import type { UnitListChoice } from "../../workflows/unit-list-choice";
import { Step } from "../components/step";
import { UnitListChooser } from "../components/unit-list-chooser";

interface UnitListStepProps {
  readonly lists: readonly UnitListChoice[];
  readonly chosen: UnitListChoice | null;
  readonly onChoose: (list: UnitListChoice | null) => void;
}

export function UnitListStep(props: UnitListStepProps) {
  return (
    <Step number={2} title="Đơn vị">
      <UnitListChooser
        {...props}
        none="Chưa có danh sách đơn vị: DOAN sẽ lập từ các tệp. Nếu đã có danh sách, hãy chọn tệp đó cùng các tệp báo cáo."
        fromFiles="Lập từ các tệp"
      />
    </Step>
  );
}
