/**
 * The bridge of Excel for Windows: what office.js finds as `window.external`. It serves a frame of the workbench page
 * over plain http and a jsdom window alike (office-protocol.md §1.3, §1.9).
 *
 *   Object.defineProperty(frame, "external", { value: win32Bridge(host).external })
 */
import type { DocumentAnswer, DocumentApi } from "../rich-api/document-api";
import { errorCodes } from "../rich-api/office-error-codes";
import type { RichApiHost } from "../rich-api/rich-api-host";
import { nextTask } from "./next-task";
import { addInId, eventIds, methodIds, runtimeFlags, shownAsTaskpane } from "./office-constants";
import { safeArray } from "./safe-array";

type Callback = (response: unknown) => void;
type EventHandler = (eventId: number, payload: unknown) => void;

/** Shaped as office.js expects it. */
export interface Win32External {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(method: number, params: readonly unknown[], callback: Callback): void;
  RegisterEvent(eventId: number, target: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(eventId: number, target: string, callback: Callback): void;
}

export interface Win32Bridge {
  readonly external: Win32External;
  /** Runs a ribbon command of the add-in by its name in the manifest; settles at `event.completed()`. */
  invokeCommand(functionName: string, controlId: string): Promise<void>;
  close(): void;
}

export function win32Bridge(host: RichApiHost): Win32Bridge {
  const handlers = new Map<number, EventHandler>();
  let isOpen = true;

  /** Answers and events reach the page as tasks of their own, in the order they were sent. */
  function later(task: () => void): void {
    nextTask(() => {
      if (isOpen) task();
    });
  }

  function fire(eventId: number, payload: readonly unknown[]): void {
    later(() => handlers.get(eventId)?.(eventId, safeArray(payload)));
  }

  const stopEvents = host.onEvent(({ category, type, target, message }) =>
    fire(eventIds.richApiMessage, [[category, type, target, message, "", false]]),
  );
  const stopSelection = host.book.listen(({ kind }) => {
    if (kind === "selection") fire(eventIds.documentSelectionChanged, []);
  });

  async function answer(method: number, params: readonly unknown[]): Promise<unknown> {
    if (method !== methodIds.richApi) {
      const { code, payload } = await documentAnswer(host.documentApi, method, params);
      return code === errorCodes.success && payload ? safeArray([code, payload]) : safeArray([code]);
    }
    const request = params[0] as readonly unknown[];
    const reply = await host.execute(String(request[4]), Number(request[6]));
    return reply.outcome === "answered"
      ? safeArray([errorCodes.success, [200, [], reply.body]])
      : safeArray([reply.code]);
  }

  return {
    external: {
      GetHostInfo: () =>
        `Excel$${flavours[host.profile.platform]}$${host.profile.locale}$workbench$$disableLogging$${runtimeFlags}`,
      GetContext: () => contextOf(host),
      Execute: (method, params, callback) =>
        later(() => {
          void answer(method, params).then((response) => later(() => callback(response)));
        }),
      RegisterEvent: (eventId, _target, handler, callback) => {
        handlers.set(eventId, handler);
        later(() => callback(errorCodes.success));
      },
      UnregisterEvent: (eventId, _target, callback) => {
        handlers.delete(eventId);
        later(() => callback(errorCodes.success));
      },
    },
    invokeCommand: (functionName, controlId) =>
      new Promise((resolve) => {
        const id = host.documentApi.startCommand(resolve);
        fire(eventIds.commandInvoked, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      }),
    close: () => {
      isOpen = false;
      stopEvents();
      stopSelection();
    },
  };
}

/** By which the library picks the file it loads next, and says which platform it is on. */
const flavours = { PC: "Win32$16.01", Mac: "Mac$16.00", OfficeOnline: "Win32$16.01" } as const;

/** What the library reads once, at its start. */
function contextOf(host: RichApiHost): Readonly<Record<string, () => unknown>> {
  const { book, profile } = host;
  return {
    GetAppType: () => excelApp,
    GetSolutionRef: () => addInId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => profile.locale,
    GetAppDataLocale: () => profile.locale,
    GetDocUrl: () => book.fileName ?? "",
    GetAppCapabilities: () => (book.isReadOnly ? clientModes.readOnly : clientModes.readWrite),
    GetActivationMode: () => insertedByUser,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(profile.requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => profile.version,
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: profile.requirementSets["DialogApi"] }),
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => shownAsTaskpane,
    GetOfficeThemeInfo: () => JSON.stringify(host.addIn.theme),
    GetSettings: () => ({ Read: readSettings, Write: writeSettings }),
  };

  function readSettings(keys: string[], values: string[]): void {
    for (const [key, value] of book.settings) {
      keys.push(key);
      values.push(value);
    }
  }

  function writeSettings(keys: readonly string[], values: readonly string[]): void {
    host.documentApi.saveSettings(Array.from(keys, (key, at) => [key, values[at] ?? "null"] as const));
  }
}

async function documentAnswer(
  api: DocumentApi,
  method: number,
  params: readonly unknown[],
): Promise<DocumentAnswer> {
  const [first = 0, offset = 0, size = 0] = params.map(Number);
  switch (method) {
    case methodIds.getDocumentCopy:
      return api.copyDocument(first === compressedFile);
    case methodIds.getDocumentCopyChunk:
      return api.chunkOfCopy(first, offset, size);
    case methodIds.releaseDocumentCopy:
      return api.releaseCopy(first);
    case methodIds.commandCompleted:
      return api.commandCompleted(String(params[0]));
    default:
      return api.unknownMethod(method);
  }
}

/** `Office.FileType.Compressed` of Windows. */
const compressedFile = 5;
/** `OSF.AppName.Excel`. */
const excelApp = 1;
/** `OSF.ClientMode` of Windows. */
const clientModes = { readWrite: 0, readOnly: 1 };
/** `Office.InitializationReason.Inserted`. */
const insertedByUser = 1;
