/**
 * Excel on the web: JSON messages between the page that hosts the add-in's frame and the frame
 * (office-protocol.md §1.3). The frame must carry `windowName` as its name before its page is loaded.
 *
 *   const bridge = wacBridge(host, { hostOrigin: location.origin, send: (message) => frame.postMessage(message, origin) });
 *   frameElement.name = bridge.windowName;
 *   addEventListener("message", ({ data }) => bridge.receive(data));
 */
import type { DocumentAnswer, DocumentApi } from "../rich-api/document-api";
import { errorCodes } from "../rich-api/office-error-codes";
import type { RichApiHost } from "../rich-api/rich-api-host";
import { nextTask } from "./next-task";
import { addInId, eventIds, methodIds, runtimeFlags, shownAsTaskpane } from "./office-constants";

export interface WacOptions {
  /** Of the page that hosts the frame; https, and of the same host name as the add-in's. */
  readonly hostOrigin: string;
  /** Posts a message to the add-in's frame. */
  readonly send: (message: string) => void;
}

export interface WacBridge {
  readonly windowName: string;
  /** Takes what the frame posted; messages of others are left alone. */
  receive(message: unknown): void;
  /** Runs a ribbon command of the add-in by its name in the manifest; settles at `event.completed()`. */
  invokeCommand(functionName: string, controlId: string): Promise<void>;
  close(): void;
}

