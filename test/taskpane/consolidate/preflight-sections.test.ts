/** The preview's list on the screen: what needs a look stands first and open, the rest behind headings. */
import {
  preflightLines,
  preflightSections,
  type SectionId,
} from "../../../src/taskpane/consolidate/preflight-sections";
import type { PreflightRow } from "../../../src/workflows/preflight/preflight-row";
import { preflightRow } from "../support/preflight-rows";

const locked = preflightRow("locked", "unreadable", { isProblem: true });
const faulty = preflightRow("faulty", "has-errors", { isProblem: true, isCounted: true });
const ready = preflightRow("ready", "ready", { isCounted: true });
const kept = preflightRow("kept", "kept", { isCounted: true });
const blank = preflightRow("blank", "not-a-report", {});
const missing = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    preflightRow(`missing${index}`, "missing", { isProblem: true }),
  );

const shown = (rows: readonly PreflightRow[], ...open: SectionId[]) =>
  preflightLines(preflightSections(rows), new Set(open)).map((line) =>
    line.kind === "section" ? line.section.title : line.row.id,
  );

test.each<{ name: string; rows: readonly PreflightRow[]; open: SectionId[]; lines: readonly string[] }>([
  {
    name: "problems first, whatever the order of the files",
    rows: [ready, kept, locked, blank, faulty],
    open: ["problems"],
    lines: ["Cần xem (2)", "locked", "faulty", "Sẵn sàng (1)", "Giữ nguyên (1)", "Không tính (1)"],
  },
  {
    name: "a report with faults is looked at, not buried among the ready",
    rows: [faulty],
    open: ["problems"],
    lines: ["Cần xem (1)", "faulty"],
  },
  { name: "a closed section shows its count alone", rows: [ready], open: [], lines: ["Sẵn sàng (1)"] },
  { name: "an opened one shows its rows", rows: [ready], open: ["ready"], lines: ["Sẵn sàng (1)", "ready"] },
  {
    name: "a few units that sent nothing stand among what needs a look",
    rows: [locked, ...missing(2)],
    open: ["problems"],
    lines: ["Cần xem (3)", "locked", "missing0", "missing1"],
  },
  {
    name: "sixty that sent nothing do not bury the questions",
    rows: [locked, ...missing(60), ready],
    open: ["problems"],
    lines: ["Cần xem (1)", "locked", "Chưa nộp (60)", "Sẵn sàng (1)"],
  },
  { name: "nothing at all", rows: [], open: ["problems"], lines: [] },
])("$name", ({ rows, open, lines }) => {
  expect(shown(rows, ...open)).toEqual(lines);
});
