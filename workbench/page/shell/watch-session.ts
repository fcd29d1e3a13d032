/** Keeps the status bar up to date with what the add-in does to the stand-in. */
import type { WorkbenchPage } from "../workbench-page";
import type { StatusBar } from "./status-bar";

const lookEveryMs = 500;

export function watchSession(page: WorkbenchPage, status: StatusBar): void {
  let shown = "";
  const look = (): void => {
    const { host, pendingFunctions } = page.session;
    const unknown = [...host.unknownMembers].sort();
    const seen = JSON.stringify([unknown, pendingFunctions()]);
    if (seen === shown) return;
    shown = seen;
    status.showUnknown(unknown);
    status.showPending(pendingFunctions());
  };
  look();
  setInterval(look, lookEveryMs);
}
