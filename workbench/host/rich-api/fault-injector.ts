/** Refusals on purpose: what an add-in has to live with but no test can bring about otherwise (lost session, busy). */
import { Refusal } from "./refusal";

export interface Fault {
  /** A code of `Excel.ErrorCodes` refuses one action; a number (5012, 7000 …) refuses the whole request. */
  readonly code: string | number;
  readonly message?: string;
  /** Which action of the batch is refused; those before it are carried out. */
  readonly atAction?: number;
  /** How many batches pass unharmed first; clean-ups and the library's own requests do not count. */
  readonly after?: number;
}

export class FaultInjector {
  private waiting: { readonly fault: Fault; passed: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, passed: 0 });
  }

  /** The fault that strikes this batch, each once. */
  next(): Fault | undefined {
    const struck = this.waiting.find(({ fault, passed }) => passed >= (fault.after ?? 0));
    this.waiting = this.waiting.filter((entry) => entry !== struck);
    for (const entry of this.waiting) entry.passed += 1;
    return struck?.fault;
  }
}

/** The refusal of one action, where the fault is of that kind. */
export function refusalOfFault(fault: Fault | undefined, actionIndex: number): Refusal | undefined {
  if (typeof fault?.code !== "string" || (fault.atAction ?? 0) !== actionIndex) return undefined;
  return new Refusal(fault.code, fault.message);
}
