/** Scoring forms as units make them: whatever their codes, columns and rows look like, the same marks are read. */
import { criteriaSets } from "../../../../src/core/scoring/index";
import type { Content } from "../../../../src/core/scoring/criteria-set";
import { cardLine, cardOf, cardsOf, markLine, type Row, setOf, smallSet } from "./form-sheets";

/** 1.1 Đ, 1.2 K, 2.1 Đ without evidence, 2.2 blank, 2.3 Đ, 3.1 Đ, 3.2 K. */
const wanted = "1.1 Đ 12-KH, 1.2 K -, 2.1 Đ -, 2.2 . -, 2.3 Đ 15-BC, 3.1 Đ QĐ 9, 3.2 K -";
const marks = ["Đạt", "Không đạt", "Đạt", "", "Đạt", "Đạt", "Không đạt"];
const evidence = ["12-KH", "", "   ", "", "15-BC", "QĐ 9", "không có"];
const header: Row = [
  "TT",
  "Tiêu chí, nội dung",
  "Tự chấm (Đạt/Không đạt)",
  "Minh chứng (số, ký hiệu văn bản)",
  "Ghi chú",
];

const groups = ["Quản lý đoàn viên", "Xây dựng kế hoạch công tác", "Tham mưu, phối hợp"];
const groupOf = [0, 0, 1, 1, 1, 2, 2];
const within = [1, 2, 1, 2, 3, 1, 2];
const ownTitles = [
  "Dùng phần mềm của Trung ương",
  "Nắm tâm tư thanh niên",
  "Chương trình hành động năm",
  "Công trình, phần việc",
  "Sinh hoạt chi đoàn",
  "Quy chế phối hợp",
  "Phối hợp với Hội, Đội",
];

/** The seven contents under their three criteria; what a row holds is told by the number of the content or criterion. */
function body(content: (index: number) => Row, criterion?: (group: number) => Row): Row[] {
  return ownTitles.flatMap((_, index) => {
    const group = groupOf[index] ?? 0;
    const begins = within[index] === 1 && criterion;
    return [...(begins ? [criterion(group)] : []), content(index)];
  });
}

/** Criteria, named as such, and contents, each with its place among all rows. */
function nodes(cells: (node: { at: number; text: string; cells: Row }) => Row): Row[] {
  const rows = body(
    (i) => [ownTitles[i] ?? "", marks[i] ?? "", evidence[i] ?? ""],
    (g) => [`Tiêu chí ${g + 1}: ${groups[g]}`],
  );
  return rows.map(([text = "", ...rest], at) => cells({ at, text: String(text), cells: rest }));
}

const full = (index: number) => `${(groupOf[index] ?? 0) + 1}.${within[index] ?? 0}`;
const row = (code: string | number, index: number): Row => [
  code,
  ownTitles[index] ?? "",
  marks[index] ?? "",
  evidence[index] ?? "",
];

