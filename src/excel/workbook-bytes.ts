/** The open workbook as the bytes of a file, with what is not saved yet; sheets of closed files that are looked at go first. */
import type { HostFailure } from "../host/host-failure";
import type { OpenWorkbook } from "../host/open-workbook";
import { hostFailureOf } from "./host-failures";
import { inExcel } from "./session";
import { surveyCopies, removeCopies } from "./viewer/viewer-copies";

export async function workbookBytes(): ReturnType<OpenWorkbook["bytes"]> {
  const closed = await inExcel(async (context) => removeCopies(context, await surveyCopies(context)));
  if ("outcome" in closed) return closed;
  try {
    const file = await answerOf<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
    );
    try {
      return { outcome: "bytes", bytes: await wholeFile(file) };
    } finally {
      // Excel keeps two files open at most, and remembers those nobody closed.
      file.closeAsync();
    }
  } catch (error) {
    return failureOrThrow(error);
  }
}

/** The most Office hands over at once. */
const sliceSize = 4 * 1024 * 1024;

async function wholeFile(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const { data } = await answerOf<Office.Slice>((done) => file.getSliceAsync(index, done));
    bytes.set(data as number[], at);
    at += data.length;
  }
  return bytes.subarray(0, at);
}

/** The older calls of Office call back instead of promising. */
function answerOf<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(error);
    });
  });
}

function failureOrThrow(error: unknown): HostFailure {
  const failure = hostFailureOf(error);
  if (failure) return failure;
  throw error;
}
