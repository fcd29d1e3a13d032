/** The buttons of the ribbon: each brings up its tab, whatever the pane showed before. */
import type { Frame } from "playwright-core";
import { describeInBrowser } from "./support/chromium";
import { paneFrame } from "./support/pane-frame";
import { press, viewComes } from "./support/pane-user";
import { workbenchForTests } from "./support/workbench-for-tests";

/** office.js keeps the functions of the ribbon here until Excel calls for one. */
interface OfficeActions {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (event: { completed(): void }) => void>>;
  };
}

describeInBrowser("the ribbon", () => {
  const workbench = workbenchForTests();

  it("“Kiểm tra” brings up its tab, and tells Excel that it is done", async () => {
    await viewComes(workbench(), "Tổng hợp");
    await pressOnRibbon(await paneFrame(workbench()), "openCheck");
    await viewComes(workbench(), "Kiểm tra");
  });

  it("“Chấm điểm” brings up its own", async () => {
    await pressOnRibbon(await paneFrame(workbench()), "openScore");
    await viewComes(workbench(), "Chấm điểm");
  });

  it("“Tổng hợp”, which only shows the pane, brings up its own where the pane was closed", async () => {
    await workbench().page.locator("#toggle-pane").click();
    await workbench().page.locator("#toggle-pane").click();
    await viewComes(workbench(), "Tổng hợp");
  });

  it("a tab that is come back to is as it was left", async () => {
    await workbench().page.locator("#give-samples").click();
    await viewComes(workbench(), /^Đã đọc 14 tệp/);
    await pressOnRibbon(await paneFrame(workbench()), "openCheck");
    await viewComes(workbench(), "Kiểm tra");
    await workbench().pane.getByRole("tab", { name: "Tổng hợp" }).click();
    await viewComes(workbench(), /^Đã đọc 14 tệp/);
    await press(workbench(), "Quay lại");
    await viewComes(workbench(), "Tổng hợp");
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

/** As Excel does: the function of the manifest, with what is to be told when it is done. */
function pressOnRibbon(frame: Frame, name: string): Promise<void> {
  return frame.evaluate(
    (command) =>
      new Promise<void>((resolve) => {
        const { actions } = (window as unknown as { Office: { actions: OfficeActions } }).Office;
        const run = actions._association.mappings[command.toUpperCase()];
        if (!run) throw new Error(`The ribbon knows no “${command}”.`);
        run({ completed: resolve });
      }),
    name,
  );
}
