/** After a first run: one unit sends a corrected file, another its first. Nothing else has to be picked again. */
import type { Workbook } from "../../src/core/model/grid";
import { filledForm } from "../support/filled-form";
import { describeInBrowser } from "./support/chromium";
import {
  consolidate,
  giveFiles,
  giveSamples,
  paneSays,
  type PickedFile,
  press,
  submissions,
  viewComes,
  workTimeoutMs,
} from "./support/pane-user";
import { byCommandLine, differences, madeAtOf, numberAt, savedBook } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

describeInBrowser("a corrected file and a late one", () => {
  const workbench = workbenchForTests();
  let sent: readonly PickedFile[];
  let first: Workbook;
  let second: Workbook;

  beforeAll(async () => {
    sent = [
      {
        name: "Cau Ngang - sua.xlsx",
        bytes: await filledForm({
          unit: "Huyện đoàn Cầu Ngang",
          sentOn: "20/12/2023",
          changes: { D14: 1000 },
        }),
      },
      {
        name: "Chau Thanh.xlsx",
        bytes: await filledForm({ unit: "Huyện đoàn Châu Thành", sentOn: "20/12/2023" }),
      },
    ];
    await giveSamples(workbench());
    await consolidate(workbench());
    first = await savedBook(workbench());
  }, 2 * workTimeoutMs);

  async function sendAgain(): Promise<void> {
    await press(workbench(), "Tổng hợp tiếp");
    await paneSays(workbench(), /Đã nhớ \d+ tệp của lần trước/);
    await giveFiles(workbench(), sent);
    await viewComes(workbench(), "Đã đọc 2 tệp · 10/11 đơn vị tính được");
  }

  it("are told before anything is written: one new, one replaced, eight kept", async () => {
    await sendAgain();
    await paneSays(workbench(), "mới 1 · thay 1 · giữ 8");
    expect(differences(await savedBook(workbench()), first)).toEqual([]);
  });

  it("come to the same as all the files at once", async () => {
    await consolidate(workbench());
    second = await savedBook(workbench());

    expect(numberAt(second, "Biểu 1 Đoàn viên", "D14")).toBeGreaterThan(
      numberAt(first, "Biểu 1 Đoàn viên", "D14"),
    );
    const atOnce = await byCommandLine([...submissions(), ...sent], madeAtOf(second));
    expect(differences(second, atOnce, ["Đơn vị"])).toEqual([]);
  });

  it("sent once more change nothing", async () => {
    await sendAgain();
    await paneSays(workbench(), "mới 0 · thay 0 · giữ 10");
    await consolidate(workbench());

    const third = await savedBook(workbench());
    const timeOnly = [" Lập lúc "];
    expect(
      differences(third, second).filter((line) => !timeOnly.some((words) => line.includes(words))),
    ).toEqual([]);
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
