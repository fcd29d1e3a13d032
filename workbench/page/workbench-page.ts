/** The page as a whole: one session at a time, its grid and its pane. The buttons and the browser tests act on it. */
import type { Book } from "../host/book/book";
import { loadIronCalc } from "../host/calc/engine/iron-calc";
import { type ExcelProfile, excel2021 } from "../host/profiles";
import { bookHands } from "./edits/edit-book";
import type { Grid } from "./grid-view/mount-grid";
import type { PaneFrame } from "./pane/pane-frame";
import { calculatedBook } from "./session/calculated-book";
import { openSample, openWorkbook } from "./session/open-workbook";
import { type Session, startSession } from "./session/session";
import { officeThemes, type ThemeName } from "./shell/theme";

export interface WorkbenchPage {
  readonly session: Session;
  /** Answers the sentence that says why a file is not opened; `undefined` where it is. */
  open(bytes: Uint8Array, fileName: string): Promise<string | undefined>;
  openSample(): Promise<void>;
  setProfile(profile: ExcelProfile): void;
  setTheme(theme: ThemeName): void;
  setPaneVisible(isVisible: boolean): void;
}

export interface PageParts {
  readonly grid: HTMLElement;
  readonly pane: PaneFrame;
  /** A sentence for the user. */
  say(message: string): void;
  /** Another workbook is open now. */
  opened(book: Book): void;
}

declare global {
  interface Window {
    /** Called by bridge.js in the add-in's frame before office.js starts there. */
    workbenchBridge?: (frame: Window) => void;
  }
}

/** Settles when the sample form stands in the grid; the add-in starts as soon as there is a book. */
export async function startPage(parts: PageParts): Promise<WorkbenchPage> {
  // Asked for first and needed last: it is nine tenths of the page.
  const loadingGrid = import(/* webpackChunkName: "grid" */ "./grid-view/mount-grid");
  const [firstBook, functionsJson] = await Promise.all([openSample(), fetchFunctions(), loadIronCalc()]);
  let profile = excel2021;
  let theme: ThemeName = "light";
  let calculated = calculatedBook(firstBook, functionsJson, parts.say);
  let session = startSession(calculated, profile, officeThemes[theme]);
  let grid: Grid | undefined;

  window.workbenchBridge = (frame) => session.connect(frame);
  startAddIn();
  parts.opened(firstBook);
  const { mountGrid } = await loadingGrid;
  drawGrid();

  /** In a new frame. */
  function startAddIn(): void {
    parts.pane.restart({ blocksDownloads: profile.downloadsBlocked });
  }

  function drawGrid(): void {
    grid?.dispose();
    const { book, looks, bars } = calculated;
    const drawn = { styleAt: looks.at, barAt: bars.at };
    grid = mountGrid(parts.grid, book, drawn, ({ restoreCells, restoreTabs }) =>
      bookHands(book, {
        restoreCells,
        restoreTabs,
        calculate: () => session.host.calculate(),
        refuse: parts.say,
      }),
    );
    grid.setDark(theme !== "light");
  }

  /** Office tells a pane once, when it opens, which Excel it is in and which colours it has. */
  function restart(): void {
    session.end();
    session = startSession(calculated, profile, officeThemes[theme]);
    startAddIn();
  }

  function show(book: Book): void {
    calculated.looks.dispose();
    calculated.bars.dispose();
    calculated = calculatedBook(book, functionsJson, parts.say);
    restart();
    drawGrid();
    parts.opened(book);
  }

  return {
    get session() {
      return session;
    },
    async open(bytes, fileName) {
      const book = await openWorkbook(bytes, fileName);
      if ("outcome" in book) return book.message;
      show(book);
      return undefined;
    },
    async openSample() {
      show(await openSample());
    },
    setProfile(wanted) {
      profile = wanted;
      restart();
    },
    setTheme(wanted) {
      theme = wanted;
      grid?.setDark(theme !== "light");
      restart();
    },
    setPaneVisible(isVisible) {
      parts.pane.setVisible(isVisible);
      session.host.setPaneVisible(isVisible);
    },
  };
}

async function fetchFunctions(): Promise<unknown> {
  return (await fetch("/addin/functions.json")).json();
}
