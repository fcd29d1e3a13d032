/**
 * The sheets of scoring cell by cell, against what was looked at and accepted. `npm run golden:update` accepts what is
 * made now.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { a1 } from "../../src/core/model/address";
import type { CellContent, NewSheet } from "../../src/core/model/workbook-patch";
import { scoreOf } from "../../src/core/scoring/score";
import { recognitionRegister } from "../../src/core/scoring/sheets/recognition-register";
import { registrationRegister } from "../../src/core/scoring/sheets/registration-register";
import { scoreBoard } from "../../src/core/scoring/sheets/score-board";
import { scoringForm } from "../../src/core/scoring/sheets/scoring-form";
import { scorecard, threeInitiatives as set } from "../support/score-cards";
import { mixedSet, unitOf } from "../support/score-sheets";

const golden = join(__dirname, "score-sheets.txt");

const names = ["Huyện đoàn Trà Cú", "Huyện đoàn Càng Long", "Thị đoàn Duyên Hải"];
const cards = [scorecard(), scorecard({ but: { "2.4": "no-evidence" } }), null];
const units = names.map((name, index) => {
  const card = cards[index] ?? null;
  return {
    code: `TV0${index + 1}`,
    name,
    follower: index === 0 ? "Lê Thị Hoa" : null,
    score: card && scoreOf(set, card),
    reason: card ? null : "Chưa thấy tệp nào của đơn vị.",
  };
});
const terms = { setRef: '"3cd-2023"', period: "2023" };

const sheets: readonly NewSheet[] = [
  scoringForm(set, {
    ...terms,
    unit: { name: "Huyện đoàn Càng Long", type: null },
    name: "Phiếu chấm",
    ...(cards[1] ? { card: cards[1] } : {}),
  }),
  scoringForm(mixedSet, {
    unit: null,
    period: null,
    setRef: "'Bộ tiêu chí'!$A$1:$L$30",
    name: "Phiếu có điểm",
  }),
  scoreBoard(set, units, { ...terms, name: "Bảng điểm", registered: 2, order: "list" }),
  scoreBoard(
    mixedSet,
    units.map((unit) => ({ ...unit, follower: null, score: null, reason: null })),
    {
      setRef: "'Bộ tiêu chí'!$A$1:$L$30",
      period: null,
      name: "Bảng có điểm",
      registered: null,
      order: "list",
    },
  ),
  registrationRegister([unitOf("TV01", "Huyện đoàn Trà Cú", { follower: "Lê Thị Hoa" })], {
    name: "Sổ đăng ký",
    period: "2024",
    setTitle: set.title,
  }),
  recognitionRegister(set, units, { name: "Sổ công nhận", period: "2023", registered: 2 }),
];

it("the sheets of scoring are those that were accepted", () => {
  const made = `${sheets.map(textOf).join("\n\n")}\n`;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, made);
  expect(made).toBe(readFileSync(golden, "utf8"));
});

/** What is written and what it looks like; empty cells only by their look. */
function textOf(sheet: NewSheet): string {
  const cells = [...sheet.cells]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, content, style = "plain" }) => `${a1(row, column)} ${style}${contentText(content)}`);
  const { cells: _, columnWidths, validations = [], conditions = [], ...page } = sheet;
  return [
    `=== ${sheet.name}`,
    JSON.stringify({ ...page, columnWidths: [...columnWidths.values()] }),
    ...validations.map((rule) => `limit ${JSON.stringify(rule)}`),
    ...conditions.map((rule) => `look ${JSON.stringify(rule)}`),
    ...cells,
  ].join("\n");
}

function contentText(content: CellContent): string {
  if (content.kind === "value") return content.value === null ? "" : `: ${JSON.stringify(content.value)}`;
  const result = JSON.stringify(content.result ?? null);
  return content.kind === "formula" ? `: =${content.formula} → ${result}` : `: ${result}`;
}
