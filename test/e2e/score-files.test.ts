/** A newcomer scores the files that units sent: who is recognised, why the others are not, and the board of them all. */
import { selectedCell } from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { eventually } from "./support/eventually";
import { selectCells, typeInCell } from "./support/grid-user";
import { paneButton, paneSays, press, submissions, viewComes, workTimeoutMs } from "./support/pane-user";
import { savedBook } from "./support/saved-book";
import {
  cellComes,
  contentOf,
  giveFilesToScore,
  makeBoard,
  openUnit,
  resultList,
  sampleSummary,
  scoreSamples,
  unitCard,
} from "./support/score-user";
import { workbenchForTests } from "./support/workbench-for-tests";

const board = "Bảng điểm";
const withoutEvidence = "Đoàn Trường Đại học Trà Vinh";
/** 1.4 is marked "Không đạt" in its file. */
const notMet = "Huyện đoàn Trà Cú";

describeInBrowser("scoring the files that units sent", () => {
  const workbench = workbenchForTests();

  beforeAll(async () => {
    await workbench().page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await viewComes(workbench(), "Tổng hợp");
    await scoreSamples(workbench());
  }, 3 * workTimeoutMs);

  it("counts what the truth counts", async () => {
    await paneSays(workbench(), "Được công nhận ÷ tất cả đơn vị: 3/11 = 27,3%");
  });

  it("lists problems first, with what is missing and why; successes stay folded", async () => {
    const rows = await resultList(workbench()).getByRole("listitem").allTextContents();
    expect(rows[0]).toBe("Chưa đạt (4)");
    expect(rows.indexOf("Chưa chấm đủ (1)")).toBeLessThan(rows.indexOf("Chưa nộp (3)"));
    expect(rows.indexOf("Chưa nộp (3)")).toBeLessThan(rows.indexOf("Đạt (3)"));
    const card = await unitCard(workbench(), withoutEvidence).textContent();
    expect(card).toContain("TC1 5/5 · TC2 3/4 · TC3 5/5");
    expect(card).toMatch(/2\.4 .*\(có “Đạt”, không có minh chứng\)/);
  });

  it("says why a unit that sent a file counts as having sent nothing", async () => {
    const card = await unitCard(workbench(), "Đoàn Khối các cơ quan và doanh nghiệp tỉnh").textContent();
    expect(card).toContain("mật khẩu");
  });

  it("finds a unit by some of its letters, and by its result", async () => {
    const search = workbench().pane.getByRole("searchbox", { name: "Tìm đơn vị" });
    await search.fill("cau ke");
    await unitCard(workbench(), "Huyện đoàn Cầu Kè").waitFor({ timeout: workTimeoutMs });
    await expect(resultList(workbench()).getByRole("listitem").count()).resolves.toBe(2);
    await search.fill("xyz");
    await paneSays(workbench(), "Không có đơn vị nào như vậy.");
    await press(workbench(), "Bỏ lọc");
    await workbench().pane.getByRole("combobox", { name: "Kết quả" }).selectOption("not-scored");
    await expect(resultList(workbench()).getByRole("listitem").count()).resolves.toBe(2);
    await workbench().pane.getByRole("combobox", { name: "Kết quả" }).selectOption("*");
  });

  it("opens a unit: what is missing, the marks and evidence behind it, and where they stand", async () => {
    await openUnit(workbench(), withoutEvidence);
    const content = contentOf(workbench(), "2.4");
    await expect(content.textContent()).resolves.toMatch(/Tự chấm: Đạt.*Minh chứng: không có/);
    await expect(contentOf(workbench(), "2.1").count()).resolves.toBe(0);
    await workbench().pane.getByRole("switch", { name: "Chỉ các nội dung còn thiếu (1)" }).click();
    await contentOf(workbench(), "2.1").waitFor({ timeout: workTimeoutMs });
  });

  it("has a message for the unit ready to paste", async () => {
    await press(workbench(), "Chép tin nhắn");
    await paneSays(workbench(), "Đã chép.");
    const text = await workbench().page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`Kính gửi ${withoutEvidence},`);
    expect(text).toMatch(/- 2\.4 .*Bổ sung minh chứng/);
    await press(workbench(), "Quay lại");
    await viewComes(workbench(), sampleSummary);
  });

  it("makes the board, whose results are counted in its cells", async () => {
    await makeBoard(workbench());
    await expect(cellComes(workbench(), board, "V8", "Chưa đạt")).resolves.toBe("Chưa đạt");
  });

  it("a mark changed on the board changes the result there, and here after “Xem lại”", async () => {
    await typeInCell(workbench().page, board, "G8", "Đạt");
    await expect(cellComes(workbench(), board, "V8", "Đạt")).resolves.toBe("Đạt");
    await press(workbench(), "Xem lại");
    await viewComes(workbench(), "4/11 đạt · 3 chưa đạt · 1 chưa chấm đủ · 3 chưa nộp");
    await press(workbench(), /^Đạt \(4\)/);
    await unitCard(workbench(), notMet).waitFor({ timeout: workTimeoutMs });
  });

  it("selecting a line of the board offers why, and goes to the cell of a mark", async () => {
    await selectCells(workbench().page, board, "V9");
    await press(workbench(), "Vì sao");
    await viewComes(workbench(), "Vì sao: Huyện đoàn Duyên Hải");
    await paneButton(workbench(), `${board}!O9: đến ô này`).click({ timeout: workTimeoutMs });
    const place = `${board}!O9`;
    await expect(
      eventually(
        () => selectedCell(workbench()),
        (selected) => selected === place,
      ),
    ).resolves.toBe(place);
    await press(workbench(), "Quay lại");
  });

  it("begins anew with other files", async () => {
    await press(workbench(), "Quay lại");
    await viewComes(workbench(), "Chấm điểm");
    await giveFilesToScore(workbench(), submissions().slice(0, 1));
    await viewComes(workbench(), "1/11 đạt · 10 chưa nộp");
    await expect(
      savedBook(workbench()).then(({ sheets }) => sheets.map(({ name }) => name)),
    ).resolves.toContain(board);
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
