/** The completeness statement in one sentence, as it is read out on the telephone. */
import type { CompletenessStatement, UnitState } from "./completeness";
import type { FileOutcome, FileUse } from "./file-outcome";

const words = {
  counted: (counted: number, expected: number) => `Đã tổng hợp ${counted}/${expected} đơn vị`,
  reach: (counted: number, expected: number) => `tính đến đơn vị cấp dưới là ${counted}/${expected} đơn vị`,
  missing: "thiếu",
  unreadable: "không đọc được",
  leftOut: "để riêng",
  repeated: "trùng",
  unexpected: "ngoài danh sách đơn vị phải nộp nhưng có tính",
  strangers: "chưa nhận ra đơn vị",
  faulty: (units: number) => `${units} đơn vị có lỗi`,
  units: (count: number) => `${count} đơn vị`,
};

/** More names than these are only counted where there is one line for all. */
const mostNames = 5;

/** "Đã tổng hợp 9/11 đơn vị; thiếu: Huyện đoàn Duyên Hải; không đọc được: …." */
export function statementSentence(statement: CompletenessStatement): string {
  const { counted, expected, reach, unitStates, strangers } = statement;
  const files = unitStates.flatMap((state) => state.files);
  const isDeeper = reach.counted !== counted || reach.expected !== expected;
  return `${[
    words.counted(counted, expected),
    ...(isDeeper ? [words.reach(reach.counted, reach.expected)] : []),
    ...named(words.missing, unitsIn("missing", unitStates)),
    ...named(words.unreadable, unitsIn("unreadable", unitStates)),
    ...named(words.leftOut, unitsIn("left-out", unitStates)),
    ...named(
      words.unexpected,
      unitStates.filter((state) => !state.expected).map(({ unit }) => unit.name),
    ),
    ...named(words.repeated, filesIn(["superseded", "identical"], files)),
    ...named(
      words.strangers,
      strangers.map(({ file }) => file),
    ),
  ].join("; ")}.`;
}

/** In one line, to stand under a form: long lists of names become their count. */
export function shortStatement({ counted, expected, unitStates }: CompletenessStatement): string {
  const absent = (caption: string, state: UnitState["state"]) => {
    const names = unitsIn(state, unitStates);
    return names.length > mostNames ? [`${caption}: ${words.units(names.length)}`] : named(caption, names);
  };
  const faulty = unitStates.filter(
    ({ state, files }) =>
      state === "counted" && files[0]?.findings.some(({ severity }) => severity === "error"),
  ).length;
  return `${[
    words.counted(counted, expected),
    ...absent(words.missing, "missing"),
    ...absent(words.unreadable, "unreadable"),
    ...absent(words.leftOut, "left-out"),
    ...(faulty > 0 ? [words.faulty(faulty)] : []),
  ].join("; ")}.`;
}

export const stateWords: Readonly<Record<UnitState["state"], string>> = {
  counted: "Đã tổng hợp",
  missing: "Chưa nộp",
  unreadable: "Không đọc được",
  "left-out": "Để riêng",
};

export const useWords: Readonly<Record<FileUse, string>> = {
  counted: "Đã tổng hợp",
  superseded: "Đã có bản sau thay thế",
  identical: "Giống hệt một tệp khác",
  unreadable: "Không đọc được",
  "left-out": "Để riêng, không tính vào tổng",
};

/** "2023-12-14T08:00:00Z" → "14/12/2023"; a date in other words stays as the file tells it. */
export function dateWords(sentAt: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(sentAt ?? "");
  return match ? `${match[3]}/${match[2]}/${match[1]}` : (sentAt ?? "");
}

function named(caption: string, names: readonly string[]): readonly string[] {
  return names.length > 0 ? [`${caption}: ${names.join(", ")}`] : [];
}

function unitsIn(state: UnitState["state"], unitStates: readonly UnitState[]): readonly string[] {
  return unitStates.filter((candidate) => candidate.state === state).map(({ unit }) => unit.name);
}

function filesIn(uses: readonly FileUse[], files: readonly FileOutcome[]): readonly string[] {
  return files.filter(({ use }) => uses.includes(use)).map(({ file }) => file);
}
