/** One broken file never stops the run, whatever breaks. */
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { checkFiles } from "../../src/workflows/check-files";
import type { WorkbookReader } from "../../src/host/workbook-reader";
import { orgUnit } from "../support/unit-reports";

const units = [orgUnit("TV02", "Huyện đoàn Trà Cú"), orgUnit("TV03", "Huyện đoàn Cầu Kè")];
const empty = () => Promise.resolve(new Uint8Array(0));

it("a file that cannot be opened is unreadable, and its name still tells whose it is", async () => {
  const held = { outcome: "refused", kind: "no-access", message: "Không mở được tệp." } as const;
  const [submission] = await checkFiles(
    {
      files: [{ name: "Huyện đoàn Trà Cú.xlsx", read: () => Promise.resolve(held) }],
      template: undefined,
      units,
    },
    nodeHosts,
  );
  expect(submission).toMatchObject({
    refusal: held,
    identity: { outcome: "identified", unit: { code: "TV02" } },
    findings: [{ ruleId: "TEP.MO", severity: "error" }],
  });
});

it("a file that brings the program to an error is unreadable, the next one is read, and the place is told", async () => {
  const reader: WorkbookReader = {
    read: (bytes) =>
      bytes.length === 1
        ? Promise.reject(new TypeError("x is not a function"))
        : nodeHosts.reader.read(bytes),
  };
  const files = [
    { name: "a.xlsx", read: () => Promise.resolve(new Uint8Array(1)) },
    { name: "b.xlsx", read: empty },
  ];
  const submissions = await checkFiles({ files, template: undefined, units }, { ...nodeHosts, reader });
  expect(submissions.map(({ refusal }) => refusal?.kind)).toEqual(["program-fault", "empty"]);
  expect(submissions[0]?.refusal?.message).toMatch(
    /^Phần mềm gặp lỗi khi đọc tệp này \(TypeError, read-submission\.test\.ts:\d+\)/,
  );
});

it("a file is fetched when its turn comes, not before", async () => {
  const order: string[] = [];
  const file = (name: string) => ({
    name,
    read: () => {
      order.push(`đọc ${name}`);
      return empty();
    },
  });
  await checkFiles(
    {
      files: [file("a"), file("b")],
      template: undefined,
      units,
      onProgress: (done, total, name) => order.push(`${done}/${total} ${name}`),
    },
    nodeHosts,
  );
  expect(order).toEqual(["0/2 a", "đọc a", "1/2 b", "đọc b"]);
});
