/** The colours around the pane: Excel's own first, the system's where Excel does not say; high contrast before both. */
import { createHostTheme } from "../../src/excel/host-theme";
import { startWithWorkbook } from "../../src/excel/startup";
import { darkTheme, lightTheme } from "../../workbench/host/rich-api/add-in-state";
import { newBook } from "../../workbench/host/store/open-book";
import { closeExcel, inExcel, succeeded } from "./open-in-excel";
import { formula } from "./small-form";

afterEach(async () => {
  Reflect.deleteProperty(globalThis, "window");
  await closeExcel();
});

const blackTheme = { ...darkTheme, bodyBackgroundColor: 0x000000 };

it.each([
  { excel: lightTheme, system: "dark", contrast: false, kind: "light" },
  { excel: darkTheme, system: "light", contrast: false, kind: "dark" },
  { excel: darkTheme, system: "dark", contrast: true, kind: "high-contrast" },
  // As where the pane's own window is not told of the system's contrast theme.
  { excel: blackTheme, system: "light", contrast: false, kind: "high-contrast" },
])(
  "Excel $excel.bodyBackgroundColor on a $system system: $kind",
  async ({ excel, system, contrast, kind }) => {
    const { office } = await inExcel(newBook());
    office.host.addIn.theme = excel;
    const listeners = new Set<() => void>();
    browserWindow({ system, contrast }, listeners);
    const theme = createHostTheme();
    expect(theme.current()).toBe(kind);
    expect(theme.displayLanguage()).toBe("vi-VN");
    const heard: string[] = [];
    const stop = theme.onChange((changed) => heard.push(changed));
    for (const listener of listeners) listener();
    expect(heard).toEqual([kind, kind]);
    stop();
    expect(listeners.size).toBe(0);
  },
);

it.each([
  { text: "=DOAN.SCORE(A1:A14)", state: "Background" },
  { text: "=1+DOAN.RATE(1,2)", state: "Background" },
  { text: "=SUM(A1:A14)", state: "Inactive" },
])("with $text in the workbook the add-in starts as $state", async ({ text, state }) => {
  const book = newBook();
  const [sheet] = book.sheets;
  if (sheet) formula(sheet, "B1", text);
  const { office, workbook } = await inExcel(book);
  await startWithWorkbook(succeeded(await workbook.read()).workbook);
  expect(office.host.addIn.startState).toBe(state);
});

/** What the pane's browser says of the system. */
function browserWindow(
  { system, contrast }: { readonly system: string; readonly contrast: boolean },
  listeners: Set<() => void>,
): void {
  const matchMedia = (query: string) => ({
    matches: query.includes("forced-colors") ? contrast : query.includes(system),
    addEventListener: (_type: string, listener: () => void) =>
      listeners.add(Object.assign(() => listener(), { listener })),
    removeEventListener: (_type: string, listener: () => void) => {
      for (const own of listeners) if ("listener" in own && own.listener === listener) listeners.delete(own);
    },
  });
  Object.defineProperty(globalThis, "window", { value: { matchMedia }, configurable: true });
}
