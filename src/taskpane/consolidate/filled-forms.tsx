/** The forms that hold totals, each a way to where they begin. */
import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { Place } from "../../host/open-workbook";

interface FilledFormsProps {
  readonly places: readonly Place[];
  readonly onSelect: (place: Place) => void;
}

export function FilledForms({ places, onSelect }: FilledFormsProps) {
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <div>
      <Text block>Đã điền vào {places.length} biểu:</Text>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.sheet}>
            <Link onClick={() => onSelect(place)}>{place.sheet}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
  },
});
