/**
 * Excel's side of Office.js over a `Book`: takes the batches of the real library, changes the book, answers, and tells
 * of changes. It knows no transport and no window; `transport/` carries its messages.
 */
import type { Book } from "../book/book";
import type { Calculator } from "../calc/calculator";
import type { ExcelProfile } from "../profiles";
import { AddInState } from "./add-in-state";
import { BookEvents } from "./book-events";
import { Calculation } from "./calculation";
import { CustomFunctionLink } from "./custom-function-link";
import { DocumentApi } from "./document-api";
import { type Fault, FaultInjector, refusalOfFault } from "./fault-injector";
import type { HostState } from "./host-state";
import { ObjectReferences } from "./object-references";
import { processQuery } from "./process-query";
import { Refusal } from "./refusal";
import { byteLength, kindOf, type LoggedRequest } from "./request-log";
import type { BatchRequest, BatchResponse } from "./wire";
import type { WorkbookStore } from "./workbook-store";

export interface RichApiHostOptions {
  readonly book: Book;
  readonly profile: ExcelProfile;
  readonly calculator?: Calculator | undefined;
  readonly store?: WorkbookStore | undefined;
}

/** What a transport carries to the add-in, as entries of a `richApiMessage`. */
export interface HostEvent {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

export type RichApiAnswer =
  | { readonly outcome: "answered"; readonly body: string }
  /** The whole request is refused, by an error code of Office's object model. */
  | { readonly outcome: "refused"; readonly code: number };

export class RichApiHost implements HostState {
  readonly book: Book;
  readonly profile: ExcelProfile;
  readonly store: WorkbookStore | undefined;
  readonly calculation: Calculation;
  readonly references = new ObjectReferences();
  readonly events: BookEvents;
  readonly addIn = new AddInState();
  readonly documentApi = new DocumentApi(this);
  readonly customFunctions = new CustomFunctionLink((type, message) =>
    this.sendEvent(messageCategories.customFunctions, type, "", message),
  );
  readonly log: LoggedRequest[] = [];
  /** Members the add-in used that this stand-in does not have: "Worksheet.Charts". Empty after a good test. */
  readonly unknownMembers = new Set<string>();
  isDirty = false;
  private readonly faults = new FaultInjector();
  private readonly eventListeners = new Set<(event: HostEvent) => void>();

  constructor({ book, profile, calculator, store }: RichApiHostOptions) {
    this.book = book;
    this.profile = profile;
    this.store = store;
    this.calculation = new Calculation(book, calculator);
    book.listen((change) => {
      if (change.kind === "sheet-removed") this.references.loseSheet(change.sheet);
      if (change.kind !== "selection" && change.kind !== "sheet-activated") this.isDirty = true;
    });
    this.events = new BookEvents(book, (type, target, message) =>
      this.sendEvent(messageCategories.objectEvents, type, target, JSON.stringify(message)),
    );
  }

  /** A request as office.js sends it. `flags` tell, among other things, that it may wait for the user to leave a cell. */
  async execute(body: string, flags: number): Promise<RichApiAnswer> {
    const request = JSON.parse(body) as BatchRequest;
    const kind = kindOf(request);
    const bytesIn = byteLength(body);
    const answered = (bytesOut: number, refusedWith?: string | number) => {
      const actions = request.Actions.length;
      this.log.push({ kind, bytesIn, bytesOut, actions, ...(refusedWith !== undefined && { refusedWith }) });
    };
    const refused = (code: number): RichApiAnswer => {
      answered(0, code);
      return { outcome: "refused", code };
    };
    if (bytesIn > this.profile.maxPayloadBytes) return refused(transportErrors.requestTooLarge);
    const fault = kind === "batch" ? this.faults.next() : undefined;
    if (typeof fault?.code === "number") return refused(fault.code);
    if ((flags & mayWaitForCellEdit) !== 0) await this.untilCellIsLeft();
    const response = this.answerTo(request, kind, fault);
    const text = JSON.stringify(response);
    const bytesOut = byteLength(text);
    if (bytesOut > this.profile.maxPayloadBytes) return refused(transportErrors.responseTooLarge);
    answered(bytesOut, response.Error?.Code);
    return { outcome: "answered", body: text };
  }

  /** The next batch (or a later one) is refused as told. */
  failNext(fault: Fault): void {
    this.faults.add(fault);
  }

  sendEvent(category: number, type: number, target: string, message: string): void {
    for (const listener of [...this.eventListeners]) listener({ category, type, target, message });
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  setPaneVisible(visible: boolean): void {
    this.addIn.runtimeState = visible ? "Visible" : "Background";
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.sendEvent(messageCategories.objectEvents, visibilityChanged, "", message);
  }

  calculate(): void {
    this.calculation.ifNeeded();
  }

  noteUnknown(member: string): void {
    this.unknownMembers.add(member);
  }

  dispose(): void {
    this.events.dispose();
    this.eventListeners.clear();
  }

  private answerTo(
    request: BatchRequest,
    kind: LoggedRequest["kind"],
    fault: Fault | undefined,
  ): BatchResponse {
    // While the user types in a cell nothing of the workbook can be had; the library's own requests pass.
    const isBusy = this.book.isCellBeingEdited && kind !== "service";
    const response = processQuery(request, this, (index) =>
      isBusy ? new Refusal("InvalidOperationInCellEditMode") : refusalOfFault(fault, index),
    );
    if (kind === "batch") this.calculate();
    return response;
  }

  private async untilCellIsLeft(): Promise<void> {
    while (this.book.isCellBeingEdited) await new Promise((resume) => setTimeout(resume, cellEditPollMs));
  }
}

const messageCategories = { customFunctions: 1, objectEvents: 65536 };
const visibilityChanged = 65539;
const transportErrors = { requestTooLarge: 5103, responseTooLarge: 5104 };
const mayWaitForCellEdit = 64;
const cellEditPollMs = 30;
