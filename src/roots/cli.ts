/**
 * The command line, `npm run -s doan -- …`: the engine without Excel, for scripts, tests and large piles.
 * It joins the readers and writers with the workflows, and turns every way to end into an exit code.
 */
import { CannotRun } from "./cli/cannot-run";
import { checkCommand } from "./cli/check-command";
import { type Command, commandOf } from "./cli/command-line";
import { consolidateCommand } from "./cli/consolidate-command";
import { inferCommand } from "./cli/infer-command";
import { scoreCommand } from "./cli/score-command";
import { oneLine, say } from "./cli/screen";
import { usage } from "./cli/usage";
import { cleanUpOnInterrupt } from "./cli/write-together";
import { placeOfFault } from "../workflows/place-of-fault";

/** 0 complete; 1 done, with something to see to; 2 could not run. */
type ExitCode = 0 | 1 | 2;

const messages = {
  missing: (path: string) => `Không tìm thấy tệp hoặc thư mục “${path}”.`,
  notAllowed: (path: string) =>
    `Không đọc được “${path}”. Hãy kiểm tra quyền đọc, hoặc đóng tệp đang mở rồi chạy lại.`,
  fault: (place: string) =>
    `Phần mềm gặp lỗi (${place}) nên phải dừng; chưa ghi gì. Đề nghị gửi lệnh và các tệp đã dùng cho người phụ trách phần mềm.`,
};

async function run(command: Command): Promise<ExitCode> {
  switch (command.name) {
    case "help":
      say(usage);
      return 0;
    case "template infer":
      await inferCommand(command);
      return 0;
    case "check":
      return (await checkCommand(command)) ? 0 : 1;
    case "consolidate":
      return (await consolidateCommand(command)) ? 0 : 1;
    case "score":
      return (await scoreCommand(command)) ? 0 : 1;
  }
}

/** What a user can put right is worded here or where it was thrown; anything else is a fault of the program. */
function lineOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (path !== undefined && code === "ENOENT") return messages.missing(path);
  if (path !== undefined && code !== undefined) return messages.notAllowed(path);
  return messages.fault(placeOfFault(error));
}

async function main(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await run(commandOf(args));
  } catch (error) {
    process.stderr.write(`${oneLine(lineOf(error))}\n`);
    // For whoever mends the program: the whole story, only when asked for.
    if (process.env["DOAN_DEBUG"] !== undefined) process.stderr.write(`${String((error as Error).stack)}\n`);
    process.exitCode = 2;
  }
}

cleanUpOnInterrupt();
// A reader that closed early ("doan … | head") is no fault of ours.
process.stdout.on("error", () => undefined);
void main(process.argv.slice(2));
