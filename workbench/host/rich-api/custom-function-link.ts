/**
 * The library's side of custom functions, for whoever drives them: when it is ready, calls to it, results from it
 * (office-protocol.md §2).
 */

/** `[id, succeeded, value, errorCode?, …]`, or the object form of older Excels. */
export type InvocationResult = readonly unknown[] | Readonly<Record<string, unknown>>;

export class CustomFunctionLink {
  isReady = false;
  private readonly readyListeners = new Set<() => void>();
  private readonly resultListeners = new Set<(results: readonly InvocationResult[]) => void>();

  constructor(private readonly send: (type: number, message: string) => void) {}

  /** Calls back when the add-in's functions can be called; at once where they already can. */
  onReady(listener: () => void): () => void {
    this.readyListeners.add(listener);
    if (this.isReady) listener();
    return () => this.readyListeners.delete(listener);
  }

  onResults(listener: (results: readonly InvocationResult[]) => void): () => void {
    this.resultListeners.add(listener);
    return () => this.resultListeners.delete(listener);
  }

  /** `[invocationId, "ID", [params…], address | null, flags, parameterAddresses | null]`. */
  invoke(message: readonly unknown[]): void {
    this.send(invocation, JSON.stringify(message));
  }

  cancel(invocationId: string | number): void {
    this.send(cancellation, JSON.stringify({ invocationId }));
  }

  /** The library has registered its functions. */
  becomeReady(): void {
    this.isReady = true;
    for (const listener of [...this.readyListeners]) listener();
  }

  deliver(results: readonly InvocationResult[]): void {
    for (const listener of [...this.resultListeners]) listener(results);
  }
}

const invocation = 1000;
const cancellation = 1001;
