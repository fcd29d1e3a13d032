/** A workbook with the real office.js over it, closed when the test ends. */
import { Book } from "../../../workbench/host/book/book";
import { type OfficeOptions, type OfficeSession, openOffice } from "../../../workbench/host/office-window";
import { excel2021 } from "../../../workbench/host/profiles";

const open: OfficeSession[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((office) => office.close()));
});

/** With sheets of these names. */
export async function openTestOffice(
  sheets: readonly string[] = ["Biểu 1"],
  options: Partial<OfficeOptions> = {},
): Promise<OfficeSession> {
  const book = new Book();
  for (const name of sheets) book.addSheet(name);
  const office = await openOffice({ book, profile: excel2021, ...options });
  open.push(office);
  // What the library itself asks for while it starts is not what a test is about.
  office.host.log.length = 0;
  return office;
}

/** The error an add-in would catch. */
export async function officeError(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  return work.then(
    () => Promise.reject(new Error("Nothing was refused.")),
    (error: OfficeExtension.Error) => error,
  );
}
