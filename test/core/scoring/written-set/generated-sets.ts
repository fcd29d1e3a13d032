/** Criteria sets of every kind that a sheet can say, for laws about writing and reading them. */
import fc from "fast-check";
import { completeSet } from "../../../../src/core/scoring/complete-set";
import type {
  Counter,
  CriteriaNode,
  CriteriaSet,
  Interval,
  Judge,
  StepCondition,
} from "../../../../src/core/scoring/criteria-set";
import { slugOf } from "../../../../src/core/scoring/written-set/slug";

/** Also such as would mean something else without a code before them. */
const titles = fc.constantFrom(
  "Chủ động tham mưu với cấp ủy",
  "1. Có chương trình công tác năm; kế hoạch cụ thể",
  "Điểm trừ do gửi báo cáo chậm",
  "Tổng cộng số chi đoàn mạnh: từ 80%",
  "Giới thiệu ≥ 02 đoàn viên ưu tú (1 năm)",
  "“Ba trách nhiệm” – cán bộ, công chức trẻ",
);
const points = fc.constantFrom(0.5, 1, 2, 4.25, 5, 10, 12.125, 15, 1000);
const stepPoints = fc.constantFrom(0, 1, 2.5, 4, -2);
const rates = fc.constantFrom(0.3, 0.5, 0.955, 1, 1.2);
const types = fc.constantFrom("Lực lượng vũ trang", "Đoàn trường học", "Đoàn khối, doanh nghiệp");
const counterTitles = [
  "Vắng",
  "Báo cáo tháng",
  "Báo cáo 6 tháng",
  "Số tin và bài (mỗi tuần)",
  "Từ chối",
  "Số lượng",
];

const evidence = fc.constantFrom("required", "not-needed");
const hints = fc.constantFrom("số, ký hiệu văn bản", "Không: chỉ cần ảnh", "Ghi: đường dẫn");

/** Of a key that may be left out. */
function maybe<Key extends string, Value>(
  key: Key,
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<{ [K in Key]?: Value }> {
  return fc
    .option(values, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [key]: value })) as never;
}

const interval = (share: boolean): fc.Arbitrary<Interval> =>
  fc
    .record({
      ends: fc.tuple(fc.nat(9), fc.nat(9)),
      open: fc.constantFrom("both", "from", "to", "none", "one"),
      excludesFrom: fc.boolean(),
      excludesTo: fc.boolean(),
    })
    .map(({ ends: [one, other], open, excludesFrom, excludesTo }) => {
      const unit = share ? 0.1 : 1;
      const low = Number((Math.min(one, other) * unit).toFixed(1));
      const high = Number((Math.max(one, other) * unit + unit).toFixed(1));
      const from = { from: low, ...(excludesFrom ? { excludesFrom } : {}) };
      const to = { to: high, ...(excludesTo ? { excludesTo } : {}) };
      if (open === "one") return { from: low, to: low };
      if (open === "both") return {};
      return open === "from" ? to : open === "to" ? from : { ...from, ...to };
    });

