/**
 * The criteria set handed to a custom function: nothing, the id of a built-in one, or the range of a "Bộ tiêu chí" sheet.
 * What reads such sheets comes when one is first asked for; the built-in ones need nothing more than the page.
 */
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { criteriaSets, defaultSetId } from "../../core/scoring/index";
import { foldText } from "../../core/text/fold-text";
import { type CellValues, cellValues } from "./cell-values";
import { latePart } from "./late-part";

const messages = {
  unknown: (id: string, known: string) =>
    `Không có bộ tiêu chí “${id}”. Các bộ có sẵn: ${known}. Bộ khác thì chọn vùng của trang “Bộ tiêu chí”.`,
  known: (id: string, title: string) => `${id} (${title})`,
  notASet:
    "Vùng này không phải là bộ tiêu chí. Đề nghị chọn cả trang “Bộ tiêu chí”, kể cả các dòng tiêu đề, hoặc ghi mã của một bộ có sẵn.",
  faulty: (cell: string, message: string) => `Bộ tiêu chí, ô ${cell} tính từ ô đầu của vùng: ${message}`,
};

/** #VALUE! where there is none like it, or where it has a fault. */
export async function setArgument(
  given: readonly (readonly unknown[])[] | null | undefined,
): Promise<CriteriaSet> {
  const values = cellValues(given ?? []);
  const [only = null, ...others] = values.flat();
  return others.length === 0 ? builtIn(only === null ? "" : String(only).trim()) : written(values);
}

function builtIn(id: string): CriteriaSet {
  const set = criteriaSets.get(id === "" ? defaultSetId : foldText(id));
  if (set) return set;
  const known = criteriaSets.all.map((one) => messages.known(one.id, one.title)).join(", ");
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messages.unknown(id, known));
}

async function written(values: CellValues): Promise<CriteriaSet> {
  const { invalidValue } = CustomFunctions.ErrorCode;
  const { criteriaSetOfValues } = await latePart(
    () => import(/* webpackChunkName: "written-set" */ "../../core/scoring/written-set/read-criteria-sheet"),
  );
  const read = criteriaSetOfValues(values);
  switch (read.outcome) {
    case "set":
      return read.set;
    case "faulty": {
      const { cell = null, message = messages.notASet } =
        read.findings.find(({ severity }) => severity === "error") ?? {};
      throw new CustomFunctions.Error(invalidValue, cell === null ? message : messages.faulty(cell, message));
    }
    case "not-a-set":
      throw new CustomFunctions.Error(invalidValue, messages.notASet);
  }
}
