/**
 * Explanations as the one text that the workbook carries with it: strict JSON. A change of shape gets a new schema
 * number; a text that cannot be used is told in a sentence and never half used, nor written over.
 */
import * as z from "zod";
import type { Explanation } from "./explanation";

/** The id of the stored text. */
export const explanationsTextId = "explanations";

const schemaNumber = 1;

const messages = {
  newer:
    "Các giải trình lưu trong tệp này do phiên bản DOAN mới hơn ghi lại nên ở đây không đọc được; chúng vẫn còn nguyên. Hãy cập nhật DOAN.",
  damaged:
    "Các giải trình lưu trong tệp này đã bị hỏng nên không đọc được. Hãy mở lại bản sao lưu của tệp nếu có.",
};

const explanationSchema = z.strictObject({
  unitCode: z.string().nullable(),
  period: z.string().nullable(),
  ruleId: z.string(),
  place: z.string(),
  text: z.string(),
  madeAt: z.string(),
});

const storedSchema = z.strictObject({
  schema: z.literal(schemaNumber),
  explanations: z.array(explanationSchema),
});

const anySchema = z.looseObject({ schema: z.int().positive() });

export type ExplanationsRead =
  | { readonly outcome: "read"; readonly explanations: readonly Explanation[] }
  /** Vietnamese: why they cannot be used, what to do. */
  | { readonly outcome: "unusable"; readonly message: string };

export function writeExplanations(explanations: readonly Explanation[]): string {
  const stored: z.infer<typeof storedSchema> = { schema: schemaNumber, explanations: [...explanations] };
  return JSON.stringify(stored);
}

/** @param data The stored text parsed as JSON; whatever it is, the answer is a sentence at worst. */
export function readExplanations(data: unknown): ExplanationsRead {
  const any = anySchema.safeParse(data);
  if (any.success && any.data.schema > schemaNumber) return { outcome: "unusable", message: messages.newer };
  const parsed = storedSchema.safeParse(data);
  return parsed.success ? { outcome: "read", explanations: parsed.data.explanations } : damagedExplanations;
}

/** Also the answer for a text that is not JSON at all. */
export const damagedExplanations: ExplanationsRead = { outcome: "unusable", message: messages.damaged };
