/** What the workbench's server gives, and what it keeps to itself. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startServer, type WorkbenchServer } from "../../../workbench/server/server";

const addInPage = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="addin.js"></script>`;

const files: Readonly<Record<string, string>> = {
  "out/workbench/page/index.html": "<title>trang</title>",
  "out/workbench/page/grid.js": "grid()",
  "dist/addin/index.html": addInPage,
  "dist/addin/addin.js": "addin()",
  "dist/addin-build.json": "{}",
  "node_modules/@microsoft/office-js/dist/office.js": "office()",
  "samples/mau/Báo cáo quý 4.xlsx": "một tệp",
  "samples/mau/a.xlsx": "tệp khác",
  "samples/mau/con/b.xlsx": "",
  "samples-riêng.txt": "không được gửi",
  "package.json": "{}",
};

describe("the workbench's server", () => {
  let root: string;
  let server: WorkbenchServer;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "doan-server-"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    server = await startServer({ root, port: 0 });
  });

  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it.each([
    { path: "/", type: "text/html; charset=utf-8", body: "<title>trang</title>" },
    { path: "/grid.js", type: "text/javascript; charset=utf-8", body: "grid()" },
    { path: "/grid.js?b64a33e1", type: "text/javascript; charset=utf-8", body: "grid()" },
    { path: "/addin/addin.js?d5464f0f", type: "text/javascript; charset=utf-8", body: "addin()" },
    { path: "/office-js/office.js", type: "text/javascript; charset=utf-8", body: "office()" },
    {
      path: `/samples/mau/${encodeURIComponent("Báo cáo quý 4.xlsx")}`,
      type: "application/octet-stream",
      body: "một tệp",
    },
    {
      path: "/samples/mau/",
      type: "application/json; charset=utf-8",
      body: '["Báo cáo quý 4.xlsx","a.xlsx"]',
    },
  ])("gives $path", async ({ path, type, body }) => {
    const answer = await get(path);

    expect(answer).toMatchObject({ status: 200, type });
    expect(answer.body).toBe(body);
  });

  it("puts the bridge before office.js, which comes from this machine, and changes nothing else", async () => {
    const { body } = await get("/addin/");

    expect(body).toBe(
      addInPage.replace(
        '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
        '<script src="/bridge.js"></script><script src="/office-js/office.js"></script>',
      ),
    );
  });

  it.each([
    "/../package.json",
    "/addin/../../package.json",
    "/samples/..%2f..%2fpackage.json",
    "/samples/%2e%2e/package.json",
    "/addin/..%5c..%5cpackage.json",
    "/samples/../samples-riêng.txt",
    "/addin/../addin-build.json",
    "/page%00.js",
    "/%zz",
    "/nothing.js",
    "/addin/nothing.html",
  ])("does not give %s", async (path) => {
    const { status, body } = await get(path);

    expect([400, 404]).toContain(status);
    expect(body).toBe("");
  });

  it("takes nothing", async () => {
    expect(await get("/grid.js", "POST")).toMatchObject({ status: 405, body: "" });
  });

  it("answers a question for the head alone without a body", async () => {
    expect(await get("/grid.js", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it("says that a port is taken", async () => {
    const port = Number(new URL(server.address).port);

    await expect(startServer({ root, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  /** Unlike fetch, sends the path as it is, "..", zero bytes and all. */
  function get(path: string, method = "GET"): Promise<{ status: number; type: string; body: string }> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(server.address);
      const asked = request(
        { host: "localhost", port, path: encodeURI(path).replace(/%25/g, "%"), method },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              type: response.headers["content-type"] ?? "",
              body: Buffer.concat(parts).toString("utf8"),
            }),
          );
        },
      );
      asked.on("error", reject);
      asked.end();
    });
  }
});
