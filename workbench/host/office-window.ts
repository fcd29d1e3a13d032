/**
 * The real office.js without a browser, for jest: a jsdom window with the library from node_modules, unmodified, and
 * our host as its Excel. Several windows may be open at a time.
 *
 *   const office = await openOffice({ book, profile: excel2021 });
 *   await office.Excel.run(async (context) => { … });
 *   await office.close();
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Book } from "./book/book";
import type { Calculator } from "./calc/calculator";
import type { ExcelProfile } from "./profiles";
import { RichApiHost } from "./rich-api/rich-api-host";
import type { WorkbookStore } from "./rich-api/workbook-store";
import { libraryFile } from "./transport/library-files";
import { type WacBridge, wacBridge } from "./transport/wac";
import { type Win32Bridge, win32Bridge } from "./transport/win32";

export interface OfficeOptions {
  readonly book: Book;
  readonly profile: ExcelProfile;
  readonly calculator?: Calculator;
  readonly store?: WorkbookStore;
}

export interface OfficeSession {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: RichApiHost;
  readonly book: Book;
  readonly window: JSDOM["window"];
  /** Puts Office, Excel and their like on `globalThis`, where code of the add-in looks for them; the answer takes them away. */
  installGlobals(): () => void;
  /** Runs a command of the ribbon, as a click on its button does. */
  invokeCommand(functionName: string, controlId?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openOffice(options: OfficeOptions): Promise<OfficeSession> {
  const host = new RichApiHost(options);
  const dom = new JSDOM(page, {
    url: `${addInOrigin}/taskpane.html`,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  const bridge =
    options.profile.platform === "OfficeOnline" ? connectWac(host, dom) : connectWin32(host, dom);
  serveLibrary(dom);
  run(dom, "office.js");
  const globals = window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  let restore: (() => void) | undefined;
  return {
    ...pick(globals),
    host,
    book: options.book,
    window,
    installGlobals: () => (restore = install(globals)),
    invokeCommand: (functionName, controlId = functionName) => bridge.invokeCommand(functionName, controlId),
    close: async () => {
      restore?.();
      bridge.close();
      host.dispose();
      // Tasks already queued belong to a window that is still there.
      await new Promise((resolve) => setImmediate(resolve));
      window.close();
    },
  };
}

/** An address of our own: nothing is fetched from it. */
const libraryAddress = "https://office.test/lib/";
const page = `<html><head><script src="${libraryAddress}office.js"></script></head><body></body></html>`;
const addInOrigin = "https://localhost:3000";
/** Of the page that would hold the add-in's frame on the web. */
const hostOrigin = "https://localhost:4000";

type Bridge = Pick<Win32Bridge, "invokeCommand" | "close">;

function connectWin32(host: RichApiHost, { window }: JSDOM): Bridge {
  const bridge = win32Bridge(host);
  Object.defineProperty(window, "external", { value: bridge.external });
  return bridge;
}

/** The library posts its messages to the window that opened it. */
function connectWac(host: RichApiHost, { window }: JSDOM): Bridge {
  const opener = { postMessage: (message: unknown) => bridge.receive(message) };
  const bridge: WacBridge = wacBridge(host, {
    hostOrigin,
    send: (data) =>
      void window.dispatchEvent(new window.MessageEvent("message", { data, origin: hostOrigin })),
  });
  window.name = bridge.windowName;
  Object.defineProperty(window, "opener", { value: opener });
  // jsdom has no `document.domain`, by which the library trusts the page around it.
  Object.defineProperty(window.document, "domain", { value: "localhost" });
  return bridge;
}

type OfficeGlobals = Pick<OfficeSession, (typeof globalNames)[number]>;

const globalNames = ["Office", "Excel", "CustomFunctions", "OfficeExtension"] as const;

function pick(globals: OfficeGlobals): OfficeGlobals {
  const { Office, Excel, CustomFunctions, OfficeExtension } = globals;
  return { Office, Excel, CustomFunctions, OfficeExtension };
}

function install(globals: OfficeGlobals): () => void {
  const before = globalNames.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const name of globalNames) {
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

const libraryFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
/** Compiled once for all windows of a process. */
const scripts = new Map<string, Script>();

function run(dom: JSDOM, file: string): void {
  const script =
    scripts.get(file) ?? new Script(readFileSync(join(libraryFolder, file), "utf8"), { filename: file });
  scripts.set(file, script);
  script.runInContext(dom.getInternalVMContext());
}

/** The library loads its other files by script elements; those that are its own are run from disk. */
function serveLibrary(dom: JSDOM): void {
  const { head } = dom.window.document;
  const append = head.appendChild.bind(head);
  Object.defineProperty(head, "appendChild", {
    value: <Element extends Node>(element: Element): Element => {
      const { src } = element as unknown as HTMLScriptElement;
      if (!src?.startsWith(libraryAddress)) return append(element as never) as Element;
      setImmediate(() => {
        const script = element as unknown as HTMLScriptElement;
        run(dom, libraryFile(src.slice(libraryAddress.length).toLowerCase()));
        script.onload?.(new dom.window.Event("load"));
      });
      return element;
    },
  });
}
