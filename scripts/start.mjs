/**
 * `npm start`: installs what is missing, builds the add-in and the workbench where their source has changed, serves
 * them on this machine and opens them in Chrome, Chromium or Edge.
 * `npm start -- --no-open --port 4173` serves them without opening anything.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installPackages, root } from "./install.mjs";
import { openBrowser } from "./open-browser.mjs";

const usualPort = 4173;
const triedPorts = 20;

const messages = {
  usage: "Cách dùng: npm start -- [--no-open] [--port <số cổng từ 1 đến 65535>]",
  building: "Đang chuẩn bị DOAN và bàn thử…",
  running: (address) => `Bàn thử DOAN đang chạy tại ${address}`,
  stop: "Nhấn Ctrl+C để dừng.",
  openYourself: "Hãy mở địa chỉ trên bằng Chrome, Chromium hoặc Edge.",
  portTaken: (port) =>
    `Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác: npm start -- --port ${port + 1}`,
};

const { port, opens } = readOptions();
installPackages();
process.stdout.write(`${messages.building}\n`);
// Imported only now: they need the packages.
const { buildAddin } = await import("./build.mjs");
const { buildWorkbench } = await import("./workbench-bundle.mjs");
await buildAddin();
await buildWorkbench();
const { startServer } = createRequire(import.meta.url)("../out/workbench/server.js");
const server = await serve();
process.stdout.write(`${messages.running(server.address)}\n`);
if (opens && !openBrowser(server.address)) process.stdout.write(`${messages.openYourself}\n`);
process.stdout.write(`${messages.stop}\n`);
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => void server.close().then(() => process.exit(0)));

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { "no-open": { type: "boolean" }, port: { type: "string" } },
    });
    const wanted = values.port === undefined ? undefined : Number(values.port);
    if (wanted === undefined || (Number.isInteger(wanted) && wanted >= 1 && wanted <= 65_535)) {
      return { port: wanted, opens: !values["no-open"] };
    }
  } catch {
    // An option that does not exist: told below.
  }
  return stop(messages.usage);
}

/** On the port asked for, or on the first free one from the usual one on. */
async function serve() {
  const projectRoot = fileURLToPath(root);
  for (let tried = port ?? usualPort; ; tried += 1) {
    try {
      return await startServer({ root: projectRoot, port: tried });
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      if (port !== undefined || tried >= usualPort + triedPorts) return stop(messages.portTaken(tried));
    }
  }
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
