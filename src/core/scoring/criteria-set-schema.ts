/**
 * The shape of a criteria set as data: strict JSON, unknown keys are refused. Only what reads JSON and tests need it at
 * run time; the custom functions start without it.
 *
 *   { code: "1", title: "Chủ động …", combine: "gate", children: [
 *     { code: "1.1", title: "…", judge: { by: "met" } }, … ] }
 *
 * Points are plain numbers in the set's own scale; days are ISO.
 */
import * as z from "zod";

const isoDay = z.iso.date();

/** A bound of a counter or a rate; both ends included unless told. An absent end is open. */
const interval = z.strictObject({
  from: z.number().optional(),
  to: z.number().optional(),
  /** "trên 50 %": the end itself is out. */
  excludesFrom: z.boolean().optional(),
  excludesTo: z.boolean().optional(),
});
export type Interval = z.infer<typeof interval>;

/** "thiếu 1 báo cáo quý hoặc 3 báo cáo tháng". */
const conditionSchema = z.union([
  z.strictObject({ counter: z.string(), is: interval }),
  z.strictObject({
    get all(): z.ZodArray<typeof conditionSchema> {
      return z.array(conditionSchema).min(1);
    },
  }),
  z.strictObject({
    get any(): z.ZodArray<typeof conditionSchema> {
      return z.array(conditionSchema).min(1);
    },
  }),
]);
export type StepCondition =
  { counter: string; is: Interval } | { all: StepCondition[] } | { any: StepCondition[] };

const stepSchema = z.strictObject({
  /** As printed: "Thiếu 2 báo cáo tháng". */
  says: z.string().optional(),
  when: conditionSchema as z.ZodType<StepCondition, StepCondition>,
  points: z.number(),
  /** Whether the content counts as met at this step, for gates. */
  met: z.boolean().optional(),
});
export type Step = z.infer<typeof stepSchema>;

const counterSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Counts things: whole numbers only. */
  whole: z.boolean(),
  /** What can occur at all; 0 and open where not told. */
  from: z.number().optional(),
  to: z.number().optional(),
});
export type Counter = z.infer<typeof counterSchema>;

const judgeSchema = z.discriminatedUnion("by", [
  /** Đạt / Không đạt; met gives `maxPoints`, where the content has any. */
  z.strictObject({ by: z.literal("met") }),
  /** Points as marked, from 0 to `maxPoints`; met from `metFrom` on (not judged by gates where absent). */
  z.strictObject({ by: z.literal("points"), metFrom: z.number().optional() }),
  z.strictObject({
    by: z.literal("steps"),
    counters: z.array(counterSchema).min(1),
    steps: z.array(stepSchema).min(1),
    /** `only`: two steps that fit are a fault; `first`: the upper one counts. */
    match: z.enum(["only", "first"]).default("only"),
  }),
  /** What was done ÷ the target: the assigned one ("Chỉ tiêu giao"), or one for all. 1 is 100 %. */
  z.strictObject({
    by: z.literal("ratio"),
    /** Code of the indicator in "Chỉ tiêu giao". */
    indicator: z.string(),
    target: z.number().positive().optional(),
    metFrom: z.number().default(1),
    /** `whole`: all points or none; `share`: points × rate, at most all. */
    gives: z.enum(["whole", "share"]).default("whole"),
  }),
  /** Recognised by another set, by its id. */
  z.strictObject({ by: z.literal("set"), set: z.string() }),
  /** Only what the reviewer marked counts: Đạt / Không đạt, or points. */
  z.strictObject({ by: z.literal("reviewer"), metFrom: z.number().optional() }),
]);
export type Judge = z.infer<typeof judgeSchema>;
export type JudgeInput = z.input<typeof judgeSchema>;

const combinations = ["gate", "sum", "weighted-sum", "minimum"] as const;
export type Combination = (typeof combinations)[number];
const evidenceRule = z.enum(["required", "not-needed"]);

