/** `window.workbench`: what browser tests need of the page beyond what a user can see and press. */
import type { Book } from "../host/book/book";
import { profiles } from "../host/profiles";
import type { RichApiHost } from "../host/rich-api/rich-api-host";
import type { WorkbenchPage } from "./workbench-page";

export interface TestHandle {
  book(): Book;
  readonly host: RichApiHost;
  /** The open workbook as .xlsx, every formula worked out. */
  saveBook(): Promise<Uint8Array>;
  /** Answers the sentence that says why a file is not opened; `undefined` where it is. */
  openBook(bytes: Uint8Array, fileName?: string): Promise<string | undefined>;
  setProfile(name: string): void;
  /** Settles when every formula and custom function has its result. */
  idle(): Promise<void>;
}

declare global {
  interface Window {
    workbench?: TestHandle;
  }
}

export function testHandle(page: WorkbenchPage): TestHandle {
  return {
    book: () => page.session.book,
    get host() {
      return page.session.host;
    },
    saveBook: async () => (await page.session.save()).bytes,
    openBook: (bytes, fileName = "so-tinh.xlsx") => page.open(bytes, fileName),
    setProfile(name) {
      const profile = profiles[name];
      if (!profile) throw new Error(`There is no profile "${name}".`);
      page.setProfile(profile);
    },
    idle: () => page.session.idle(),
  };
}
