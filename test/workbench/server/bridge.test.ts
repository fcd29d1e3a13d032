/** The add-in's page as the workbench serves it: a bridge, the local office.js, and not a letter more. */
import { withBridge } from "../../../workbench/server/bridge";

describe("withBridge", () => {
  it.each([
    {
      name: "as the template writes it",
      tag: '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
      result: '<script src="/bridge.js"></script><script src="/office-js/office.js"></script>',
    },
    {
      name: "as a minimiser writes it",
      tag: "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>",
      result: '<script src="/bridge.js"></script><script src=/office-js/office.js></script>',
    },
    {
      name: "with other attributes, from another channel",
      tag: "<script id='o' src='https://appsforoffice.microsoft.com/lib/beta/hosted/office.js' defer></script>",
      result: `<script src="/bridge.js"></script><script id='o' src='/office-js/office.js' defer></script>`,
    },
    {
      name: "a page without office.js",
      tag: '<script src="addin.js"></script>',
      result: '<script src="addin.js"></script>',
    },
  ])("$name", ({ tag, result }) => {
    const policy = `<meta content="script-src 'self' https://appsforoffice.microsoft.com">`;

    expect(withBridge(`<head>${policy}</head>${tag}<p>xin chào</p>`)).toBe(
      `<head>${policy}</head>${result}<p>xin chào</p>`,
    );
  });
});
