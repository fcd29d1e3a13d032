/** The template of `--template`: the id of one that is built in, or a JSON file that `template infer` wrote. */
import { readFile } from "node:fs/promises";
import { templates } from "../../core/templates/index";
import { type Template, templateSchema } from "../../core/templates/template";
import { CannotRun } from "./cannot-run";

const messages = {
  unknown: (text: string, ids: string) =>
    `Không có mẫu “${text}”: không phải tệp đọc được${ids === "" ? "" : `, cũng không phải mã mẫu có sẵn (${ids})`}.`,
  notJson: (path: string) =>
    `Tệp mẫu “${path}” không phải tệp do lệnh template infer ghi ra. Hãy học lại mẫu từ biểu mẫu trắng.`,
  wrong: (path: string, place: string) =>
    `Tệp mẫu “${path}” không đúng cấu trúc${place === "" ? "" : ` tại “${place}”`}. Hãy học lại mẫu từ biểu mẫu trắng.`,
};

export async function templateOption(text: string | undefined): Promise<Template | undefined> {
  if (text === undefined) return undefined;
  const builtIn = templates.get(text);
  if (builtIn) return builtIn;
  const json = await readFile(text, "utf8").catch(() => {
    throw new CannotRun(messages.unknown(text, templates.all.map(({ id }) => id).join(", ")));
  });
  const parsed = templateSchema.safeParse(jsonOf(json, text));
  if (parsed.success) return parsed.data;
  throw new CannotRun(messages.wrong(text, parsed.error.issues[0]?.path.join(".") ?? ""));
}

function jsonOf(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new CannotRun(messages.notJson(path));
  }
}
