/** "2 Đơn vị": who must report. A list of this workbook, one among the files, or one built from the files. */
import { Select, Text } from "@fluentui/react-components";
import type { UnitListChoice } from "../../workflows/unit-list-choice";
import { Details } from "../components/details";
import { Step } from "../components/step";

interface UnitListStepProps {
  readonly lists: readonly UnitListChoice[];
  readonly chosen: UnitListChoice | null;
  readonly onChoose: (list: UnitListChoice | null) => void;
}

const fromFiles = "files";

export function UnitListStep({ lists, chosen, onChoose }: UnitListStepProps) {
  const index = chosen === null ? -1 : lists.indexOf(chosen);
  return (
    <Step number={2} title="Đơn vị">
      {lists.length === 0 ? (
        <Text block>
          Chưa có danh sách đơn vị: DOAN sẽ lập từ các tệp. Nếu đã có danh sách, hãy chọn tệp đó cùng các tệp
          báo cáo.
        </Text>
      ) : (
        <Select
          aria-label="Danh sách đơn vị"
          value={index < 0 ? fromFiles : String(index)}
          onChange={(_, { value }) => onChoose(lists[Number(value)] ?? null)}
        >
          {lists.map(({ label }, position) => (
            <option key={position} value={position}>
              {label}
            </option>
          ))}
          <option value={fromFiles}>Lập từ các tệp</option>
        </Select>
      )}
      {chosen !== null && chosen.notes.length > 0 && (
        <Details summary={`Danh sách có chỗ cần xem (${chosen.notes.length})`}>
          {chosen.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </Details>
      )}
    </Step>
  );
}