export function wacBridge(host: RichApiHost, { hostOrigin, send }: WacOptions): WacBridge {
  /** By event number: the action under which the library listens for it. */
  const listening = new Map<number, string>();
  const sliceSizes = new Map<number, number>();
  let isOpen = true;

  function post(
    actionName: string,
    correlationId: number,
    responseType: number,
    data: unknown,
    errorCode = 0,
  ) {
    nextTask(() => {
      if (!isOpen) return;
      send(
        JSON.stringify({
          _messageType: messageTypes.response,
          _actionName: actionName,
          _conversationId: conversationId,
          _correlationId: correlationId,
          _errorCode: errorCode,
          _responseType: responseType,
          _data: data,
          _serializerVersion: 1,
        }),
      );
    });
  }

  function fire(eventId: number, data: unknown): void {
    const actionName = listening.get(eventId);
    if (actionName !== undefined) post(actionName, 0, responseTypes.event, data);
  }

  const stopEvents = host.onEvent(({ category, type, target, message }) =>
    fire(eventIds.richApiMessage, { ArrayData: [[category, type, target, message, "", false]] }),
  );
  const stopSelection = host.book.listen(({ kind }) => {
    if (kind === "selection") fire(eventIds.documentSelectionChanged, {});
  });

  async function answer(request: WacRequest): Promise<void> {
    const { _actionName: actionName, _correlationId: correlationId, _data: data } = request;
    const reply = (value: unknown, errorCode = 0) =>
      post(actionName, correlationId, responseTypes.call, value, errorCode);
    if (request._actionType !== actionTypes.invoke) {
      const eventId = Number((data as { eventDispId?: unknown }).eventDispId);
      if (request._actionType === actionTypes.register) listening.set(eventId, actionName);
      else listening.delete(eventId);
      reply({ Error: errorCodes.success });
    } else if (actionName === "executeMethod") reply(await executed(host, data, sliceSizes));
    else if (actionName === "ContextActivationManager_getAppContextAsync") reply(contextOf(host));
    // The library tells where the focus is and which page it shows; nobody waits for an answer.
    else if (actionName !== "ContextActivationManager_notifyHost") {
      host.noteUnknown(actionName);
      reply(null, unhandledRequest);
    }
  }

  return {
    windowName: JSON.stringify({
      baseFrameName: "wacframe",
      hostInfo: `Excel$Web$16.00$${host.profile.locale}$workbench$$disableLogging$${runtimeFlags}`,
      xdmInfo: `${conversationId}|${addInId}|${hostOrigin}`,
      serializerVersion: "1",
      flights: "[]",
    }),
    receive: (message) => {
      const request = requestIn(message);
      if (request) void answer(request);
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

const conversationId = "workbench";
const messageTypes = { request: 0, response: 1 };
const actionTypes = { invoke: 0, register: 1 };
const responseTypes = { call: 0, event: 1 };
/** `InvokeResultCode.errorHandlingRequest`. */
const unhandledRequest = -1;

interface WacRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

function requestIn(message: unknown): WacRequest | undefined {
  if (typeof message !== "string" || !message.includes("_conversationId")) return undefined;
  const parsed = JSON.parse(message) as WacRequest;
  const isOurs = parsed._messageType === messageTypes.request && parsed._conversationId === conversationId;
  return isOurs ? parsed : undefined;
}

async function executed(host: RichApiHost, data: unknown, sliceSizes: Map<number, number>): Promise<object> {
  const call = data as Readonly<Record<string, unknown>> & {
    readonly DdaMethod: { readonly DispatchId: number };
  };
  const method = call.DdaMethod.DispatchId;
  if (method !== methodIds.richApi) {
    const { code, payload } = await documentAnswer(host, method, call, sliceSizes);
    return { Version: 1, Error: code, ...payload };
  }
  const request = call["ArrayData"] as readonly unknown[];
  const reply = await host.execute(String(request[4]), Number(request[6]));
  return reply.outcome === "answered"
    ? { Version: 1, Error: errorCodes.success, Data: [200, [], reply.body] }
    : { Version: 1, Error: reply.code };
}

/** Arguments are numbered by `OSF.DDA.Marshaling`: 0 file type, 1 size of a slice, 2 handle, 3 number of the slice. */
async function documentAnswer(
  host: RichApiHost,
  method: number,
  call: Readonly<Record<string, unknown>>,
  sliceSizes: Map<number, number>,
): Promise<DocumentAnswer> {
  const api: DocumentApi = host.documentApi;
  const handle = Number(call["2"]);
  switch (method) {
    case methodIds.getDocumentCopy: {
      const answer = await api.copyDocument(Number(call["0"]) === compressedFile);
      if (answer.payload) sliceSizes.set(Number(answer.payload[0]), Number(call["1"]));
      return answer;
    }
    case methodIds.getDocumentCopyChunk: {
      const size = sliceSizes.get(handle) ?? 0;
      return api.chunkOfCopy(handle, Number(call["3"]) * size, size);
    }
    case methodIds.releaseDocumentCopy:
      return api.releaseCopy(handle);
    case methodIds.saveSettings: {
      const { Properties } = call["DdaSettingsMethod"] as {
        readonly Properties: readonly [string, string][];
      };
      return api.saveSettings(Properties);
    }
    case methodIds.commandCompleted:
      return api.commandCompleted(String(call["0"]));
    default:
      return api.unknownMethod(method);
  }
}

/** `Office.FileType.Compressed` of the web. */
const compressedFile = 1;

/** What the library reads once, at its start. */
function contextOf({ book, profile }: RichApiHost): object {
  return {
    _id: addInId,
    _appName: excelOnTheWeb,
    _appVersion: "16.00",
    _appUILocale: profile.locale,
    _dataLocale: profile.locale,
    _docUrl: book.fileName ?? "",
    _clientMode: book.isReadOnly ? clientModes.readOnly : clientModes.readWrite,
    _settings: [...book.settings],
    _reason: insertedByUser,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: addInId,
    _requirementMatrix: JSON.stringify(profile.requirementSets),
    _hostFullVersion: profile.version,
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: profile.requirementSets["DialogApi"] }),
    _initialDisplayMode: shownAsTaskpane,
    _appDomains: [],
    _addinName: "DOAN",
    _clientWindowWidth: 350,
    _clientWindowHeight: 800,
  };
}

/** `OSF.AppName.ExcelWebApp`. */
const excelOnTheWeb = 16;
/** `OSF.ClientMode` of the web. */
const clientModes = { readOnly: 0, readWrite: 1 };
/** `Office.InitializationReason.Inserted`. */
const insertedByUser = "inserted";
