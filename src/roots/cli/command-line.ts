/**
 * The words of a command, checked: which command, its files, its options. Nothing is guessed: an option the
 * command does not have, or one left without its value, is refused.
 *
 *   ["check", "nop", "--json", "kq.json"] → { name: "check", paths: ["nop"], options: { json: "kq.json" } }
 */
import { parseArgs } from "node:util";
import { CannotRun } from "./cannot-run";

const messages = {
  wrongUse: (detail: string) => `Lệnh chưa đúng: ${detail}. Xem cách dùng: npm run -s doan -- --help`,
  noCommand: "chưa nêu lệnh (template infer, check, consolidate hoặc score)",
  unknownCommand: (words: string) => `không có lệnh “${words}”`,
  unknownOption: (option: string, command: string) => `lệnh ${command} không có tùy chọn “${option}”`,
  noValue: (option: string) => `sau “${option}” còn thiếu giá trị`,
  needlessValue: (option: string) => `“${option}” không nhận giá trị`,
  twice: (option: string) => `“${option}” được ghi hai lần`,
  needed: (option: string, command: string) => `lệnh ${command} cần có --${option}`,
  noPath: "chưa nêu tệp hoặc thư mục cần đọc",
  oneForm: "template infer chỉ nhận một biểu mẫu trắng",
};

type ValueOption =
  "form" | "template" | "units" | "previous" | "rules" | "return" | "out" | "json" | "trace" | "criteria";

interface CommandWords {
  readonly needed: readonly ValueOption[];
  readonly optional: readonly ValueOption[];
  readonly flags: readonly "only-clean"[];
}

const commands = {
  "template infer": { needed: ["out"], optional: [], flags: [] },
  check: {
    needed: ["json"],
    optional: ["form", "template", "units", "previous", "rules", "return"],
    flags: [],
  },
  consolidate: {
    needed: ["form", "units", "out"],
    optional: ["template", "json", "trace"],
    flags: ["only-clean"],
  },
  score: { needed: ["criteria", "json"], optional: ["units"], flags: [] },
} as const satisfies Readonly<Record<string, CommandWords>>;
type CommandName = keyof typeof commands;

/** Needed options are there; the others may be. */
type OptionsOf<Words extends CommandWords> = Readonly<Record<Words["needed"][number], string>> &
  Readonly<Partial<Record<Words["optional"][number], string>>>;

interface NamedCommand<Name extends CommandName> {
  readonly name: Name;
  /** At least one. */
  readonly paths: readonly string[];
  readonly options: OptionsOf<(typeof commands)[Name]>;
  readonly onlyClean: boolean;
}

export type InferCommand = NamedCommand<"template infer">;
export type CheckCommand = NamedCommand<"check">;
export type ConsolidateCommand = NamedCommand<"consolidate">;
export type ScoreCommand = NamedCommand<"score">;
export type Command =
  InferCommand | CheckCommand | ConsolidateCommand | ScoreCommand | { readonly name: "help" };

export function commandOf(args: readonly string[]): Command {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(valueOptions.map((option) => [option, { type: "string" as const }])),
      "only-clean": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const options = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  if (options.some(({ name }) => name === "help")) return { name: "help" };
  const { name, paths } = commandWords(positionals);
  const words: CommandWords = commands[name];
  const given = new Map<string, string>();
  for (const option of options) {
    if (given.has(option.name)) throw wrongUse(messages.twice(option.rawName));
    given.set(option.name, valueOf(option, words, name));
  }
  for (const option of words.needed) if (!given.has(option)) throw wrongUse(messages.needed(option, name));
  if (paths.length === 0) throw wrongUse(messages.noPath);
  if (name === "template infer" && paths.length > 1) throw wrongUse(messages.oneForm);
  // That each needed option is there was just seen; the types cannot know it.
  return {
    name,
    paths,
    options: Object.fromEntries(given),
    onlyClean: given.has("only-clean"),
  } as unknown as Command;
}

const valueOptions: readonly ValueOption[] = [
  "form",
  "template",
  "units",
  "previous",
  "rules",
  "return",
  "out",
  "json",
  "trace",
  "criteria",
];

function commandWords(words: readonly string[]): { name: CommandName; paths: readonly string[] } {
  const [first, second, ...rest] = words;
  if (first === undefined) throw wrongUse(messages.noCommand);
  if (first === "template" && second === "infer") return { name: "template infer", paths: rest };
  if (first === "check" || first === "consolidate" || first === "score")
    return { name: first, paths: words.slice(1) };
  throw wrongUse(messages.unknownCommand(first === "template" ? words.slice(0, 2).join(" ") : first));
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueOf(
  { name, rawName, value, inlineValue }: OptionToken,
  words: CommandWords,
  command: string,
): string {
  if (words.flags.some((flag) => flag === name)) {
    if (value !== undefined) throw wrongUse(messages.needlessValue(rawName));
    return "";
  }
  if (![...words.needed, ...words.optional].some((option) => option === name))
    throw wrongUse(messages.unknownOption(rawName, command));
  // "--form --units …": what looks like the next option is not this one's value.
  if (value === undefined || value === "" || (inlineValue !== true && value.startsWith("-")))
    throw wrongUse(messages.noValue(rawName));
  return value;
}

function wrongUse(detail: string): CannotRun {
  return new CannotRun(messages.wrongUse(detail));
}
