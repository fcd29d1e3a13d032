/** Whose and for when the scoring in hand is, for the head of the pane. */
import { rootUnit } from "../../core/units/expected-units";
import type { CampaignCaption } from "../tabs/pane-tab";
import type { ReadyState } from "./score-state";
import { periodOf } from "./start-words";

export function captionOf({ start, scored }: Pick<ReadyState, "start" | "scored">): CampaignCaption {
  const list = scored?.unitList ?? start.unitList;
  const receiver = list ? rootUnit(list.units) : start.look.receiver;
  return { receiver: receiver?.name ?? null, period: scored?.result.period ?? periodOf(start) };
}
