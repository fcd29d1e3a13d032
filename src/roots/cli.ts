/**
 * The command line, `npm run -s doan -- …`: the engine without Excel, for scripts, tests and large piles.
 * It reads the words of the command and joins the readers and writers with the workflows; nothing else.
 */
import { parseArgs } from "node:util";
import { checkCommand, consolidateCommand, type ExitCode, inferCommand, refuse } from "./cli/commands";
import { usage } from "./cli/usage";
import { cleanUpOnInterrupt } from "./cli/write-safely";

const messages = {
  wrongUse: (detail: string) => `Lệnh chưa đúng: ${detail}. Xem cách dùng: npm run -s doan -- --help`,
  unknownCommand: (command: string) => `không có lệnh “${command}”`,
  unknownOption: (option: string) => `không hiểu “${option}”, hoặc thiếu giá trị sau nó`,
  needsOption: (option: string) => `thiếu --${option}`,
  needsPath: "chưa nêu tệp hoặc thư mục",
  missing: (path: string) => `Không tìm thấy tệp hoặc thư mục “${path}”.`,
  notAllowed: (path: string) =>
    `Không đọc hoặc ghi được “${path}”. Hãy kiểm tra thư mục và quyền ghi, hoặc đóng tệp đang mở.`,
};

/** A command that was typed wrongly; its sentence goes to the user. */
class WrongUse extends Error {}

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = wordsOf(args);
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  const needed = (option: "form" | "units" | "out" | "json"): string => {
    const value = values[option];
    if (value === undefined) throw new WrongUse(messages.needsOption(option));
    return value;
  };
  const paths = (given: readonly string[]): readonly string[] => {
    if (given.length === 0) throw new WrongUse(messages.needsPath);
    return given;
  };
  if (command === "template" && rest[0] === "infer") {
    return inferCommand(paths(rest.slice(1))[0] ?? "", needed("out"));
  }
  if (command === "check") return checkCommand(paths(rest), { ...values, json: needed("json") });
  if (command === "consolidate") {
    return consolidateCommand(paths(rest), {
      ...values,
      form: needed("form"),
      units: needed("units"),
      out: needed("out"),
      onlyClean: values["only-clean"] === true,
    });
  }
  throw new WrongUse(messages.unknownCommand(positionals.slice(0, 2).join(" ")));
}

function wordsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        form: { type: "string" },
        template: { type: "string" },
        units: { type: "string" },
        previous: { type: "string" },
        out: { type: "string" },
        json: { type: "string" },
        trace: { type: "string" },
        "only-clean": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    // node words this in English; the option it stumbled on stands in quotes.
    throw new WrongUse(messages.unknownOption(/'(-[^' ]+)/.exec(String(error))?.[1] ?? args.join(" ")));
  }
}

/** What a user can put right is worded here; anything else is a fault of the program and shows itself. */
function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof WrongUse) return refuse(messages.wrongUse(error.message));
  const { code, path = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return refuse(messages.missing(path));
  if (code !== undefined && ["EACCES", "EPERM", "EISDIR", "EROFS", "ENOTDIR", "EBUSY"].includes(code)) {
    return refuse(messages.notAllowed(path));
  }
  throw error;
}

cleanUpOnInterrupt();
run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => (process.exitCode = exitCodeOf(error)),
);
