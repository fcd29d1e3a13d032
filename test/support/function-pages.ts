/**
 * `docs/huong-dan/ham/`: a page for every custom function, with what Excel says of it and its examples, and a list of
 * them all. Made from their own comments and from the examples that are tested in a workbook.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { columnName } from "../../src/core/model/address";
import { formatNumber } from "../../src/core/text/format-number";
import { allExamples } from "../functions/examples/all-examples";
import type { ExampleAnswer, ExampleCell, ExampleRows, FunctionExample } from "../functions/examples/example";

interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
  readonly result: { readonly dimensionality?: string };
}

const source = "Trang này được tạo từ mã nguồn bằng `npm run golden:update`; không sửa trực tiếp.\n";

/** By file name: "SCORE.md", "README.md". */
export async function functionPages(): Promise<ReadonlyMap<string, string>> {
  const functions = await describedFunctions();
  const pages = functions.map((one) => [`${one.id}.md`, pageOf(one)] as const);
  return new Map([["README.md", listOf(functions)], ...pages]);
}

/** As webpack's plugin finds them for functions.json. */
async function describedFunctions(): Promise<readonly Described[]> {
  const folder = join(__dirname, "../../src/functions");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const { metadataJson } = await generateCustomFunctionsMetadata(files.map((name) => join(folder, name)));
  return (JSON.parse(metadataJson) as { functions: readonly Described[] }).functions;
}

const opening = `# Các hàm của DOAN trong ô Excel

Gõ vào ô như các hàm có sẵn của Excel, bắt đầu bằng \`=DOAN.\`. Tên hàm giống nhau ở mọi ngôn ngữ của Excel; Excel hiện lời
giải thích bằng tiếng Việt khi gõ. Các tham số cách nhau bằng dấu chấm phẩy (;) như Excel cài kiểu Việt Nam; máy cài kiểu
Anh – Mỹ thì dùng dấu phẩy (,).

- Tham số trong ngoặc vuông là không bắt buộc. Bỏ qua một tham số ở giữa thì vẫn giữ dấu chấm phẩy của nó: \`(B2:B15; ; C2:C15)\`.
- Hàm chỉ dùng những gì có trong các tham số, không đọc chỗ khác trong tệp và không gửi gì ra khỏi máy.
- Ô trống không phải là số 0. Thiếu số liệu thì hàm hiện \`#N/A\`, dữ liệu không dùng được thì hiện \`#VALUE!\`; bấm vào ô rồi chỉ
  vào dấu cảnh báo để đọc lý do. Hàm không đoán.
- Gửi tệp cho đơn vị không dùng DOAN thì dán kết quả dưới dạng giá trị trước khi gửi.

${source}
| Hàm | Dùng để |
|---|---|
`;

function listOf(functions: readonly Described[]): string {
  const lines = functions.map(
    ({ id, description }) => `| [DOAN.${id}](${id}.md) | ${cellText(description)} |`,
  );
  return `${opening}${lines.join("\n")}\n`;
}

function pageOf({ id, description, parameters, result }: Described): string {
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ");
  const lines = parameters.map(
    ({ name, optional, description: says }) =>
      `| \`${name}\` | ${optional ? "không" : "có"} | ${cellText(says)} |`,
  );
  const examples = allExamples.find((one) => one.id === id)?.examples ?? [];
  return [
    `# DOAN.${id}\n`,
    `${description}\n`,
    `\`\`\`text\n=DOAN.${id}(${signature})\n\`\`\`\n`,
    ["| Tham số | Bắt buộc | Nghĩa |", "|---|---|---|", ...lines, ""].join("\n"),
    ...(result.dimensionality === "matrix" ? [spills] : []),
    ...examples.map(exampleText),
    `[Tất cả các hàm](README.md) · ${source}`,
  ].join("\n");
}

const spills =
  "Kết quả là một bảng, tràn sang các ô bên phải và bên dưới ô có công thức; các ô đó phải đang trống.\n";

function exampleText({ title, cells, sheets = {}, at, formula, shows, says }: FunctionExample): string {
  const others = Object.entries(sheets).map(([name, rows]) => `Trang “${name}”:\n\n${table(rows)}`);
  return [
    `## Ví dụ: ${title.charAt(0).toLowerCase()}${title.slice(1)}\n`,
    table(cells),
    ...others,
    `Ở ô ${at}:\n\n\`\`\`text\n${formula}\n\`\`\`\n`,
    `Hiện:${answerText(shows)}\n`,
    `${says}\n`,
  ].join("\n");
}

/** As on the sheet, with the letters of the columns and the numbers of the rows. */
function table(rows: ExampleRows): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const lines = rows.map(
    (row, index) =>
      `| **${index + 1}** | ${columns.map((column) => cellText(shownCell(row[column] ?? null))).join(" | ")} |`,
  );
  const letters = columns.map((column) => columnName(column + 1));
  return [`| | ${letters.join(" | ")} |`, `|---|${"---|".repeat(width)}`, ...lines, ""].join("\n");
}

function answerText(shows: ExampleAnswer): string {
  if (typeof shows !== "object") return ` **${shownCell(shows)}**`;
  if ("error" in shows) return ` **${shows.error}**, kèm câu: ${shows.sentence}`;
  const width = shows[0]?.length ?? 0;
  const lines = shows.map((row) => `| ${row.map(cellText).join(" | ")} |`);
  return [``, ``, `|${" |".repeat(width)}`, `|${"---|".repeat(width)}`, ...lines].join("\n");
}

function shownCell(cell: ExampleCell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  // Excel shows a day without a format as its bare serial.
  return typeof cell === "number" ? (Number.isInteger(cell) ? String(cell) : formatNumber(cell)) : cell;
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|");
}
