/** A book open in the stand-in for Excel, with the add-in's side of it: the real office.js. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createOpenWorkbook } from "../../src/excel/open-workbook";
import type { HostFailure } from "../../src/host/host-failure";
import type { OpenWorkbook } from "../../src/host/open-workbook";
import type { Book } from "../../workbench/host/book/book";
import { openOffice, type OfficeSession } from "../../workbench/host/office-window";
import { type ExcelProfile, excel2021 } from "../../workbench/host/profiles";
import { openBook } from "../../workbench/host/store/open-book";
import { createWorkbookStore } from "../../workbench/host/store/workbook-store";
import { sampleFolder } from "../support/tra-vinh";

export interface InExcel {
  readonly book: Book;
  readonly office: OfficeSession;
  readonly workbook: OpenWorkbook;
  /** Round trips of the add-in since the last time this was asked. */
  trips(): number;
}

const sessions: OfficeSession[] = [];

export async function inExcel(book: Book, profile: ExcelProfile = excel2021): Promise<InExcel> {
  const office = await openOffice({ book, profile, store: createWorkbookStore(book) });
  office.installGlobals();
  sessions.push(office);
  const counted = { from: office.host.log.length };
  return {
    book,
    office,
    workbook: createOpenWorkbook(() => new Date("2023-12-20T08:00:00.000Z")),
    trips: () => {
      const batches = office.host.log.slice(counted.from).filter(({ kind }) => kind === "batch");
      counted.from = office.host.log.length;
      return batches.length;
    },
  };
}

/** To be called after each test: no window stays open, and nothing was asked that the stand-in does not know. */
export async function closeExcel(): Promise<void> {
  for (const session of sessions.splice(0)) {
    expect([...session.host.unknownMembers]).toEqual([]);
    await session.close();
  }
}

export async function bookFrom(bytes: Uint8Array): Promise<Book> {
  const book = await openBook(bytes);
  if ("outcome" in book) throw new Error(book.message);
  return book;
}

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(sampleFolder, name)));
}

/** The answer where it is no failure. */
export function succeeded<Answer>(answer: Answer | HostFailure): Exclude<Answer, HostFailure> {
  if (isFailure(answer)) throw new Error(`${answer.kind}: ${answer.message} ${answer.detail ?? ""}`);
  return answer as Exclude<Answer, HostFailure>;
}

export function isFailure(answer: unknown): answer is HostFailure {
  return typeof answer === "object" && answer !== null && "outcome" in answer && answer.outcome === "failed";
}
