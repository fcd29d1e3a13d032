/** What the workbench's server answers to an address, e.g. "/addin/addin.html" or "/samples/tra-vinh-2023-q4/nop/". */
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { libraryFile } from "../host/transport/library-files";
import { bridgeScript, withBridge } from "./bridge";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Which folder stands behind which address; the first that fits. */
const folders: readonly (readonly [prefix: string, folder: string])[] = [
  ["/addin/", "dist/addin"],
  ["/office-js/", "node_modules/@microsoft/office-js/dist"],
  ["/samples/", "samples"],
  ["/", "out/workbench/page"],
];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export async function answerTo(root: string, method: string, url: string): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return plain(405);
  const path = pathOf(url);
  if (path === undefined) return plain(400);
  if (path === "/bridge.js") return { status: 200, type: textType(".js"), body: Buffer.from(bridgeScript) };
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const asked = path.slice(prefix.length);
    return fromFolder(resolve(root, folder), prefix === "/office-js/" ? libraryFile(asked) : asked, prefix);
  }
  return plain(404);
}

/** `undefined` for an address that cannot be read, or that hides a zero byte. */
function pathOf(url: string): string | undefined {
  const [address = "/"] = url.split(/[?#]/);
  try {
    const path = decodeURIComponent(address);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

async function fromFolder(folder: string, path: string, prefix: string): Promise<Answer> {
  const place = resolve(folder, `.${sep}${path}`);
  // `..` or, on Windows, another drive's letter may lead out of the folder.
  if (place !== folder && !place.startsWith(folder + sep)) return plain(404);
  const found = await stat(place).catch(() => undefined);
  if (found?.isDirectory()) {
    return prefix === "/samples/" ? listing(place) : fileAnswer(join(place, "index.html"), prefix);
  }
  return fileAnswer(place, prefix);
}

/** The files of a folder of samples, by name. */
async function listing(folder: string): Promise<Answer> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return { status: 200, type: textType(".json"), body: Buffer.from(JSON.stringify(names.sort())) };
}

async function fileAnswer(place: string, prefix: string): Promise<Answer> {
  const body = await readFile(place).catch(() => undefined);
  if (!body) return plain(404);
  const ending = extname(place).toLowerCase();
  const isAddInPage = prefix === "/addin/" && ending === ".html";
  return {
    status: 200,
    type: textType(ending),
    body: isAddInPage ? Buffer.from(withBridge(body.toString("utf8"))) : body,
  };
}

function plain(status: number): Answer {
  return { status, type: textType(".txt"), body: Buffer.from("") };
}

function textType(ending: string): string {
  return types[ending] ?? "application/octet-stream";
}
