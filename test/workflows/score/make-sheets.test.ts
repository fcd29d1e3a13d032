/** Forms, boards and registers made in the open workbook: one change each, and nothing typed is ever lost. */
import { ownSheetNames } from "../../../src/core/consolidation/own-sheets";
import { columnName } from "../../../src/core/model/address";
import { stampNames } from "../../../src/core/model/stamp";
import type { HostFailure } from "../../../src/host/host-failure";
import { makeBoard } from "../../../src/workflows/score/make-board";
import { makeRecognition, makeRegistration } from "../../../src/workflows/score/make-registers";
import { makeScoringForms } from "../../../src/workflows/score/make-scoring-forms";
import { readRegistration, withFollowers } from "../../../src/workflows/score/read-registers";
import { scoreEntries } from "../../../src/workflows/score/score-entries";
import { emptyGrid, type MemoryWorkbook, memoryWorkbook } from "../../support/memory-workbook";
import { scorecard, scoredFile, threeInitiatives as set } from "../../support/score-cards";
import { unitOf } from "../../support/score-sheets";
import { plainWorkbook, tableGrid } from "../../support/workbook-files";

const choice = { set, sheet: null };
const units = [
  unitOf("TV01", "Huyện đoàn Trà Cú", { follower: "Lê Thị Hoa" }),
  unitOf("TV02", "Huyện đoàn Càng Long"),
  unitOf("TV03", "Thị đoàn Duyên Hải"),
];
const refused: HostFailure = { outcome: "failed", kind: "refused", message: "Excel từ chối." };

function openWorkbook(): MemoryWorkbook {
  return memoryWorkbook(plainWorkbook([emptyGrid("Trang tính 1")]));
}

/** The unit without a card sent nothing. */
function scored(second: Parameters<typeof scorecard>[0] = { but: { "2.4": "no-evidence" } }) {
  return scoreEntries(
    [
      scoredFile("tra-cu.xlsx", [scorecard()], { unit: "Huyện đoàn Trà Cú" }),
      scoredFile("cang-long.xlsx", [scorecard(second)], { unit: "Huyện đoàn Càng Long" }),
    ],
    { set, units },
  );
}

function sheets(host: MemoryWorkbook): readonly string[] {
  return host.now().sheets.map(({ name }) => name);
}