describe("codes", () => {
  it.each([
    [
      "whole, as text",
      body(
        (i) => row(full(i), i),
        (g) => [String(g + 1), groups[g] ?? ""],
      ),
    ],
    [
      "with a full stop",
      body(
        (i) => row(`${full(i)}.`, i),
        (g) => [`${g + 1}.`, groups[g] ?? ""],
      ),
    ],
    [
      "numbers of a cell",
      body(
        (i) => row(Number(full(i)), i),
        (g) => [g + 1, groups[g] ?? ""],
      ),
    ],
    [
      "I.1",
      body(
        (i) => row(`${"I".repeat((groupOf[i] ?? 0) + 1)}.${within[i]}`, i),
        (g) => ["I".repeat(g + 1), groups[g] ?? ""],
      ),
    ],
    ["TC1.1", body((i) => row(`TC${full(i)}`, i))],
    [
      "1 2 3 under I II III",
      body(
        (i) => row(within[i] ?? 0, i),
        (g) => ["I".repeat(g + 1), groups[g] ?? ""],
      ),
    ],
    [
      "1) 2) 3) under I. II. III.",
      body(
        (i) => row(`${within[i]})`, i),
        (g) => [`${"I".repeat(g + 1)}.`, groups[g] ?? ""],
      ),
    ],
    [
      "a) b) c) under 1 2 3",
      body(
        (i) => row(`${"abc"[(within[i] ?? 1) - 1]})`, i),
        (g) => [g + 1, groups[g] ?? ""],
      ),
    ],
    [
      "1 2 3 under A B C",
      body(
        (i) => row(`${within[i]}`, i),
        (g) => ["ABC"[g] ?? "", groups[g] ?? ""],
      ),
    ],
    [
      "1 2 3 under Tiêu chí 1",
      body(
        (i) => row(within[i] ?? 0, i),
        (g) => ["", `Tiêu chí ${g + 1}. ${groups[g]}`],
      ),
    ],
    [
      "1 2 3 under Tiêu chí 1 in the code column",
      body(
        (i) => row(within[i] ?? 0, i),
        (g) => [`TC${g + 1}`, groups[g] ?? ""],
      ),
    ],
    [
      "1 2 3 under criteria without codes",
      body(
        (i) => row(within[i] ?? 0, i),
        (g) => ["", (groups[g] ?? "").toUpperCase()],
      ),
    ],
    [
      "1 to 7 through all criteria",
      body(
        (i) => row(i + 1, i),
        (g) => ["I".repeat(g + 1), groups[g] ?? ""],
      ),
    ],
    [
      "before the titles",
      body((i) => ["", `${full(i)}. ${ownTitles[i]}`, marks[i] ?? "", evidence[i] ?? ""]),
    ],
    [
      "before the titles, and numbers in the code column",
      body((i) => [i + 1, `${full(i)} ${ownTitles[i]}`, marks[i] ?? "", evidence[i] ?? ""]),
    ],
    [
      "Nội dung 1 under Tiêu chí 1",
      body(
        (i) => ["", `Nội dung ${within[i]}: ${ownTitles[i]}`, marks[i] ?? "", evidence[i] ?? ""],
        (g) => ["", `Tiêu chí ${g + 1}: ${groups[g]}`],
      ),
    ],
    [
      "Một là, hai là",
      body(
        (i) => [
          "",
          `${["Một", "Hai", "Ba"][(within[i] ?? 1) - 1]} là, ${ownTitles[i]}`,
          marks[i] ?? "",
          evidence[i] ?? "",
        ],
        (g) => [`${g + 1}`, groups[g] ?? ""],
      ),
    ],
    ["1 to 10 through criteria and contents", nodes(({ at, text, cells }) => [at + 1, text, ...cells])],
    [
      "none, in the order of the set",
      body(
        (i) => row("", i),
        (g) => ["", groups[g] ?? ""],
      ),
    ],
    [
      "of the criteria alone",
      body(
        (i) => row("", i),
        (g) => ["I".repeat(g + 1), "Tên khác"],
      ),
    ],
  ])("%s", (_, rows) => {
    expect(cardLine(cardOf([header, ...rows]))).toBe(wanted);
  });

  it("that Excel took for days", () => {
    // 1.1 → 1 January, 1.2 → 1 February …, as Vietnamese settings have it.
    const days = [44_927, 44_958, 44_928, 44_959, 44_987, 44_929, 44_960];
    const formats = Object.fromEntries(days.map((_, index) => [`A${index + 2}`, { kind: "date" } as const]));
    expect(cardLine(cardOf([header, ...body((i) => row(days[i] ?? 0, i))], { formats }))).toBe(wanted);
  });

  it("that Excel took for days with the month first", () => {
    const days = [44_927, 44_928, 44_958, 44_959, 44_960, 44_986, 44_987];
    const formats = Object.fromEntries(days.map((_, index) => [`A${index + 2}`, { kind: "date" } as const]));
    expect(cardLine(cardOf([header, ...body((i) => row(days[i] ?? 0, i))], { formats }))).toBe(wanted);
  });

  it("1.10 that a number cell shows as 1.1", () => {
    const contents = Array.from({ length: 11 }, (_, index) => ({
      code: `1.${index + 1}`,
      title: `Nội dung thứ ${index + 1}`,
      judge: { by: "met" as const },
    }));
    const set = setOf({ criteria: [{ code: "1", title: "Một", combine: "gate", children: contents }] });
    const rows = contents.map(({ code }, index): Row => [
      Number(code),
      `Việc ${index}`,
      index === 9 ? "K" : "Đ",
    ]);
    expect(markLine(cardOf([["TT", "Nội dung", "Tự chấm"], ...rows], {}, set), set)).toBe("ĐĐĐĐĐĐĐĐĐKĐ");
  });

  it("codes of the set in Roman numbers", () => {
    const content = (code: string): Content => ({ code, title: `Việc ${code}`, judge: { by: "met" } });
    const set = setOf({
      criteria: [
        { code: "I", title: "Một", combine: "gate", children: [content("I.1"), content("I.2")] },
        { code: "II", title: "Hai", combine: "gate", children: [content("II.1")] },
      ],
    });
    const rows: Row[] = [
      ["1.1", "a", "x"],
      ["1.2", "b", "K"],
      ["2.1", "c", "v"],
    ];
    expect(markLine(cardOf([["TT", "Nội dung", "Tự chấm"], ...rows], {}, set), set)).toBe("ĐKĐ");
  });
});

