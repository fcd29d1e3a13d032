/** Whether a rule binds this report at all: switched off, not in force at the end of its period, or not for such units. */
import type * as z from "zod";
import { serialOf } from "../model/date-serial";
import { foldText } from "../text/fold-text";
import type { CheckContext, ruleBase } from "./rule-kind";

const reasons = {
  off: "Quy tắc đang tắt.",
  periodUnknown: "Chưa biết kỳ báo cáo nên chưa biết quy tắc có áp dụng không.",
  notYet: (day: string) => `Quy tắc chỉ áp dụng từ ngày ${day}, sau kỳ báo cáo này.`,
  noLonger: (day: string) => `Quy tắc chỉ áp dụng đến hết ngày ${day}, trước khi kỳ báo cáo này kết thúc.`,
  excepted: (unitType: string) => `Quy tắc không áp dụng cho loại đơn vị “${unitType}”.`,
};

/** The reason why not; `undefined` for a rule that is to be judged. */
export function outOfForce(
  {
    isOff,
    validFrom,
    validTo,
    exceptUnitTypes,
  }: Omit<z.infer<z.ZodObject<typeof ruleBase>>, "id" | "severity" | "says">,
  { periodEnd, unitType }: Pick<CheckContext, "periodEnd" | "unitType">,
): string | undefined {
  if (isOff) return reasons.off;
  if (unitType !== null && exceptsUnitType({ exceptUnitTypes }, unitType)) return reasons.excepted(unitType);
  if (validFrom === undefined && validTo === undefined) return undefined;
  if (periodEnd === null) return reasons.periodUnknown;
  if (validFrom !== undefined && periodEnd < serialOfIso(validFrom))
    return reasons.notYet(dayText(validFrom));
  if (validTo !== undefined && periodEnd > serialOfIso(validTo)) return reasons.noLonger(dayText(validTo));
  return undefined;
}

/** @param unitType As the unit list writes it. */
export function exceptsUnitType(
  { exceptUnitTypes = [] }: { readonly exceptUnitTypes?: readonly string[] | undefined },
  unitType: string,
): boolean {
  const type = foldText(unitType);
  return type !== "" && exceptUnitTypes.some((excepted) => foldText(excepted) === type);
}

function serialOfIso(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return serialOf(year, month, date) ?? 0;
}

/** "2023-12-31" → "31/12/2023". */
function dayText(day: string): string {
  return day.split("-").reverse().join("/");
}
