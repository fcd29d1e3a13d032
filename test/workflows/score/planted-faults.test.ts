/**
 * Forms of the sample's kind with faults planted at random, in layouts changed in ways that keep their meaning: what was
 * planted is what scoring must find, no more and no less.
 */
import fc from "fast-check";
import type { CellValue } from "../../../src/core/model/grid";
import { contentsOf, isGroup } from "../../../src/core/scoring/criteria-set";
import { readScorecards } from "../../../src/core/scoring/reading/read-scorecards";
import { scoreOf } from "../../../src/core/scoring/score";
import { sheetOf } from "../../core/scoring/reading/form-sheets";
import { threeInitiatives as set } from "../../support/score-cards";

type Planted = "met" | "not-met" | "blank" | "exempt";

const written: Readonly<Record<Planted, readonly CellValue[]>> = {
  met: [
    "Đạt",
    "ĐẠT ",
    "Đạt.",
    "đạt ",
    "x",
    "1",
    1,
    true,
    "✓",
    "đ",
    "Có",
    "Đạt (có QĐ kèm theo)",
    "Ðạt",
    "“Đạt”",
    "(x)",
  ],
  "not-met": [
    "Không đạt",
    "KĐ",
    "chưa đạt ",
    "K",
    0,
    false,
    "Không",
    "KHÔNG ĐẠT",
    "Không đạt (đang bổ sung)",
  ],
  blank: ["", " ", "…", "...", "\u00a0"],
  exempt: ["Miễn", "Không thuộc đối tượng", "Không áp dụng"],
};
const evidence: readonly CellValue[] = [
  "206-NQ/ĐTN",
  "KH số 12 ngày 5/3/2023",
  "có kế hoạch kèm theo",
  45,
  "QĐ 5;\nBC 6",
];
const none: readonly CellValue[] = [
  "",
  "  ",
  "-",
  "…",
  "không có",
  "Chưa có",
  "–",
  "/",
  "Số ……-KH/ĐTN",
  "đang bổ sung",
];
const captions = {
  code: ["TT", "STT", "Mã", "Số TT", "MỤC"],
  title: ["Tiêu chí, nội dung", "Nội dung", "NỘI DUNG TIÊU CHÍ", "Nội dung đánh giá", "Tiêu chí"],
  self: [
    "Tự chấm (Đạt/ Không đạt)",
    "Tự đánh giá",
    "Đơn vị tự chấm",
    "TỰ CHẤM",
    "Kết quả",
    "Cơ sở tự đánh giá",
    "Đạt/Chưa đạt",
  ],
  evidence: [
    "Minh chứng (số, ký hiệu văn bản)",
    "Tài liệu minh chứng",
    "Văn bản chứng minh",
    "Hồ sơ minh chứng",
    "MC",
  ],
  reviewed: ["Thẩm định của cấp trên", "Thẩm định", "Huyện đoàn thẩm định", "Cấp trên đánh giá"],
  remark: ["Ghi chú", "Nhận xét", "Ý kiến"],
  extra: ["", "Cán bộ phụ trách", "Thời gian thực hiện", "Địa điểm"],
};
type Column = keyof typeof captions;

const contents = contentsOf(set);
const some = <T>(choices: readonly T[]) => fc.constantFrom(...choices);
const planted = some<Planted>(["met", "met", "met", "met", "met", "not-met", "blank", "exempt"]);
const mark = planted.chain((kind) => some(written[kind]).map((cell) => ({ kind, cell })));
const row = fc.record({
  self: mark,
  reviewed: fc.option(
    mark.filter(({ kind }) => kind !== "blank"),
    { freq: 5 },
  ),
  proof: fc.boolean().chain((has) => some(has ? evidence : none).map((cell) => ({ has, cell }))),
  isAfterEmptyRow: fc.integer({ min: 0, max: 15 }).map((number) => number === 0),
});
const column = fc.record(
  Object.fromEntries(Object.entries(captions).map(([name, choices]) => [name, some(choices)])) as Record<
    Column,
    fc.Arbitrary<string>
  >,
);
const form = fc.record({
  rows: fc.array(row, { minLength: contents.length, maxLength: contents.length }),
  column,
  order: fc.shuffledSubarray<Column>(["self", "evidence", "reviewed", "remark", "extra"], { minLength: 5 }),
  lead: fc.boolean(),
  letterhead: fc.boolean(),
  numberRow: fc.boolean(),
  codes: some(["text", "number", "stop"]),
  reversed: some([null, "1", "2", "3"]),
  extraContent: some([null, "1", "2", "3"]),
  markedCriteria: fc.boolean(),
  conclusion: some<CellValue>(["Đề nghị công nhận", "Đạt", "Chưa đạt", "", "14/14"]),
  decomposed: fc.boolean(),
});
type Form = typeof form extends fc.Arbitrary<infer F> ? F : never;