describe("columns", () => {
  const rows = body((i) => row(full(i), i));
  const pick = (captions: Row, cells: (r: Row) => Row) => [captions, ...rows.map(cells)];

  it.each([
    ["Kết quả tự đánh giá", pick(["STT", "Nội dung", "Kết quả tự đánh giá", "Văn bản chứng minh"], (r) => r)],
    ["Đơn vị tự chấm", pick(["STT", "Nội dung chấm điểm", "Đơn vị tự chấm", "VB CHỨNG MINH"], (r) => r)],
    ["Điểm tự chấm", pick(["TT", "NỘI DUNG CHẤM ĐIỂM", "ĐIỂM TỰ CHẤM", "Số, ký hiệu văn bản"], (r) => r)],
    ["Kết quả", pick(["TT", "Nội dung", "Kết quả", "Minh chứng"], (r) => r)],
    ["a period for a caption", pick(["TT", "Nội dung", "Quý IV/2026", "Minh chứng"], (r) => r)],
    [
      "no code column",
      pick(["Nội dung", "Tự chấm", "Minh chứng"], ([code, title, mark, cited]) => [
        `${code} ${title}`,
        mark ?? "",
        cited ?? "",
      ]),
    ],
    [
      "swapped",
      pick(["Minh chứng", "Tự chấm", "Nội dung", "Mã"], ([code, title, mark, cited]) => [
        cited ?? "",
        mark ?? "",
        title ?? "",
        code ?? "",
      ]),
    ],
    [
      "a column between",
      pick(
        ["TT", "Nội dung", "Điều kiện chấm điểm", "Điểm chuẩn", "Tự đánh giá", "Minh chứng"],
        ([code, title, mark, cited]) => [code ?? "", title ?? "", "Có văn bản", 5, mark ?? "", cited ?? ""],
      ),
    ],
    [
      "under a letterhead",
      [
        ["ĐOÀN TNCS HỒ CHÍ MINH", "", "", "Trà Vinh, ngày 15 tháng 12 năm 2026"],
        ["Đơn vị: Đoàn xã A", "", "Kỳ: 2026"],
        [],
        ...pick(header, (r) => r),
      ],
    ],
    ["with column numbers", [header, ["(1)", "(2)", "(3)", "(4)", "(5)"], ...rows]],
    ["with numbers that Excel took for negative ones", [header, [-1, -2, -3, -4, -5], ...rows]],
    [
      "in two rows",
      [["TT", "Nội dung", "Tự chấm", "", "Thẩm định"], ["", "", "Kết quả", "Minh chứng", "Kết quả"], ...rows],
    ],
    ["in TCVN3", [["TT", "Néi dung", "Tù chÊm", "Minh chøng"], ...rows]],
  ])("%s", (_, sheet) => {
    expect(cardLine(cardOf(sheet))).toBe(wanted);
  });

  it("captions merged over two rows, the marks of either side below one caption", () => {
    const sheet: Row[] = [
      ["TT", "Nội dung", "Kết quả", "", "Minh chứng", "Nhận xét"],
      ["", "", "Tự chấm", "Huyện đoàn chấm", "", ""],
      ...rows.map(([code, title, mark, cited]): Row => [
        code ?? "",
        title ?? "",
        mark ?? "",
        "Đạt",
        cited ?? "",
        "tốt",
      ]),
    ];
    const card = cardOf(sheet, { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"] });
    expect(cardLine(card)).toBe(wanted);
    expect(markLine(card, smallSet, "reviewed")).toBe("ĐĐĐĐĐĐĐ");
    expect(card.marks.get("1.1")).toMatchObject({
      selfCell: "C3",
      reviewedCell: "D3",
      evidenceCell: "E3",
      remark: "tốt",
    });
  });

  it.each([
    ["Đạt | Không đạt", ["TT", "Nội dung", "Đạt", "Không đạt", "Minh chứng"], []],
    ["Đạt | Chưa đạt", ["TT", "Nội dung", "Đạt", "Chưa đạt", "Minh chứng"], []],
    ["Có | Không", ["TT", "Nội dung", "Có", "Không", "Minh chứng"], []],
  ])("ticks under %s", (_, captions, merges) => {
    const ticks = [
      ["x", ""],
      ["", "x"],
      ["✓", "-"],
      ["", ""],
      ["Đạt", ""],
      [1, 0],
      [false, true],
    ] as const;
    const sheet = [
      captions,
      ...rows.map(([code, title, , cited], i): Row => [
        code ?? "",
        title ?? "",
        ...(ticks[i] ?? []),
        cited ?? "",
      ]),
    ];
    expect(cardLine(cardOf(sheet, { merges }))).toBe(wanted);
  });

  it("ticks of both sides", () => {
    const sheet: Row[] = [
      ["TT", "Nội dung", "Đơn vị tự đánh giá", "", "Cấp trên thẩm định", "", "Minh chứng"],
      ["", "", "Đạt", "Không đạt", "Đạt", "Không đạt", ""],
      ...rows.map(([code, title], i): Row => [
        code ?? "",
        title ?? "",
        i < 3 ? "x" : "",
        i >= 3 ? "x" : "",
        i < 5 ? "x" : "",
        i >= 5 ? "x" : "",
        "KH",
      ]),
    ];
    const card = cardOf(sheet, { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] });
    expect([markLine(card), markLine(card, smallSet, "reviewed")]).toEqual(["ĐĐĐKKKK", "ĐĐĐĐĐKK"]);
  });

  it("a tick in both columns, or a word against its caption, is no mark", () => {
    const ticks = [
      ["x", "x"],
      ["Không đạt", ""],
      ["", "Đạt"],
      ["tốt", ""],
      ["x", ""],
      ["", "v"],
      ["", "Chưa đạt"],
    ];
    const sheet = [
      ["TT", "Nội dung", "Đạt", "Không đạt"],
      ...rows.map(([code, title], i): Row => [code ?? "", title ?? "", ...(ticks[i] ?? [])]),
    ];
    expect(markLine(cardOf(sheet))).toBe("????ĐKK");
  });

  it("everything the reviewer writes", () => {
    const sheet: Row[] = [
      [
        "TT",
        "Tiêu chí, nội dung",
        "Tự chấm",
        "Minh chứng",
        "Thẩm định",
        "Người thẩm định",
        "Ngày thẩm định",
        "Nhận xét",
        "Khắc phục trước ngày",
      ],
      ...rows.map((r): Row => [
        ...r.slice(0, 4),
        "Không đạt",
        "Nguyễn Văn A",
        46_000,
        "Thiếu số liệu",
        "30/12/2026",
      ]),
    ];
    expect(cardOf(sheet).marks.get("2.1")).toEqual({
      code: "2.1",
      self: { kind: "met" },
      reviewed: { kind: "not-met" },
      evidence: null,
      reviewer: "Nguyễn Văn A",
      reviewedOn: 46_000,
      remark: "Thiếu số liệu",
      mendBy: 46_386,
      selfCell: "C4",
      reviewedCell: "E4",
      evidenceCell: "D4",
    });
  });

  it("evidence in several columns under one caption", () => {
    const sheet: Row[] = [
      ["TT", "Nội dung", "Tự chấm", "Minh chứng", "", ""],
      ["", "", "", "Số, ký hiệu", "Ngày", "Trích yếu"],
      ...rows.map(([code, title, mark], i): Row => [
        code ?? "",
        title ?? "",
        mark ?? "",
        i === 0 ? "12-KH" : "",
        "",
        i === 2 ? "Chương trình năm" : "",
      ]),
    ];
    const card = cardOf(sheet, { merges: ["D1:F1"] });
    expect([card.marks.get("1.1")?.evidence, card.marks.get("2.1")?.evidence]).toEqual([
      "12-KH",
      "Chương trình năm",
    ]);
  });

  it("criteria in a column of their own, merged over their contents", () => {
    const sheet: Row[] = [
      ["Tiêu chí", "TT", "Nội dung", "Tự chấm", "Minh chứng"],
      ...rows.map(([, title, mark, cited], i): Row => [
        within[i] === 1 ? `${(groupOf[i] ?? 0) + 1}. ${groups[groupOf[i] ?? 0]}` : "",
        within[i] ?? 0,
        title ?? "",
        mark ?? "",
        cited ?? "",
      ]),
    ];
    expect(cardLine(cardOf(sheet, { merges: ["A2:A3", "A4:A6", "A7:A8"] }))).toBe(wanted);
  });

  it("of two levels that reviewed, the last one counts", () => {
    const sheet: Row[] = [
      ["TT", "Nội dung", "Tự chấm", "Đoàn xã thẩm định", "Huyện đoàn thẩm định"],
      ...rows.map(([code, title, mark], i): Row => [
        code ?? "",
        title ?? "",
        mark ?? "",
        "Đạt",
        i < 2 ? "K" : "",
      ]),
    ];
    const card = cardOf(sheet);
    expect([markLine(card), markLine(card, smallSet, "reviewed")]).toEqual(["ĐKĐ.ĐĐK", "KKĐĐĐĐĐ"]);
  });

  it("marks of the reviewer alone", () => {
    const sheet = pick(["TT", "Nội dung", "Kết quả thẩm định", "Minh chứng"], (r) => r);
    const card = cardOf(sheet);
    expect([markLine(card), markLine(card, smallSet, "reviewed")]).toEqual([".......", "ĐKĐ.ĐĐK"]);
  });

  it("what evidence is asked for is no evidence", () => {
    const sheet = [
      ["TT", "Nội dung", "Minh chứng yêu cầu", "Tự chấm"],
      ...rows.map(([code, title, mark]): Row => [code ?? "", title ?? "", "Kế hoạch, báo cáo", mark ?? ""]),
    ];
    const card = cardOf(sheet);
    expect(markLine(card)).toBe("ĐKĐ.ĐĐK");
    expect([...card.marks.values()].every((mark) => mark.evidence === null)).toBe(true);
    expect(card.judgesEvidence).toBe(true);
    expect(card.notes).toEqual([expect.stringContaining("không có cột minh chứng")]);
  });
});

describe("rows", () => {
  const rows = body(
    (i) => row(full(i), i),
    (g) => [String(g + 1), groups[g] ?? "", "Đạt"],
  );

  it("moved with their codes", () => {
    expect(cardLine(cardOf([header, ...[...rows].reverse()]))).toBe(wanted);
  });

  it("deleted: the others stay, and a note says so", () => {
    const card = cardOf([header, ...rows.filter(([code]) => code !== "2.1")]);
    expect(markLine(card)).toBe("ĐK_.ĐĐK");
    expect(card.notes).toEqual([expect.stringContaining("nội dung 2.1")]);
  });

  it("inserted with a code of their own: the others stay, and a note says so", () => {
    const card = cardOf([
      header,
      ...rows.slice(0, 3),
      ["1.3", "Việc khác", "Không đạt", "x"],
      ...rows.slice(3),
    ]);
    expect(cardLine(card)).toBe(wanted);
    expect(card.notes).toEqual([expect.stringMatching(/^Dòng 5 .*Việc khác.*không được tính/)]);
  });

  it("inserted, and the rest numbered anew: the titles tell", () => {
    const titles = ["Sử dụng phần mềm quản lý", "Nắm tình hình tư tưởng"];
    const card = cardOf([
      header,
      ["1.1", titles[0] ?? "", "Đạt", "a"],
      ["1.2", "Việc của đơn vị", "Không đạt", ""],
      ["1.3", titles[1] ?? "", "Đạt", "b"],
      ...rows.slice(3),
    ]);
    expect(markLine(card)).toBe("ĐĐĐ.ĐĐK");
  });

  it("inserted where contents are told by counting: nothing is guessed", () => {
    const counted = body(
      (i) => row(i + 1, i),
      (g) => ["I".repeat(g + 1), groups[g] ?? ""],
    );
    const inserted = [
      ...counted.slice(0, 2),
      [2, "Việc khác", "Không đạt", ""] as Row,
      ...counted
        .slice(2)
        .map(([code, ...rest]): Row => [typeof code === "number" ? code + 1 : (code ?? ""), ...rest]),
    ];
    expect(cardsOf([header, ...inserted])).toEqual([]);
  });

  it("without codes, one too many: nothing is guessed", () => {
    const uncoded = body(
      (i) => row("", i),
      (g) => ["", groups[g] ?? ""],
    );
    expect(
      cardsOf([header, ...uncoded.slice(0, 3), ["", "Việc khác", "Đạt", "x"], ...uncoded.slice(3)]),
    ).toEqual([]);
  });

  it("without the row of a criterion: its contents are not taken for another's", () => {
    const counted = body(
      (i) => row(within[i] ?? 0, i),
      (g) => ["I".repeat(g + 1), groups[g] ?? ""],
    );
    const larger = setOf({
      criteria: [1, 2, 3].map((g) => ({
        code: `${g}`,
        title: `Nhóm việc ${g}`,
        combine: "gate" as const,
        children: [1, 2, 3, 4]
          .slice(0, g === 2 ? 2 : 4)
          .map((w) => ({ code: `${g}.${w}`, title: `Việc ${g}${w}`, judge: { by: "met" as const } })),
      })),
    });
    const rows = [
      ["I", "A"],
      ["1", "a", "Đạt"],
      ["2", "b", ""],
      ["3", "c", "Đạt"],
      ["4", "d", "Đạt"],
      ["1", "e", "K"],
      ["2", "g", "Đạt"],
      ["III", "C"],
      ["1", "h", "K"],
      ["2", "i", "K"],
      ["3", "k", "Đạt"],
      ["4", "l", "Đạt"],
    ];
    expect(markLine(cardOf([["TT", "Nội dung", "Tự chấm"], ...rows], {}, larger), larger)).toBe("Đ.ĐĐ__KKĐĐ");
    // Three runs of numbers are three criteria, whether or not each has its row.
    expect(cardLine(cardOf([header, ...counted.filter(([code]) => code !== "II")]))).toBe(wanted);
  });

  it("told by their order are told of", () => {
    const uncoded = body(
      (i) => row("", i),
      (g) => ["", groups[g] ?? ""],
    );
    expect(cardOf([header, ...uncoded]).notes).toEqual([expect.stringContaining("theo thứ tự các dòng")]);
  });

  it("hidden ones count, and a note says so", () => {
    const card = cardOf([header, ...rows], { hiddenRows: [3] });
    expect(cardLine(card)).toBe(wanted);
    expect(card.notes).toEqual(["Dòng 3 (nội dung 1.1) đang bị ẩn, vẫn được tính."]);
  });

  it("one evidence merged over several counts for each", () => {
    const card = cardOf([header, ...rows], { merges: ["D3:D4", "D10:D11"] });
    expect(cardLine(card)).toBe(
      "1.1 Đ 12-KH, 1.2 K 12-KH, 2.1 Đ -, 2.2 . -, 2.3 Đ 15-BC, 3.1 Đ QĐ 9, 3.2 K QĐ 9",
    );
  });

  it("one mark merged over several counts for each, and a note says so", () => {
    const card = cardOf([header, ["1.1", "a", "Đạt", "KH"], ["1.2", "b", "", "KH"], ...rows.slice(3)], {
      merges: ["C2:C3"],
    });
    expect(markLine(card)).toBe("ĐĐĐ.ĐĐK");
    expect(card.notes).toEqual(["Ô C2 gộp qua nhiều dòng nên tính cho các nội dung 1.1, 1.2."]);
  });

  it("a content of several rows: its evidence goes on below", () => {
    const card = cardOf([header, ["1.1", "a", "Đạt", "12-KH"], ["", "", "", "15-QĐ"], ...rows.slice(2)]);
    expect(card.marks.get("1.1")?.evidence).toBe("12-KH; 15-QĐ");
  });

  it("signatures below the last content are no evidence of it", () => {
    const last = rows.slice(0, -1);
    const card = cardOf([
      header,
      ...last,
      ["3.2", "b", "Đạt", ""],
      ["", "", "", "TM. BAN THƯỜNG VỤ"],
      ["", "", "", "BÍ THƯ"],
    ]);
    expect(card.marks.get("3.2")).toMatchObject({ self: { kind: "met" }, evidence: null });
  });

  it("a formula without a result is not read, and not taken for blank", () => {
    const card = cardOf([header, ...rows], { unsaved: { C3: "'Nháp'!C3" } });
    expect(card.marks.get("1.1")?.self).toEqual({ kind: "unreadable", text: "='Nháp'!C3" });
    expect(card.notes).toEqual([expect.stringContaining("Ô C3 là công thức")]);
  });

  it("the same code twice counts only where both say the same", () => {
    const same = cardOf([header, ...rows, ["1.1", "nữa", "Đạt", ""]]);
    const differing = cardOf([header, ...rows, ["1.1", "nữa", "Không đạt", ""]]);
    expect([markLine(same)[0], markLine(differing)[0]]).toEqual(["Đ", "?"]);
  });
});

describe("contents that are split", () => {
  const parted = (a: string, b: string, own = "") => {
    const rows = body((i) => row(full(i), i));
    const parts: Row[] = [
      ["2.3a", "phần đầu", a, "KH"],
      ["2.3b", "phần sau", b, "KH"],
    ];
    return [
      header,
      ...rows.slice(0, 4),
      ...(own === "" ? [] : [["2.3", "cả hai", own, "KH"] as Row]),
      ...parts,
      ...rows.slice(5),
    ];
  };

  it.each([
    ["Đạt", "Đạt", "", "Đ"],
    ["Đạt", "Không đạt", "", "K"],
    ["Đạt", "", "", "."],
    ["", "", "Đạt", "Đ"],
    ["Không đạt", "Đạt", "Đạt", "K"],
    ["Đạt", "Khá", "", "?"],
    ["Miễn", "Đạt", "", "Đ"],
    ["Đạt", "Thiếu MC", "", "T"],
  ])("2.3a %s, 2.3b %s, 2.3 itself %p: %s", (a, b, own, mark) => {
    const card = cardOf(parted(a, b, own));
    expect(markLine(card)[4]).toBe(mark);
    expect(card.notes).toEqual([expect.stringContaining("Nội dung 2.3 tách thành các dòng")]);
  });

  it("each part that is met needs its evidence", () => {
    const rows = parted("Đạt", "Đạt").map((r) => (r[0] === "2.3b" ? [...r.slice(0, 3), ""] : r));
    expect(cardOf(rows).marks.get("2.3")).toMatchObject({ self: { kind: "met" }, evidence: null });
  });

  it("4a and 4b under a criterion of their own", () => {
    const rows: Row[] = [
      ["I", "A"],
      ["1", "a", "Đạt"],
      ["2a", "b", "Đạt"],
      ["2b", "c", "K"],
      ["II", "B"],
      ["1", "d", "Đạt"],
      ["2", "e", "Đạt"],
      ["3", "g", "Đạt"],
      ["III", "C"],
      ["1", "h", "Đạt"],
      ["2", "i", "Đạt"],
    ];
    expect(markLine(cardOf([["TT", "Nội dung", "Tự chấm"], ...rows]))).toBe("ĐKĐĐĐĐĐ");
  });

  it("a part alone says nothing of the whole", () => {
    const rows = parted("Đạt", "Đạt").filter(([code]) => code !== "2.3b");
    const card = cardOf(rows);
    expect(markLine(card)[4]).toBe(".");
    expect(card.notes).toEqual([expect.stringContaining("chỉ có một phần")]);
  });

  it("lines below a content, without codes", () => {
    const rows = body((i) => row(full(i), i)).flatMap((r): Row[] =>
      r[0] === "1.1"
        ? [
            ["1.1", "a", "", "KH"],
            ["", "- có kế hoạch", "Đạt", ""],
            ["", "- có báo cáo", "K", ""],
          ]
        : [r],
    );
    expect(markLine(cardOf([header, ...rows]))).toBe("KKĐ.ĐĐK");
  });
});

describe("what is not a scoring form", () => {
  const codes = body((i) => row(full(i), i)).map(([code]) => code ?? "");
  it.each([
    [
      "statistics with codes",
      [
        ["TT", "Đối tượng", "Tổng số", "Nữ", "Ghi chú"],
        ...codes.map((c, i): Row => [c, `Khối ${i}`, 10 + i, i, ""]),
      ],
    ],
    [
      "results in figures",
      [
        ["TT", "Nội dung", "Đơn vị tính", "Chỉ tiêu", "Kết quả", "Ghi chú"],
        ...codes.map((c, i): Row => [c, `Việc ${i}`, "người", 20, i === 0 ? 1 : 30 + i, ""]),
      ],
    ],
    [
      "statistics with ratings in the header",
      [
        ["TT", "Nội dung", "Được đánh giá, xếp loại", "Trưởng thành Đoàn", "Đoàn viên chính thức"],
        ...codes.map((c, i): Row => [c, `Việc ${i}`, i, 0, 1]),
      ],
    ],
    [
      "a list of people",
      [
        ["TT", "Họ và tên", "Chức vụ", "Kết quả", "Minh chứng"],
        ...codes.map((_, i): Row => [i + 1, `Người ${i}`, "Bí thư", "Đạt", "QĐ"]),
      ],
    ],
    [
      "a list of units",
      [
        ["TT", "Đơn vị", "Tự chấm", "Thẩm định"],
        ...codes.map((_, i): Row => [i + 1, `Đoàn xã ${i}`, "Đạt", "Đạt"]),
      ],
    ],
    [
      "figures on those who rate themselves",
      [
        ["TT", "Nội dung", "Tổng số", "Số đảng viên tự đánh giá"],
        ...codes.map((c, i): Row => [c, `Khối ${i}`, 10 + i, i]),
      ],
    ],
    ["an empty sheet", []],
  ])("%s", (_, rows) => {
    expect(cardsOf(rows)).toEqual([]);
  });

  it("the form of a much larger set whose codes begin alike", () => {
    const rows = Array.from({ length: 30 }, (_, i): Row => [
      `${1 + Math.floor(i / 6)}.${(i % 6) + 1}`,
      `Việc ${i}`,
      "Đạt",
      "KH",
    ]);
    expect(cardsOf([header, ...rows])).toEqual([]);
  });
});

describe("several on one sheet", () => {
  const rows = body((i) => row(full(i), i));

  it("a form that goes on under a second header", () => {
    const card = cardOf([header, ...rows.slice(0, 4), [], header, ...rows.slice(4)]);
    expect(cardLine(card)).toBe(wanted);
  });

  it("forms of two units that count their contents within criteria", () => {
    const counted = body(
      (i) => row(within[i] ?? 0, i),
      (g) => ["I".repeat(g + 1), groups[g] ?? ""],
    );
    const cards = cardsOf([header, ...counted, [], header, ...counted]);
    expect(cards.map((card) => cardLine(card))).toEqual([wanted, wanted]);
  });

  it("each criterion in a table of its own, numbered from 1", () => {
    const own = (g: number) =>
      ownTitles.flatMap((_, i): Row[] => (groupOf[i] === g ? [row(within[i] ?? 0, i)] : []));
    const sheet = [0, 1, 2].flatMap((g): Row[] => [
      [`TIÊU CHÍ ${g + 1}: ${groups[g]}`],
      header,
      ...own(g),
      [],
    ]);
    expect(cardLine(cardOf(sheet))).toBe(wanted);
  });

  it("forms of two units, one below the other", () => {
    const other = rows.map(([code, title]): Row => [code ?? "", title ?? "", "Đạt", "KH"]);
    const cards = cardsOf([
      ["Đơn vị: Đoàn xã A"],
      header,
      ...rows,
      [],
      ["Đơn vị:", "Đoàn xã B"],
      header,
      ...other,
    ]);
    expect(cards.map((card) => [card.unitText, markLine(card)])).toEqual([
      ["Đoàn xã B", "ĐĐĐĐĐĐĐ"],
      ["Đoàn xã A", "ĐKĐ.ĐĐK"],
    ]);
  });
});

it("a blank form is a card without marks", () => {
  const rows = body((i) => [full(i), ownTitles[i] ?? "", "", ""]);
  expect(markLine(cardOf([header, ...rows]))).toBe(".......");
});

it("three levels, counted within each other", () => {
  const content = (code: string): Content => ({
    code,
    title: `Việc ${code}`,
    maxPoints: 10,
    judge: { by: "points" },
  });
  const set = setOf({
    combine: "sum",
    recognizes: null,
    criteria: [
      {
        code: "I",
        title: "Nhóm một",
        combine: "sum",
        children: [
          { code: "I.1", title: "Mục một", combine: "sum", children: [content("I.1.a"), content("I.1.b")] },
          { code: "I.2", title: "Mục hai", combine: "sum", children: [content("I.2.a")] },
        ],
      },
      {
        code: "II",
        title: "Nhóm hai",
        combine: "sum",
        children: [{ code: "II.1", title: "Mục ba", combine: "sum", children: [content("II.1.a")] }],
      },
    ],
  });
  const rows: Row[] = [
    ["I", "A", 30, 18],
    ["1", "B", 20, 9],
    ["a)", "c", 10, 4],
    ["b)", "d", 10, 5],
    ["2", "E", 10, 9],
    ["a)", "f", 10, 9],
    ["II", "G", 10, 3],
    ["1", "H", 10, 3],
    ["a)", "k", 10, 3],
  ];
  expect(markLine(cardOf([["TT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm"], ...rows], {}, set), set)).toBe(
    "(4)(5)(9)(3)",
  );
});

it("points, counts and ratios of a set of points", () => {
  const content = (code: string, judge: Content["judge"], maxPoints = 10): Content => ({
    code,
    title: `Việc ${code}`,
    judge,
    maxPoints,
  });
  const counters = ["q", "m"].map((id) => ({ id, title: id, whole: true }));
  const steps = [{ when: { counter: "q", is: { from: 0 } }, points: 1 }];
  const set = setOf({
    combine: "sum",
    recognizes: null,
    criteria: [
      {
        code: "1",
        title: "Một",
        combine: "sum",
        children: [
          content("1.1", { by: "points" }),
          content("1.2", { by: "steps", counters, steps, match: "first" }),
        ],
      },
      {
        code: "2",
        title: "Hai",
        combine: "sum",
        children: [
          content("2.1", { by: "ratio", indicator: "KN", metFrom: 1, gives: "share" }),
          content("2.2", { by: "reviewer" }),
        ],
      },
    ],
  });
  const rows: Row[] = [
    ["1", "Một", 20, 15, ""],
    ["1.1", "a", 10, "7,5", ""],
    ["1.2", "b", 10, "1; 3", ""],
    ["2.1", "c", 10, "12/15", ""],
    ["2.2", "d", 10, "", 8],
  ];
  const card = cardOf([["TT", "Nội dung", "Điểm tối đa", "Tự chấm", "Thẩm định"], ...rows], {}, set);
  expect([markLine(card, set), markLine(card, set, "reviewed")]).toEqual(["(7.5)(1;3)(12/15).", "...(8)"]);
});

it("the built-in sets of two terms are told apart by their codes", () => {
  const set = criteriaSets.get("3cd-2018");
  if (!set) throw new Error("There is no set 3cd-2018.");
  const codes = [
    "1.1",
    "1.2",
    "1.3",
    "1.4",
    "1.5",
    "2.1",
    "2.2",
    "2.3",
    "2.4",
    "2.5",
    "3.1",
    "3.2",
    "3.3",
    "3.4",
  ];
  const card = cardOf([header, ...codes.map((code): Row => [code, "việc", "Đạt", "KH"])], {}, set);
  expect(markLine(card, set)).toBe("Đ".repeat(14));
});