describe("Tạo phiếu chấm", () => {
  const terms = { choice, units, period: "2023" };

  it("one form a unit, in one change, known as ours and numbered", async () => {
    const host = openWorkbook();
    expect(await makeScoringForms(terms, host)).toMatchObject({ outcome: "made", forms: 3, notes: [] });
    expect(sheets(host).slice(1)).toEqual([
      "Phiếu chấm Huyện đoàn Trà Cú",
      "Phiếu chấm Huyện đoàn Càng Long",
      "Phiếu chấm Thị đoàn Duyên Hải",
    ]);
    expect(host.patches).toHaveLength(1);
    expect([...ownSheetNames(host.now())]).toEqual(sheets(host).slice(1));
    expect(host.now().definedNames.map(({ name }) => name)).toEqual([
      "DOAN_PHIEU_CHAM_1",
      "DOAN_PHIEU_CHAM_2",
      "DOAN_PHIEU_CHAM_3",
    ]);
  });

  it("a form that is there is kept, also when its tab was renamed: only missing units get theirs", async () => {
    const host = openWorkbook();
    await makeScoringForms({ ...terms, units: units.slice(0, 2) }, host);
    host.renameSheet("Phiếu chấm Huyện đoàn Càng Long", "CL");
    host.type("CL", "C10", "Đạt");
    expect(await makeScoringForms(terms, host)).toMatchObject({
      outcome: "made",
      forms: 1,
      notes: ["2 đơn vị đã có phiếu chấm, giữ nguyên: Huyện đoàn Trà Cú, Huyện đoàn Càng Long."],
    });
    expect(host.valueAt("CL", "C10")).toBe("Đạt");
    expect(host.now().definedNames.at(-1)?.name).toBe("DOAN_PHIEU_CHAM_3");
    expect(await makeScoringForms(terms, host)).toEqual({
      outcome: "nothing",
      message: "Cả 3 đơn vị đã có phiếu chấm trong tệp này nên không tạo thêm.",
    });
  });

  it("what a unit marked already stands in its form, to be reviewed", async () => {
    const host = openWorkbook();
    const cards = new Map([["TV02", scorecard({ but: { "1.1": "not-met" } })]]);
    await makeScoringForms({ ...terms, cards }, host);
    expect(host.valueAt("Phiếu chấm Huyện đoàn Càng Long", "C10")).toBe("Không đạt");
    expect(host.valueAt("Phiếu chấm Huyện đoàn Trà Cú", "C10")).toBeNull();
  });

  it("a name too long for a tab loses the words “Phiếu chấm” first", async () => {
    const host = openWorkbook();
    const names = ["Đoàn Khối các cơ quan tỉnh", "Đoàn Khối Cơ quan và Doanh nghiệp tỉnh"];
    await makeScoringForms({ ...terms, units: names.map((name, at) => unitOf(`K${at}`, name)) }, host);
    expect(sheets(host).slice(1)).toEqual([
      "PC Đoàn Khối các cơ quan tỉnh",
      "PC Đoàn Khối Cơ quan và Doanh n",
    ]);
  });

  it("168 units: asked about first, then made in one change", async () => {
    const many = Array.from({ length: 168 }, (_, index) => unitOf(`X${index}`, `Đoàn xã Số ${index + 1}`));
    const host = openWorkbook();
    expect(await makeScoringForms({ ...terms, units: many }, host)).toMatchObject({
      outcome: "too-many",
      forms: 168,
    });
    expect(host.patches).toEqual([]);
    expect(await makeScoringForms({ ...terms, units: many, evenIfMany: true }, host)).toMatchObject({
      outcome: "made",
      forms: 168,
    });
    expect(host.patches).toHaveLength(1);
    expect(new Set(sheets(host)).size).toBe(169);
  });

  it("without units nothing is made; what Excel refuses is handed on", async () => {
    const host = openWorkbook();
    expect((await makeScoringForms({ ...terms, units: [] }, host)).outcome).toBe("nothing");
    host.failNext(refused);
    expect(await makeScoringForms(terms, host)).toEqual(refused);
    expect(sheets(host)).toEqual(["Trang tính 1"]);
  });
});

describe("Bảng tổng hợp", () => {
  it("a row a unit, those that sent nothing too", async () => {
    const host = openWorkbook();
    expect(await makeBoard({ scored: scored(), choice }, host)).toMatchObject({ outcome: "made", notes: [] });
    const rows = [7, 8, 9].map((row) =>
      ["C", "D", "W"].map((column) => host.valueAt("Bảng điểm", column + row)),
    );
    expect(rows).toEqual([
      ["Huyện đoàn Trà Cú", "Lê Thị Hoa", "Đạt"],
      ["Huyện đoàn Càng Long", null, "Chưa đạt"],
      ["Thị đoàn Duyên Hải", null, "Chưa nộp"],
    ]);
    expect(host.now().definedNames.map(({ name }) => name)).toEqual([stampNames.board]);
  });

  it("the same scores again: the board that is there is shown", async () => {
    const host = openWorkbook();
    await makeBoard({ scored: scored(), choice }, host);
    expect(await makeBoard({ scored: scored(), choice }, host)).toMatchObject({ outcome: "unchanged" });
    expect(host.patches).toHaveLength(1);
  });

  it("a mark changed by hand: the old board is kept, the new one says where they differ", async () => {
    const host = openWorkbook();
    await makeBoard({ scored: scored(), choice }, host);
    host.type("Bảng điểm", "M8", "Đạt");
    const made = await makeBoard({ scored: scored(), choice }, host);
    expect(made).toMatchObject({
      outcome: "made",
      place: { sheet: "Bảng điểm (2)" },
      notes: [
        "Bảng cũ ở trang “Bảng điểm” được giữ nguyên; bảng mới ở trang “Bảng điểm (2)”. Trang không dùng nữa thì có thể xoá.",
        "Hai bảng khác nhau ở 1 ô: M8 (cũ: Đạt, mới: Thiếu MC).",
      ],
    });
    expect(host.valueAt("Bảng điểm", "M8")).toBe("Đạt");
    expect([...ownSheetNames(host.now())].sort()).toEqual(["Bảng điểm", "Bảng điểm (2)"]);
  });

  it("by who follows the units: the same rows in another order, ranks with their units", async () => {
    const host = openWorkbook();
    const all = scored();
    const followed = {
      ...all,
      units: all.units.map((unit, at) => ({ ...unit, follower: at === 1 ? "An" : null })),
    };
    await makeBoard({ scored: followed, choice, order: "follower" }, host);
    expect([7, 8, 9].map((row) => host.valueAt("Bảng điểm", `C${row}`))).toEqual([
      "Huyện đoàn Càng Long",
      "Huyện đoàn Trà Cú",
      "Thị đoàn Duyên Hải",
    ]);
    const rank = columnOf(host, "Bảng điểm", 5, "Xếp hạng");
    expect([7, 8, 9].map((row) => host.valueAt("Bảng điểm", rank + row))).toEqual([2, 1, ""]);
  });
});

