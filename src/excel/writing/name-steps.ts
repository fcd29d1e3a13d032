/** Defined names of the workbook added, or given something else to stand for. */
import type { NameToDefine } from "../../core/model/workbook-patch";
import type { Step } from "../batches";
import type { Survey } from "../survey";
import type { RecordedName } from "../undo/change-record";

/** What the names stand for before and after. */
export function recordedNames(names: readonly NameToDefine[], survey: Survey): readonly RecordedName[] {
  return names.map(({ name, refersTo }) => ({
    name: survey.nameNamed(name)?.name ?? name,
    before: survey.nameNamed(name)?.formula ?? null,
    after: `=${refersTo}`,
  }));
}

export function nameSteps(
  workbook: Excel.Workbook,
  names: readonly RecordedName[],
  defined: readonly NameToDefine[],
): readonly Step[] {
  return names.map(({ name, before, after }, index) => ({
    bytes: 800,
    queue: () => {
      const isNew = before === null;
      const item = isNew ? workbook.names.add(name, after) : workbook.names.getItem(name);
      if (!isNew) item.formula = after;
      else if (defined[index]?.hidden) item.visible = false;
    },
  }));
}
