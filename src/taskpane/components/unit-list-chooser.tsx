/** Which list says who must report: one of this workbook, one among the files, or none. */
import { Select, Text } from "@fluentui/react-components";
import type { UnitListChoice } from "../../workflows/unit-list-choice";
import { Details } from "./details";

interface UnitListChooserProps {
  readonly lists: readonly UnitListChoice[];
  readonly chosen: UnitListChoice | null;
  /** Said where there is no list to choose. */
  readonly none: string;
  /** Offers to do without: "Lập từ các tệp". */
  readonly fromFiles: string;
  readonly onChoose: (list: UnitListChoice | null) => void;
}

/** No list has this number. */
const withoutList = "files";

export function UnitListChooser({ lists, chosen, none, fromFiles, onChoose }: UnitListChooserProps) {
  const index = chosen === null ? -1 : lists.indexOf(chosen);
  return (
    <>
      {lists.length === 0 ? (
        <Text block>{none}</Text>
      ) : (
        <Select
          aria-label="Danh sách đơn vị"
          value={index < 0 ? withoutList : String(index)}
          onChange={(_, { value }) => onChoose(lists[Number(value)] ?? null)}
        >
          {lists.map(({ label }, position) => (
            <option key={position} value={position}>
              {label}
            </option>
          ))}
          <option value={withoutList}>{fromFiles}</option>
        </Select>
      )}
      {chosen !== null && chosen.notes.length > 0 && (
        <Details summary={`Danh sách có chỗ cần xem (${chosen.notes.length})`}>
          {chosen.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </Details>
      )}
    </>
  );
}
