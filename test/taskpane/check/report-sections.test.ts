/** A pile of reports in the order of the screen: what needs a call first. */
import { reportsFound, type SectionId, sectionLines } from "../../../src/taskpane/check/report-sections";
import { explanation, fileReport, group } from "../support/checked-reports";

const reports = [
  fileReport("sạch.xlsx"),
  fileReport("lưu ý.xlsx", [group("CH.KHOANG", "note", 2)]),
  fileReport("giải trình.xlsx", [group("B1.TYLE.1", "explain", 1)]),
  fileReport("lỗi.xlsx", [group("B1.TONG.2", "error", 1)]),
  fileReport("đã giải trình.xlsx", [group("B1.TYLE.1", "explain", 1, { explanation })]),
  fileReport("khoá.xlsx", [], { refusal: "Tệp có mật khẩu." }),
];

function drawn(open: readonly SectionId[]): readonly string[] {
  return sectionLines(reports, new Set(open)).map((line) =>
    line.kind === "section"
      ? `${line.isOpen ? "▾" : "▸"} ${line.title}`
      : line.report.source.kind === "file"
        ? `- ${line.report.source.file}`
        : "",
  );
}

it("the gravest first; what was explained needs nothing any more", () => {
  expect(drawn(["problems", "fine"])).toEqual([
    "▾ Cần xem (3)",
    "- khoá.xlsx",
    "- lỗi.xlsx",
    "- giải trình.xlsx",
    "▾ Không có lỗi (3)",
    "- lưu ý.xlsx",
    "- sạch.xlsx",
    "- đã giải trình.xlsx",
  ]);
});

it("a closed section is its head", () => {
  expect(drawn([])).toEqual(["▸ Cần xem (3)", "▸ Không có lỗi (3)"]);
});

it("without problems there is no section of them", () => {
  expect(sectionLines(reports.slice(0, 1), new Set())).toEqual([
    { kind: "section", id: "fine", title: "Không có lỗi (1)", isOpen: false },
  ]);
});

it.each([
  { sought: "giai trinh", found: ["giải trình.xlsx", "đã giải trình.xlsx"] },
  { sought: " KHOÁ ", found: ["khoá.xlsx"] },
  { sought: "tra cu", found: reports.map(({ source }) => (source.kind === "file" ? source.file : "")) },
  { sought: "không có", found: [] },
])("“$sought” is found without its marks: $found", ({ sought, found }) => {
  const files = reportsFound(reports, sought).map(({ source }) =>
    source.kind === "file" ? source.file : "",
  );
  expect(files).toEqual(found);
});
