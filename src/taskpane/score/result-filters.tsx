/** Which units of the result are shown: by what they came to, by who follows them, by letters of the name. */
import { makeStyles, Select } from "@fluentui/react-components";
import type { ScoredUnit } from "../../workflows/score/scored-units";
import { SearchField } from "../components/search-field";
import { results, resultWords } from "./result-words";
import { followersOf, type UnitFilter } from "./unit-filter";

interface ResultFiltersProps {
  readonly units: readonly ScoredUnit[];
  readonly filter: UnitFilter;
  readonly onChange: (filter: UnitFilter) => void;
}

const all = "*";
/** Fewer are found by looking. */
const mostInSight = 10;

export function ResultFilters({ units, filter, onChange }: ResultFiltersProps) {
  const styles = useStyles();
  const kinds = results
    .map((kind) => ({ kind, count: units.filter(({ result }) => result === kind).length }))
    .filter(({ kind, count }) => count > 0 || kind === filter.result);
  const followers = followersOf(units);
  return (
    <>
      {(kinds.length > 1 || followers.length > 0) && (
        <div className={styles.filters}>
          {kinds.length > 1 && (
            <Select
              aria-label="Kết quả"
              className={styles.filter}
              value={filter.result ?? all}
              onChange={(_, { value }) =>
                onChange({ ...filter, result: kinds.find(({ kind }) => kind === value)?.kind ?? null })
              }
            >
              <option value={all}>Mọi kết quả</option>
              {kinds.map(({ kind, count }) => (
                <option key={kind} value={kind}>
                  {resultWords[kind]} ({count})
                </option>
              ))}
            </Select>
          )}
          {followers.length > 0 && (
            <Select
              aria-label="Theo dõi"
              className={styles.filter}
              value={filter.follower ?? all}
              onChange={(_, { value }) => onChange({ ...filter, follower: value === all ? null : value })}
            >
              <option value={all}>Mọi người theo dõi</option>
              {followers.map(({ follower, count }) => (
                <option key={follower} value={follower}>
                  {follower === "" ? "Chưa phân công" : follower} ({count})
                </option>
              ))}
            </Select>
          )}
        </div>
      )}
      {units.length > mostInSight && (
        <SearchField
          label="Tìm đơn vị"
          value={filter.sought}
          onChange={(sought) => onChange({ ...filter, sought })}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  filters: { display: "flex", gap: "8px" },
  filter: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});