describe("Sổ đăng ký", () => {
  const terms = { units, period: "2024", setTitle: set.title };

  it("is read back with what was filled in: registered units, plans, followers", async () => {
    const host = openWorkbook();
    await makeRegistration(terms, host);
    host.type("Sổ đăng ký", "D11", "15-KH/ĐTN");
    host.type("Sổ đăng ký", "F11", 45245);
    host.type("Sổ đăng ký", "G11", "Trần Văn Nam");
    const register = readRegistration(host.now(), units);
    expect(register).toMatchObject({ sheet: "Sổ đăng ký", registered: 1, notes: [] });
    expect(register?.entries[1]).toMatchObject({
      unit: units[1],
      planNumber: "15-KH/ĐTN",
      registeredOn: 45245,
      officer: "Trần Văn Nam",
      isRegistered: true,
    });
    expect(withFollowers(units, register).map(({ follower }) => follower)).toEqual([
      "Lê Thị Hoa",
      "Trần Văn Nam",
      undefined,
    ]);
  });

  it("the usual deadline is 20/11 of the year before", async () => {
    const host = openWorkbook();
    await makeRegistration(terms, host);
    expect(host.valueAt("Sổ đăng ký", "D3")).toBe(45250);
  });

  it("units that are not on it are added below; every line that was filled in stays", async () => {
    const host = openWorkbook();
    await makeRegistration({ ...terms, units: units.slice(0, 2) }, host);
    host.type("Sổ đăng ký", "F10", 45240);
    expect(await makeRegistration(terms, host)).toMatchObject({
      outcome: "made",
      notes: ["Đã thêm 1 đơn vị vào cuối sổ ở trang “Sổ đăng ký”; các dòng đã ghi giữ nguyên."],
    });
    expect([host.valueAt("Sổ đăng ký", "F10"), host.valueAt("Sổ đăng ký", "C12")]).toEqual([
      45240,
      "Thị đoàn Duyên Hải",
    ]);
    expect(await makeRegistration(terms, host)).toMatchObject({ outcome: "unchanged" });
  });

  it("what stands below the table is not written over", async () => {
    const host = openWorkbook();
    await makeRegistration({ ...terms, units: units.slice(0, 2) }, host);
    host.type("Sổ đăng ký", "B12", "Người lập biểu");
    expect(await makeRegistration(terms, host)).toMatchObject({
      outcome: "not-ready",
      message: expect.stringContaining("từ dòng 12"),
    });
    expect(host.valueAt("Sổ đăng ký", "B12")).toBe("Người lập biểu");
  });

  it("another office's register is read by its captions; what cannot be placed is told", () => {
    const grid = tableGrid("Đăng ký 2024", [
      ["DANH SÁCH ĐĂNG KÝ"],
      ["STT", "Tên đơn vị", "Số, ký hiệu kế hoạch", "Ngày gửi đăng ký", "Đồng chí theo dõi"],
      [1, "H. Trà Cú", "15-KH/ĐTN", "18/11/2023", "Lê Thị Hoa"],
      [2, "Huyện đoàn Càng Long", "", "", "…"],
      [3, "Duyên Hải", "", "khoảng cuối tháng", "-"],
      [4, "Huyện đoàn Mỹ Xuyên", "3-KH/ĐTN", "", ""],
      [5, "Huyện đoàn Trà Cú", "15-KH/ĐTN", "", ""],
    ]);
    const register = readRegistration(plainWorkbook([emptyGrid("Khác"), grid]), units);
    expect(
      register?.entries.map(({ unit, registeredOn, officer, isRegistered }) => [
        unit?.code ?? null,
        registeredOn,
        officer,
        isRegistered,
      ]),
    ).toEqual([
      ["TV01", 45248, "Lê Thị Hoa", true],
      ["TV02", null, null, false],
      ["TV03", null, null, true],
      [null, null, null, true],
      [null, null, null, true],
    ]);
    expect(register?.notes).toEqual([
      "Dòng 5: không đọc được ngày đăng ký “khoảng cuối tháng”.",
      "Dòng 6: “Huyện đoàn Mỹ Xuyên” không có trong danh sách đơn vị nên chưa tính vào sổ đăng ký.",
      "Dòng 7: “Huyện đoàn Trà Cú” đã có ở dòng trên; lấy dòng ghi trước, dòng này chưa tính.",
    ]);
    expect(register?.registered).toBe(2);
  });

  it("a list of units with their followers is no register", () => {
    const grid = tableGrid("Đơn vị", [
      ["Mã", "Tên đơn vị", "Theo dõi"],
      ["TV01", "Huyện đoàn Trà Cú", "Lê Thị Hoa"],
    ]);
    expect(readRegistration(plainWorkbook([grid]), units)).toBeNull();
  });
});