const nodeBase = {
  /** Unique in the set, as printed: "1.1", "II.3". */
  code: z.string().min(1),
  title: z.string().min(1),
  maxPoints: z.number().positive().optional(),
  /** In a weighted sum; 1 where not told. */
  weight: z.number().positive().optional(),
  /** Beside the sum of its brothers: added, or taken off (its points are positive). */
  adds: z.enum(["bonus", "penalty"]).optional(),
  /** For it and all below it; else as the set says. */
  evidence: evidenceRule.optional(),
  /** What to cite: "số, ký hiệu văn bản". */
  evidenceHint: z.string().optional(),
  /** Types of units it is not asked of, as the unit list writes them. */
  exceptUnitTypes: z.array(z.string()).optional(),
  /** Printed under the title: an exception in words, what is checked against what. */
  remark: z.string().optional(),
};

export interface CriteriaGroup extends z.infer<z.ZodObject<typeof nodeBase>> {
  combine: Combination;
  /** The most points it can come to. */
  cap?: number | undefined;
  /** The fewest points at which it is met. */
  atLeast?: number | undefined;
  children: CriteriaNode[];
}
export interface Content extends z.infer<z.ZodObject<typeof nodeBase>> {
  judge: Judge;
}
export type CriteriaNode = CriteriaGroup | Content;
/** As written, with what has a usual value left out. */
export type CriteriaNodeInput =
  | (Omit<CriteriaGroup, "children"> & { children: CriteriaNodeInput[] })
  | (Omit<Content, "judge"> & { judge: JudgeInput });

const nodeSchema: z.ZodType<CriteriaNode, CriteriaNodeInput> = z.lazy(() =>
  z.union([
    z.strictObject({ ...nodeBase, judge: judgeSchema }),
    z.strictObject({
      ...nodeBase,
      combine: z.enum(combinations),
      cap: z.number().positive().optional(),
      atLeast: z.number().optional(),
      children: z.array(nodeSchema).min(1),
    }),
  ]),
);

const knockOutSchema = z.strictObject({
  /** What must be so for the level, as printed: "Không có cán bộ bị kỷ luật". */
  says: z.string(),
  code: z.string(),
  /** Points of that node at least; else it must be met. */
  from: z.number().optional(),
});

const levelSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Points of the whole set from which it begins; absent: everybody else. */
  from: z.number().optional(),
  requires: z.array(knockOutSchema).default([]),
});
export type Level = z.infer<typeof levelSchema>;

export const criteriaSetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.int().positive(),
  title: z.string().min(1),
  source: z.strictObject({
    documentNumber: z.string().nullable(),
    documentDate: isoDay.nullable(),
    issuer: z.string().nullable(),
    /** Where its contents were taken from, or the sheet and file it was written in. */
    origin: z.string(),
  }),
  validFrom: isoDay.nullable(),
  validTo: isoDay.nullable(),
  /** Whether "Đạt" counts without evidence, unless a node says otherwise. */
  evidence: evidenceRule.default("required"),
  /** Which mark counts where both were given. */
  counts: z.enum(["reviewed-else-self", "reviewed", "self"]).default("reviewed-else-self"),
  combine: z.enum(combinations),
  cap: z.number().positive().optional(),
  maxPoints: z.number().positive().optional(),
  criteria: z.array(nodeSchema).min(1),
  /** Highest first, of any length; none for sets that only recognise. */
  levels: z.array(levelSchema).default([]),
  /** When a unit is recognised: every criterion met, so many points, or this level or higher; null where never. */
  recognizes: z
    .union([
      z.strictObject({ by: z.literal("gate") }),
      z.strictObject({ by: z.literal("points"), from: z.number() }),
      z.strictObject({ by: z.literal("level"), level: z.string() }),
    ])
    .nullable(),
});
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
export type CriteriaSetInput = z.input<typeof criteriaSetSchema>;
