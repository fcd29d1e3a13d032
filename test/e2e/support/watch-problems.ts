/** Everything that must not happen in the page or in the add-in's frame while a test runs. */
import type { Page } from "playwright-core";

/** Chrome's remark on the frame of the `mac` profile, whose sandbox is there to stop downloads and nothing else. */
const sandboxRemark = "allow-scripts and allow-same-origin";

/** @returns a list that grows: errors and warnings on the console, uncaught errors, and requests to elsewhere. */
export function watchProblems(page: Page, address: string): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    const isBad = message.type() === "error" || message.type() === "warning";
    if (isBad && !message.text().includes(sandboxRemark)) {
      problems.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!isOwn) problems.push(`to the network: ${request.url()}`);
  });
  return problems;
}