describe("Sổ công nhận", () => {
  it("the recognised units, and below them the others with the reason", async () => {
    const host = openWorkbook();
    await makeRecognition({ scored: scored() }, host);
    const names = [10, 14, 15].map((row) =>
      ["C", "D", "E"].map((column) => host.valueAt("Sổ công nhận", column + row)),
    );
    expect(names).toEqual([
      ["Huyện đoàn Trà Cú", 14, null],
      ["Huyện đoàn Càng Long", "Chưa đạt", "Thiếu: 2.4 (có “Đạt”, không có minh chứng)"],
      ["Thị đoàn Duyên Hải", "Chưa nộp", expect.stringContaining("Chưa")],
    ]);
  });

  it("another one is made beside it", async () => {
    const host = openWorkbook();
    await makeRecognition({ scored: scored() }, host);
    expect(await makeRecognition({ scored: scored({}) }, host)).toMatchObject({
      notes: ["Sổ cũ ở trang “Sổ công nhận” được giữ nguyên; sổ mới ở trang “Sổ công nhận (2)”."],
    });
    expect([...ownSheetNames(host.now())].sort()).toEqual(["Sổ công nhận", "Sổ công nhận (2)"]);
  });

  it("nobody is recognised: the table stays, empty", async () => {
    const host = openWorkbook();
    const none = scoreEntries([], { set, units });
    await makeRecognition({ scored: none }, host);
    expect(host.valueAt("Sổ công nhận", "C10")).toBeNull();
    expect(host.valueAt("Sổ công nhận", "C14")).toBe("Huyện đoàn Trà Cú");
  });
});

function columnOf(host: MemoryWorkbook, sheet: string, row: number, caption: string): string {
  for (let column = 1; column <= 60; column += 1) {
    if (host.valueAt(sheet, columnName(column) + row) === caption) return columnName(column);
  }
  throw new Error(`No column “${caption}”.`);
}
