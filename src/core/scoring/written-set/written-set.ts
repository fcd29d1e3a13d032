/** A criteria set from the table found on a sheet, the lines above it and the levels below it; what is unclear is told. */
import type { Finding } from "../../model/finding";
import type { Grid } from "../../model/grid";
import type { CriteriaSet } from "../criteria-set";
import { criteriaRows, type CriteriaRow } from "./criteria-rows";
import type { CriteriaTable } from "./criteria-table";
import { headingLines } from "./heading-lines";
import { levelRows, levelTable } from "./level-rows";
import { type OutlineEntry, outlineOf } from "./outline";
import { pointsIn } from "./number-words";
import { readNodes, usualCombination } from "./read-nodes";
import { recognitionIn } from "./recognition";
import { setHeading } from "./set-heading";
import { sheetReport } from "./sheet-report";
import { tellCodes } from "./told-outline";
import { tellSetFaults } from "./told-set-faults";

const words = {
  untitled: "Bộ tiêu chí",
  empty: "Bảng chưa có tiêu chí nào. Đề nghị ghi mỗi tiêu chí, nội dung một dòng.",
  recognizes: (text: string) =>
    `Không hiểu “${text}”. Đề nghị ghi “Đạt tất cả các tiêu chí”, “Từ 80 điểm”, “Từ mức Khá” hoặc “Không xét công nhận”.`,
  total: (text: string) => `Không đọc được tổng điểm “${text}”; dòng tổng chưa được đối chiếu.`,
};

export type WrittenSetRead =
  | { readonly outcome: "set"; readonly set: CriteriaSet; readonly findings: readonly Finding[] }
  | { readonly outcome: "faulty"; readonly findings: readonly Finding[] };

export function writtenSet(grid: Grid, table: CriteriaTable): WrittenSetRead {
  const report = sheetReport(grid.name === "" ? null : grid.name);
  const heading = headingLines(grid, table.headerTop - 1);
  const told = setHeading(heading, grid.name === "" ? words.untitled : grid.name, report);
  const levelsAt = levelTable(grid, table.firstRow);
  const lines = criteriaRows(grid, table, (levelsAt?.headerRow ?? grid.lastRow + 1) - 1);
  const outline = outlineOf(lines.rows.map(entryOf));
  tellCodes(lines, outline, report);
  const { criteria, rowOf } = readNodes(lines.rows, outline.nodes, table.columns.has("adds"), report);
  const { levels, cellOf } = levelsAt
    ? levelRows(grid, levelsAt, report)
    : { levels: [], cellOf: new Map<string, string>() };
  const combine = told.combine ?? usualCombination(criteria);
  const recognizes = recognitionOf();
  const maxPoints = told.maxPoints ?? totalOf();
  if (criteria.length === 0) report.error("BTC.TRONG", null, words.empty);
  if (hasErrors()) return { outcome: "faulty", findings: report.findings };

  const set: CriteriaSet = {
    id: told.id,
    version: 1,
    title: told.title,
    source: {
      documentNumber: told.documentNumber,
      documentDate: told.documentDate,
      issuer: told.issuer,
      origin: grid.name === "" ? words.untitled : grid.name,
    },
    validFrom: told.validFrom,
    validTo: told.validTo,
    evidence: told.evidence,
    counts: told.counts,
    combine,
    ...(told.cap === undefined ? {} : { cap: told.cap }),
    ...(maxPoints === undefined ? {} : { maxPoints }),
    criteria: [...criteria],
    levels: [...levels],
    recognizes,
  };
  tellSetFaults(set, { table, rowOf, heading, cellOfLevel: cellOf }, report);
  return hasErrors()
    ? { outcome: "faulty", findings: report.findings }
    : { outcome: "set", set, findings: report.findings };

  function hasErrors(): boolean {
    return report.findings.some(({ severity }) => severity === "error");
  }

  /** All criteria met, where all must be met; else nobody, unless the sheet says when. */
  function recognitionOf(): CriteriaSet["recognizes"] {
    const cell = told.recognizes;
    if (!cell) return combine === "gate" ? { by: "gate" } : null;
    const said = recognitionIn(cell.text, levels);
    if (said === undefined) report.error("BTC.CONGNHAN", cell.address, words.recognizes(cell.text));
    return said ?? null;
  }

  function totalOf(): number | undefined {
    const total = lines.total;
    if (!total || total.text === "") return undefined;
    const points = total.number ?? pointsIn(total.text);
    if (points !== undefined && points > 0) return points;
    report.note("BTC.TONG", total.address, words.total(total.text));
    return undefined;
  }
}

function entryOf(row: CriteriaRow): OutlineEntry {
  const within = row.at("within").text;
  return {
    code: row.code,
    within: within === "" ? null : within,
    isNumber: row.codeCell.number !== undefined,
    opensCriterion: row.opensCriterion,
    isPart: /^[-–+•*]/u.test(row.codeCell.text) || /^[-–+•*]/u.test(row.title),
  };
}
