/** Every example of the guide docs/huong-dan/quy-tac.md, read as a user would type it. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { mvdTv202304 } from "../../../../src/core/templates/library/mvd-tv-2023-04";
import { readRules } from "../../../support/rule-sheet";

const guide = readFileSync(resolve("docs/huong-dan/quy-tac.md"), "utf8");

/** The rows of the tables that have these columns, as values by column. */
function examples(...columns: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = [];
  let header: readonly string[] | undefined;
  for (const line of guide.split("\n")) {
    const cells = line.startsWith("|")
      ? line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim())
      : undefined;
    if (!cells) header = undefined;
    else if (!header) header = cells;
    else if (!/^-+$/.test(cells[0] ?? "") && header.join() === columns.join())
      found.push(Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
  }
  return found;
}

const orNull = (text: string | undefined) => (text === undefined || text === "" ? null : text);

describe("examples of the guide", () => {
  const right = examples("Biểu", "Vế trái", "Phép so sánh", "Vế phải", "Nghĩa");

  it("there are many of them", () => {
    expect(right.length).toBeGreaterThan(25);
  });

  it.each(right)("$Biểu | ${Vế trái} | ${Phép so sánh} | ${Vế phải}: $Nghĩa", async (example) => {
    const row = [
      "QT1",
      ...["Biểu", "Vế trái", "Phép so sánh", "Vế phải"].map((name) => orNull(example[name])),
    ];
    const written = await readRules(mvdTv202304, [row]);
    expect(written.findings).toEqual([]);
    expect(written.rules).toHaveLength(1);
  });

  it.each(examples("Biểu", "Vế trái", "Phép so sánh", "Vế phải", "Mã lỗi", "Vì sao"))(
    "${Mã lỗi}: ${Vì sao}",
    async (example) => {
      const row = [
        "QT1",
        ...["Biểu", "Vế trái", "Phép so sánh", "Vế phải"].map((name) => orNull(example[name])),
      ];
      const written = await readRules(mvdTv202304, [row]);
      expect(written.findings.map(({ ruleId }) => ruleId)).toEqual([example["Mã lỗi"]]);
      expect(written.rules).toEqual([]);
    },
  );

  it.each(examples("Mã", "Mức", "Bật/Tắt", "Nghĩa"))("$Mã: $Nghĩa", async (example) => {
    const empty = [null, null, null, null, null];
    const row = [
      orNull(example["Mã"]),
      ...empty,
      orNull(example["Mức"]),
      null,
      null,
      null,
      null,
      orNull(example["Bật/Tắt"]),
    ];
    const written = await readRules(mvdTv202304, [row]);
    expect(written.findings).toEqual([]);
    expect(written.rules).toMatchObject([{ id: example["Mã"] }]);
  });
});