const steps: fc.Arbitrary<Judge> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...counterTitles), { minLength: 1, maxLength: 3 }),
    traits: fc.array(fc.record({ whole: fc.boolean(), ...ends() }, { requiredKeys: ["whole"] }), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .chain(({ names, traits }) => {
    const counters = names.map((title, index): Counter => ({
      id: slugOf(title),
      title,
      whole: true,
      ...traits[index],
    }));
    const one: fc.Arbitrary<StepCondition> = fc
      .constantFrom(...counters)
      .chain(({ id, whole }) => interval(!whole).map((is) => ({ counter: id, is })));
    const both = fc.array(one, { minLength: 2, maxLength: 3 }).map((all): StepCondition => ({ all }));
    const either = fc
      .array(fc.oneof(one, both), { minLength: 2, maxLength: 3 })
      .map((any): StepCondition => ({ any }));
    const nested = fc.tuple(either, one).map((all): StepCondition => ({ all }));
    const step = fc
      .record({
        when: fc.oneof(one, one, both, either, nested),
        points: stepPoints,
        met: fc.boolean(),
        says: fc.option(fc.constantFrom("Vắng một buổi; có phép", "Thiếu: 2 báo cáo"), { nil: undefined }),
      })
      .map(({ says, ...rest }) => ({ ...rest, ...(says === undefined ? {} : { says }) }));
    return fc.record({
      by: fc.constant("steps" as const),
      counters: fc.constant(counters),
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
      match: fc.constantFrom("only" as const, "first" as const),
    });
  });

function ends() {
  return { from: fc.constantFrom(0, 1), to: fc.constantFrom(12, 52.5) };
}

const judges: fc.Arbitrary<Judge> = fc.oneof(
  fc.constant({ by: "met" as const }),
  maybe("metFrom", fc.constantFrom(0.5, 0.25)).map((rest) => ({ by: "points" as const, ...rest })),
  maybe("metFrom", fc.constantFrom(0.5, 0.25)).map((rest) => ({ by: "reviewer" as const, ...rest })),
  fc
    .record({
      by: fc.constant("ratio" as const),
      indicator: fc.constantFrom("DVUT", "1.1", "Kết nạp đoàn viên"),
      metFrom: rates,
      gives: fc.constantFrom("whole" as const, "share" as const),
    })
    .chain((ratio) => maybe("target", points).map((rest) => ({ ...ratio, ...rest }))),
  fc.constant({ by: "set" as const, set: "3cd-2023" }),
  steps,
);

type Bare = Omit<CriteriaNode, "code" | "judge" | "combine" | "children">;

const base: fc.Arbitrary<Bare> = fc
  .tuple(
    titles,
    maybe("maxPoints", points),
    maybe("weight", fc.constantFrom(0.5, 2)),
    maybe("adds", fc.constantFrom("bonus", "penalty")),
    maybe("evidence", evidence),
    maybe("evidenceHint", hints),
    maybe("exceptUnitTypes", fc.uniqueArray(types, { minLength: 1, maxLength: 2 })),
    maybe("remark", fc.constantFrom("Đối chiếu với Văn phòng: 2 lần", "Theo quy định của ngành")),
  )
  .map(([title, ...rest]) => Object.assign({ title }, ...rest) as Bare);

const combine = fc.constantFrom("gate", "sum", "weighted-sum", "minimum");

interface Tree {
  readonly base: Bare;
  readonly judge: Judge;
  readonly joint: { combine: CriteriaSet["combine"]; cap?: number; atLeast?: number };
  readonly children: readonly Tree[];
}

const tree = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    base,
    judge: judges,
    joint: fc
      .tuple(combine, maybe("cap", points), maybe("atLeast", fc.constantFrom(0.5, 1)))
      .map(([how, ...rest]) => Object.assign({ combine: how }, ...rest) as Tree["joint"]),
    children:
      depth === 0
        ? fc.constant([])
        : fc.oneof(fc.constant([]), fc.array(tree(depth - 1), { minLength: 1, maxLength: 3 })),
  });

/** As people number: "1.2.1", "II.1", "TC1 > 1.1", "A > I > 1", and in no order at all. */
const numberings: readonly ((path: readonly number[], seen: number) => string)[] = [
  (path) => path.join("."),
  ([first = 1, ...rest]) => [["I", "II", "III", "IV"][first - 1], ...rest].join("."),
  (path) => (path.length === 1 ? `TC${path[0]}` : path.join(".")),
  (_path, seen) => `M${seen}`,
];

export const generatedSets: fc.Arbitrary<CriteriaSet> = fc
  .record({
    trees: fc.array(tree(2), { minLength: 1, maxLength: 4 }),
    numbering: fc.constantFrom(...numberings),
    combine,
    evidence,
    counts: fc.constantFrom("reviewed-else-self", "reviewed", "self"),
    from: fc.constantFrom(null, "2023-01-01"),
    levels: fc.constantFrom(0, 2, 3),
    recognition: fc.constantFrom("gate", "points", "level", "never"),
    number: fc.constantFrom(null, "13-HĐ/TĐTN-XDĐ"),
  })
  .map(({ trees, numbering, levels: levelCount, recognition, from, number, ...whole }) => {
    let seen = 0;
    const nodeOf = ({ base: own, judge, joint, children }: Tree, path: readonly number[]): CriteriaNode => {
      seen += 1;
      const named = { code: numbering(path, seen), ...own };
      return children.length === 0
        ? { ...named, judge }
        : {
            ...named,
            ...joint,
            children: children.map((child, index) => nodeOf(child, [...path, index + 1])),
          };
    };
    const criteria = trees.map((top, index) => nodeOf(top, [index + 1]));
    const first = criteria[0]?.code ?? "";
    const levels = ["Hoàn thành xuất sắc", "Khá", "Còn hạn chế"]
      .slice(0, levelCount)
      .map((title, index, all) => ({
        id: slugOf(title),
        title,
        ...(index < all.length - 1 ? { from: 0.5 - index / 4 } : {}),
        requires:
          index > 0
            ? []
            : [
                { says: `${first} từ 0,5 điểm`, code: first, from: 0.5 },
                { says: "Không có cán bộ bị kỷ luật", code: first, from: 1 },
              ],
      }));
    return completeSet({
      id: "bo-tieu-chi-thu",
      version: 1,
      title: "Bộ tiêu chí thử năm 2026",
      source: {
        documentNumber: number,
        documentDate: from,
        issuer: number && "Tỉnh đoàn",
        origin: "Bộ tiêu chí",
      },
      validFrom: from,
      validTo: from && "2027-12-31",
      ...(whole as Pick<CriteriaSet, "combine" | "evidence" | "counts">),
      criteria,
      levels,
      recognizes:
        recognition === "gate"
          ? { by: "gate" }
          : recognition === "points"
            ? { by: "points", from: 0.5 }
            : recognition === "level" && levels[0]
              ? { by: "level", level: levels[0].id }
              : null,
    });
  });
