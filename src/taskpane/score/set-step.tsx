/** "1 Bộ tiêu chí": by what is scored. A built-in set, or one written in this workbook with what is wrong about it. */
import { Link, makeStyles, Select, Text } from "@fluentui/react-components";
import type { Place } from "../../host/open-workbook";
import { Details } from "../components/details";
import { Notice } from "../components/notice";
import { Step } from "../components/step";
import { choiceKey, isUsable } from "./choices";
import type { ScoreStart } from "./scored";
import { aboutSet, validityWords } from "./set-words";
import { periodOf } from "./start-words";

interface SetStepProps {
  readonly start: ScoreStart;
  readonly onChoose: (key: string) => void;
  readonly onGoTo: (place: Place) => void;
}

export function SetStep({ start, onChoose, onGoTo }: SetStepProps) {
  const styles = useStyles();
  const { choices, chosen } = start;
  const validity = isUsable(chosen) ? validityWords(chosen.set, periodOf(start)) : null;
  return (
    <Step number={1} title="Bộ tiêu chí">
      <Select aria-label="Bộ tiêu chí" value={choiceKey(chosen)} onChange={(_, { value }) => onChoose(value)}>
        {choices.map((choice) => (
          <option key={choiceKey(choice)} value={choiceKey(choice)}>
            {choice.label}
          </option>
        ))}
      </Select>
      {isUsable(chosen) && (
        <Text block size={200}>
          {aboutSet(chosen.set)}
        </Text>
      )}
      {validity !== null && <Notice intent="warning">{validity}</Notice>}
      {!isUsable(chosen) && (
        <Notice intent="error">
          Bộ tiêu chí viết ở trang “{chosen.sheet}” còn chỗ sai nên chưa dùng để chấm được. Hãy sửa các chỗ
          dưới đây rồi bấm “Xem lại tệp”.
        </Notice>
      )}
      {chosen.findings.length > 0 && (
        <Details
          summary={`Chỗ cần xem trong bộ tiêu chí (${chosen.findings.length})`}
          isOpen={!isUsable(chosen)}
        >
          {chosen.findings.map(({ sheet, cell, message }, index) => (
            <li key={index} className={styles.finding}>
              {sheet !== null && cell !== null && (
                <>
                  <Link inline onClick={() => onGoTo({ sheet, address: cell })}>
                    ô {cell}
                  </Link>
                  :{" "}
                </>
              )}
              {message}
            </li>
          ))}
        </Details>
      )}
    </Step>
  );
}

const useStyles = makeStyles({ finding: { overflowWrap: "anywhere" } });
