/** The template of `--template`: a JSON file, or the id of one that is built in. */
import { readFile } from "node:fs/promises";
import { templates } from "../../core/templates/index";
import { type Template, templateSchema } from "../../core/templates/template";

export type TemplateOption =
  | { readonly outcome: "template"; readonly template: Template }
  | { readonly outcome: "refused"; readonly message: string };

export async function templateOption(text: string): Promise<TemplateOption> {
  const builtIn = templates.get(text);
  if (builtIn) return { outcome: "template", template: builtIn };
  let json: string;
  try {
    json = await readFile(text, "utf8");
  } catch {
    const known = templates.all.map(({ id }) => id).join(", ");
    return {
      outcome: "refused",
      message: `Không có mẫu “${text}”: không phải tệp đọc được, cũng không phải mã mẫu có sẵn (${known}).`,
    };
  }
  const parsed = templateSchema.safeParse(jsonOf(json));
  if (parsed.success) return { outcome: "template", template: parsed.data };
  const issue = parsed.error.issues[0];
  return {
    outcome: "refused",
    message: `Tệp mẫu “${text}” không đúng cấu trúc tại “${issue?.path.join(".") ?? ""}”: ${issue?.message ?? ""}`,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
