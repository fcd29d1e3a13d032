/**
 * The older, common API as far as the product uses it: the workbook's file in slices
 * (`Office.context.document.getFileAsync`), its settings, and ribbon commands that report their end.
 */
import type { HostState } from "./host-state";
import { errorCodes } from "./office-error-codes";

/** A code other than 0 is an error of Office's object model. */
export interface DocumentAnswer {
  readonly code: number;
  readonly payload?: readonly unknown[];
}

export class DocumentApi {
  private readonly copies = new Map<number, Uint8Array>();
  private readonly commands = new Map<string, () => void>();
  private lastHandle = 0;
  private lastCommand = 0;

  constructor(private readonly host: HostState) {}

  /** Answers the copy's handle and its size in bytes. */
  async copyDocument(isCompressed: boolean): Promise<DocumentAnswer> {
    const { store } = this.host;
    if (!isCompressed || !store) return this.answered({ code: errorCodes.fileTypeNotSupported });
    const bytes = await store.saveBook();
    this.lastHandle += 1;
    this.copies.set(this.lastHandle, bytes);
    return this.answered(
      { code: errorCodes.success, payload: [this.lastHandle, bytes.length] },
      bytes.length,
    );
  }

  /** Answers the bytes and how many they are. */
  chunkOfCopy(handle: number, offset: number, size: number): DocumentAnswer {
    const chunk = this.copies.get(handle)?.subarray(offset, offset + size);
    if (!chunk) return this.answered({ code: errorCodes.internalError });
    return this.answered(
      { code: errorCodes.success, payload: [Array.from(chunk), chunk.length] },
      chunk.length,
    );
  }

  releaseCopy(handle: number): DocumentAnswer {
    this.copies.delete(handle);
    return this.answered({ code: errorCodes.success });
  }

  saveSettings(settings: Iterable<readonly [string, string]>): DocumentAnswer {
    const own = this.host.book.settings;
    own.clear();
    for (const [key, value] of settings) own.set(key, value);
    this.host.isDirty = true;
    return this.answered({ code: errorCodes.success });
  }

  /** The id under which a command is sent to the add-in; `done` hears `event.completed()`. */
  startCommand(done: () => void): string {
    this.lastCommand += 1;
    const id = `command-${this.lastCommand}`;
    this.commands.set(id, done);
    return id;
  }

  commandCompleted(id: string): DocumentAnswer {
    this.commands.get(id)?.();
    this.commands.delete(id);
    return this.answered({ code: errorCodes.success });
  }

  unknownMethod(method: string | number): DocumentAnswer {
    this.host.noteUnknown(`document method ${method}`);
    return this.answered({ code: errorCodes.operationNotSupported });
  }

  private answered(answer: DocumentAnswer, bytesOut = 0): DocumentAnswer {
    const { code } = answer;
    this.host.log.push({
      kind: "document",
      bytesIn: 0,
      bytesOut,
      actions: 1,
      ...(code !== errorCodes.success && { refusedWith: code }),
    });
    return answer;
  }
}
