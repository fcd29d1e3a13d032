/** The open workbook as the start of a check tells it. */
import { periodWords } from "../../core/model/period";
import type { Template } from "../../core/templates/template";
import { expectedUnits } from "../../core/units/expected-units";
import type { CheckStart } from "./judged";

const words = {
  unnamed: "Sổ tính đang mở",
  forms: (count: number) => `${count} biểu`,
  files: (units: number | null) =>
    units === null
      ? "Soát tệp của các đơn vị theo biểu trong sổ này."
      : `Soát tệp của các đơn vị theo biểu trong sổ này và danh sách ${units} đơn vị.`,
  noForm: "Muốn soát tệp của các đơn vị, hãy mở biểu mẫu trắng đã gửi xuống.",
};

/** "mau-bao-cao.xlsx · BÁO CÁO … · 6 biểu · quý IV năm 2023". */
export function workbookWords({ look, template }: CheckStart): string {
  const { fileName, stamp } = look;
  return [fileName ?? words.unnamed, ...(template ? formWords(template) : []), stamp?.words ?? null]
    .filter((part) => part !== null && part !== "")
    .filter((part, index, parts) => parts.indexOf(part) === index)
    .join(" · ");
}

export function filesWords({ look, template }: CheckStart): string {
  if (!template) return words.noForm;
  const [list] = look.unitLists;
  return words.files(list ? expectedUnits(list.units, null).length : null);
}

function formWords({ title, sheets, period }: Template): readonly (string | null)[] {
  const forms = sheets.filter(({ table }) => table !== undefined).length;
  return [title, words.forms(forms), period === null ? null : periodWords(period)];
}
