/** The units that are not in the totals, by name, with why. */
import { Text } from "@fluentui/react-components";
import type { CompletenessStatement, UnitState } from "../../core/consolidation/completeness";
import { stateWords } from "../../core/consolidation/statement-words";
import { Details } from "../components/details";

const mostInline = 8;

export function MissingUnits({ statement }: { readonly statement: CompletenessStatement }) {
  const missing = statement.unitStates.filter(({ state }) => state !== "counted");
  if (missing.length === 0) return <Text block>Đủ các đơn vị.</Text>;
  if (missing.length <= mostInline) return <Text block>Thiếu: {missing.map(withReason).join(", ")}.</Text>;
  return (
    <Details summary={`Thiếu ${missing.length} đơn vị`}>
      {missing.map((state) => (
        <li key={state.unit.code}>{withReason(state)}</li>
      ))}
    </Details>
  );
}

/** "Huyện đoàn Châu Thành (chưa nộp)". */
function withReason({ unit, state }: UnitState): string {
  const reason = stateWords[state];
  return `${unit.name} (${reason.charAt(0).toLowerCase()}${reason.slice(1)})`;
}