function rowsOf(drawn: Form): readonly (readonly CellValue[])[] {
  const columns: readonly Column[] = [
    ...(drawn.lead ? (["extra"] as const) : []),
    "code",
    "title",
    ...drawn.order,
  ];
  const line = (cells: Partial<Record<Column, CellValue>>) => columns.map((name) => cells[name] ?? "");
  const code = (text: string) =>
    drawn.codes === "number" ? Number(text) : drawn.codes === "stop" ? `${text}.` : text;
  const body = set.criteria.flatMap((criterion) => {
    if (!isGroup(criterion)) return [];
    const own = contents.flatMap((content, index) => {
      const at = drawn.rows[index];
      if (!at || !content.code.startsWith(`${criterion.code}.`)) return [];
      const cells = line({
        code: code(content.code),
        title: content.title,
        self: at.self.cell,
        evidence: at.proof.cell,
        reviewed: at.reviewed?.cell ?? "",
      });
      return [at.isAfterEmptyRow ? [line({}), cells] : [cells]];
    });
    const added = line({
      code: code(`${criterion.code}.${own.length + 1}`),
      title: "Việc khác do đơn vị thêm vào",
      self: "Không đạt",
    });
    return [
      line({ code: code(criterion.code), title: criterion.title, self: drawn.markedCriteria ? "Đạt" : "" }),
      ...(drawn.reversed === criterion.code ? [...own].reverse() : own).flat(),
      ...(drawn.extraContent === criterion.code ? [added] : []),
    ];
  });
  const rows = [
    ...(drawn.letterhead
      ? [
          ["TỈNH ĐOÀN GIA LAI", "", "ĐOÀN TNCS HỒ CHÍ MINH"],
          ["HUYỆN ĐOÀN CHƯ SÊ"],
          [],
          ["BIỂU 6: TỰ ĐÁNH GIÁ NĂM 2024"],
        ]
      : []),
    columns.map((name, index) => (index === 0 && drawn.lead ? "" : drawn.column[name])),
    ...(drawn.numberRow ? [columns.map((_, index) => `(${index + 1})`)] : []),
    ...body,
    line({ title: "KẾT LUẬN (đạt đồng thời 3 tiêu chí)", self: drawn.conclusion }),
    line({ title: "NGƯỜI LẬP BIỂU" }),
  ];
  if (!drawn.decomposed) return rows;
  return rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell)));
}

/** As an officer would say it of one content: what counts is the reviewer's mark where there is one. */
function verdictOf({
  self,
  reviewed,
  proof,
}: Form["rows"][number]): "met" | "exempt" | "lacking" | "no-evidence" | "open" {
  const { kind } = reviewed ?? self;
  if (kind === "exempt") return reviewed ? "exempt" : "open";
  if (kind === "blank") return "open";
  if (kind === "not-met") return "lacking";
  return proof.has ? "met" : "no-evidence";
}

it("what was planted is found, whatever the form looks like", () => {
  fc.assert(
    fc.property(form, (drawn) => {
      const [card, ...others] = readScorecards(sheetOf(rowsOf(drawn)), set).cards;
      if (!card) throw new Error("The form is not found.");
      expect(others).toEqual([]);
      const verdicts = drawn.rows.map(verdictOf);
      const withVerdict = (...wanted: readonly string[]) =>
        contents.flatMap(({ code }, index) => (wanted.includes(verdicts[index] ?? "") ? code : []));
      const score = scoreOf(set, card);
      expect({ missing: score.missing, noEvidence: score.noEvidence, notScored: score.notScored }).toEqual({
        missing: withVerdict("lacking", "no-evidence", "open"),
        noEvidence: withVerdict("no-evidence"),
        notScored: withVerdict("open"),
      });
      const isDecided = !verdicts.includes("open");
      const isMet = verdicts.every((verdict) => verdict === "met" || verdict === "exempt");
      const isAsked = verdicts.some((verdict) => verdict !== "exempt");
      if (isAsked)
        expect(score.result).toBe(!isDecided ? "not-scored" : isMet ? "recognized" : "not-recognized");
    }),
    { numRuns: 100 },
  );
});
