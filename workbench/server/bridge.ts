/**
 * The one thing that is put into the add-in's page: a script before office.js, which asks the workbench around the
 * page for Excel's end of the line. The bundle and the library stay as they are; the page's content-security policy
 * holds, because both scripts come from its own origin.
 */

/** Opened by itself, outside the workbench, the add-in's page finds no Excel, as it would in a browser. */
export const bridgeScript = `(() => {
  if (window.parent === window || !window.parent.workbenchBridge) return;
  window.parent.workbenchBridge(window);
})();
`;

/** With or without quotes: a minimiser drops them. */
const officeTag =
  /<script\b[^>]*?\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"'\s>]*?office\.js\b/i;
const officeFolder = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"'\s>]*?(?=office\.js\b)/i;

/** The add-in's page with the bridge before the office.js tag, and office.js from this machine. */
export function withBridge(html: string): string {
  return html.replace(
    officeTag,
    (tag) => `<script src="/bridge.js"></script>${tag.replace(officeFolder, "/office-js/")}`,
  );
}
