/**
 * Calls the add-in's custom functions through the library's own registry: what `CustomFunctions.associate` was given
 * is what runs. Made before the add-in is opened; calls wait until it is ready, as Excel's `#BUSY!` does.
 *
 *   const driver = createFunctionDriver({ namespace: "DOAN" });
 *   driver.register(functionsJson);
 *   const calculator = createCalculator(book, { customFunctions: driver });
 *   const office = await openOffice({ book, profile, calculator });
 *   driver.connect(office.host.customFunctions);
 */
import type {
  CustomFunctionAnswer,
  CustomFunctionCall,
  CustomFunctionHost,
  LiveCall,
} from "../calc/calculator";
import type { CustomFunctionLink } from "../rich-api/custom-function-link";
import { type FunctionDefinition, parseFunctionsMetadata } from "./functions-metadata";
import { invocationIn } from "./invocation-answer";
import { marshalArguments } from "./marshal-arguments";

const messages = {
  unknown: (name: string) => `Phần mềm không có hàm ${name}. Đề nghị kiểm tra tên hàm.`,
  timeout: (name: string, seconds: number) =>
    `Hàm ${name} không trả lời sau ${seconds} giây. Đề nghị tính lại; nếu vẫn vậy, tải lại phần mềm.`,
  late: (id: number) => `Có kết quả cho lần gọi hàm số ${id}, nhưng không ai chờ kết quả này nữa.`,
  cancelled: "Lần gọi hàm đã bị huỷ.",
};

export interface FunctionDriverOptions {
  /** Of the manifest: "DOAN" in `=DOAN.RATE(…)`. */
  readonly namespace: string;
  /** A function at work longer than this is given up, with a report. */
  readonly timeoutMs?: number;
  /** What an empty cell is for a parameter of type `any`: 0 on Windows and Mac (the default), null on the web. */
  readonly emptyAs?: 0 | null;
  /** Hears of timeouts and of answers nobody waits for. */
  readonly report?: (sentence: string) => void;
}

export interface FunctionDriver extends CustomFunctionHost {
  /** Takes the functions of a functions.json, as Excel does when an add-in is installed. */
  register(functionsJson: unknown): void;
  /** To an add-in that is open or opening; what is under way is asked again. The answer parts them. */
  connect(link: CustomFunctionLink): () => void;
}

interface Pending {
  readonly name: string;
  readonly definition: FunctionDefinition;
  readonly message: readonly unknown[];
  readonly live: LiveCall | undefined;
  readonly answer: (answer: CustomFunctionAnswer) => void;
  timer: ReturnType<typeof setTimeout> | undefined;
  isAnswered: boolean;
}

interface Registered {
  readonly definition: FunctionDefinition;
  readonly allowErrors: boolean;
}

const flags = { cancelable: 1, stream: 2, allowErrors: 4 };

export function createFunctionDriver({
  namespace,
  timeoutMs = 60_000,
  emptyAs = 0,
  report = () => undefined,
}: FunctionDriverOptions): FunctionDriver {
  const functions = new Map<string, Registered>();
  const listeners = new Set<() => void>();
  const pending = new Map<number, Pending>();
  /** Given up or no longer wanted: an answer to one of these is no surprise. */
  const cancelled = new Set<number>();
  let link: CustomFunctionLink | undefined;
  let lastId = 0;

  const drop = (id: number): void => {
    clearTimeout(pending.get(id)?.timer);
    pending.delete(id);
  };

  const send = (id: number, call: Pending): void => {
    if (!link?.isReady) return;
    clearTimeout(call.timer);
    if (!call.isAnswered) call.timer = setTimeout(() => giveUp(id, call), timeoutMs);
    link.invoke(call.message);
  };

  const giveUp = (id: number, call: Pending): void => {
    const message = messages.timeout(call.name, timeoutMs / 1000);
    drop(id);
    report(message);
    call.answer({ outcome: "error", error: "#VALUE!", message });
  };

  const cancel = (id: number, call: Pending): void => {
    if (!pending.has(id)) return;
    drop(id);
    cancelled.add(id);
    const { stream, cancelable } = call.definition.options;
    if ((stream || cancelable) && link?.isReady) link.cancel(id);
    call.answer({ outcome: "error", error: "#VALUE!", message: messages.cancelled });
  };

  const deliver = (result: unknown): void => {
    const { id, answer } = invocationIn(result);
    const call = pending.get(id);
    if (!call) {
      if (!cancelled.delete(id)) report(messages.late(id));
      return;
    }
    clearTimeout(call.timer);
    if (call.isAnswered) call.live?.next(answer(call.name));
    else call.answer(answer(call.name));
    call.isAnswered = true;
    if (!call.definition.options.stream) drop(id);
  };

  const ask = (
    call: CustomFunctionCall,
    { definition, allowErrors }: Registered,
    live: LiveCall | undefined,
  ) =>
    new Promise<CustomFunctionAnswer>((answer) => {
      const marshalled = marshalArguments(definition, call.args, { emptyAs, allowErrors });
      if (marshalled.outcome === "error") {
        answer(marshalled);
        return;
      }
      const id = (lastId += 1);
      const message = messageOf(id, call, definition, marshalled.params, allowErrors);
      const one: Pending = {
        name: call.name,
        definition,
        message,
        live,
        answer,
        timer: undefined,
        isAnswered: false,
      };
      pending.set(id, one);
      live?.signal.addEventListener("abort", () => cancel(id, one));
      send(id, one);
    });

  return {
    has: (name) => functions.has(name.toUpperCase()),
    call: async (call, live) => {
      const registered = functions.get(call.name.toUpperCase());
      if (registered) return ask(call, registered, live);
      return { outcome: "error", error: "#NAME?", message: messages.unknown(call.name) };
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    register: (functionsJson) => {
      const metadata = parseFunctionsMetadata(functionsJson);
      for (const definition of metadata.functions) {
        const name = `${namespace}.${definition.name}`.toUpperCase();
        functions.set(name, { definition, allowErrors: metadata.allowErrorForDataTypeAny });
      }
      for (const listener of [...listeners]) listener();
    },
    connect: (opened) => {
      link = opened;
      const stopResults = opened.onResults((results) => results.forEach(deliver));
      const stopReady = opened.onReady(() => {
        for (const [id, call] of [...pending]) send(id, call);
      });
      return () => {
        stopResults();
        stopReady();
        if (link === opened) link = undefined;
      };
    },
  };
}

/** `[invocationId, "ID", [params…], address | null, flags, parameterAddresses | null]`. */
function messageOf(
  id: number,
  call: CustomFunctionCall,
  { id: functionId, options, parameters }: FunctionDefinition,
  params: readonly unknown[],
  allowErrors: boolean,
): readonly unknown[] {
  const hasErrors = allowErrors && parameters.some(({ type }) => type === "any");
  const bits =
    (options.cancelable ? flags.cancelable : 0) +
    (options.stream ? flags.stream : 0) +
    (hasErrors ? flags.allowErrors : 0);
  const addresses = options.requiresParameterAddresses ? call.argAddresses : null;
  return [id, functionId, params, options.requiresAddress ? call.address : null, bits, addresses];
}
