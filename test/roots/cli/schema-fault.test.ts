/** A JSON criteria set that is wrong: the sentence names the place and the key. */
import { criteriaSetSchema } from "../../../src/core/scoring/criteria-set-schema";
import { schemaFault } from "../../../src/roots/cli/schema-fault";

const good = {
  id: "thu",
  version: 1,
  title: "Thử",
  source: { documentNumber: null, documentDate: null, issuer: null, origin: "thu.json" },
  validFrom: null,
  validTo: null,
  combine: "gate",
  criteria: [
    {
      code: "1",
      title: "Một",
      combine: "gate",
      children: [{ code: "1.1", title: "A", judge: { by: "met" } }],
    },
    { code: "2", title: "Hai", judge: { by: "points", metFrom: 5 }, maxPoints: 10 },
  ],
  recognizes: { by: "gate" },
};
const [group, content] = good.criteria;

function faultOf(set: unknown): string | null {
  const parsed = criteriaSetSchema.safeParse(set, { reportInput: true });
  return parsed.success ? null : schemaFault(parsed.error.issues);
}

it("a good set has none", () => {
  expect(faultOf(good)).toBeNull();
});

it.each<[string, unknown, string]>([
  ["something else altogether", [1, 2], "cần ghi một nhóm mục { … }."],
  ["a missing title", { ...good, title: undefined }, "tại “title”, còn thiếu mục này."],
  ["a misspelt key", { ...good, tilte: "x" }, "không có mục “tilte”; hãy kiểm tra chính tả hoặc bỏ đi."],
  [
    "a misspelt key in a content",
    { ...good, criteria: [group, { ...content, maxPoint: 3 }] },
    "tại “criteria[1]”, không có mục “maxPoint”; hãy kiểm tra chính tả hoặc bỏ đi.",
  ],
  [
    "a misspelt key in place of the right one",
    { ...good, criteria: [{ code: "1", titel: "Một", judge: { by: "met" } }] },
    "tại “criteria[0]”, không có mục “titel”; hãy kiểm tra chính tả hoặc bỏ đi.",
  ],
  [
    "a way to judge that is not there",
    { ...good, criteria: [{ ...group, children: [{ code: "1.1", title: "A", judge: { by: "yes" } }] }] },
    "tại “criteria[0].children[0].judge.by”, chỉ nhận một trong các giá trị: met, points, steps, ratio, set, reviewer.",
  ],
  [
    "a number in quotes",
    { ...good, criteria: [group, { ...content, maxPoints: "10" }] },
    "tại “criteria[1].maxPoints”, cần ghi một số.",
  ],
  [
    "a combination that is not there",
    { ...good, combine: "all" },
    "tại “combine”, chỉ nhận một trong các giá trị: gate, sum, weighted-sum, minimum.",
  ],
  [
    "a day in our own writing",
    { ...good, validFrom: "16/06/2023" },
    "tại “validFrom”, giá trị không đúng dạng.",
  ],
])("%s", (_, set, fault) => {
  expect(faultOf(set)).toBe(fault);
});
