/**
 * The memory of a campaign as it is written into the workbook: strict JSON. Numbers named "…Text" stand for a text of
 * the pool `texts`. A change of shape gets a new schema number.
 */
import * as z from "zod";
import { templateSchema } from "../templates/template";

export const campaignSchemaNumber = 1;

/** Whatever its shape, a memory says by which schema it was written. */
export const schemaNumberSchema = z.looseObject({ schema: z.int().positive() });

const textNumber = z.int().nonnegative();

const orgUnitSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  level: z.string().nullable(),
  type: z.string().nullable(),
  parentCode: z.string().nullable(),
  validFrom: z.number().nullable(),
  validTo: z.number().nullable(),
  follower: z.exactOptional(z.string()),
});

const decisionsSchema = z.strictObject({
  unitOf: z.record(z.string(), z.string().nullable()),
  fileOf: z.record(z.string(), z.string()),
  hand: z.record(z.string(), z.enum(["mine", "file"])),
  onlyClean: z.boolean(),
});

export const evidenceSources = ["stamp", "field", "letterhead", "file-name"] as const;
export const severities = ["error", "explain", "note"] as const;

/** [source, text, sheet or null, cell or null] */
const evidenceSchema = z.tuple([
  z.int().min(0).max(3),
  textNumber,
  textNumber.nullable(),
  z.string().nullable(),
]);

/** [rule id, severity, sheet or null, cell or null, message, 1 for one that blocks] */
const findingSchema = z.tuple([
  textNumber,
  z.int().min(0).max(2),
  textNumber.nullable(),
  z.string().nullable(),
  textNumber,
  z.int().min(0).max(1),
]);

const entrySchema = z.strictObject({
  row: z.int(),
  figures: z.string(),
  /** [code, name, sheet or null] of the unit a nested consolidation had it from. */
  origin: z.tuple([textNumber, textNumber, textNumber.nullable()]).optional(),
});

/** Where rows and columns are, in the order of the template ("" for one that is not there); absent: in its places. */
const layoutSchema = z.strictObject({
  rows: z.string().optional(),
  columns: z.string().optional(),
  listRows: z.tuple([z.int(), z.int()]).optional(),
});

const sheetSchema = z.strictObject({
  key: z.string(),
  nameText: textNumber.nullable(),
  /** Of the sheet's input fields, see `packed-figures.ts`. */
  figures: z.string(),
  layout: layoutSchema.optional(),
  entries: z.array(entrySchema).optional(),
});

export const storedFileSchema = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  refusal: z.strictObject({ kind: z.string(), message: z.string() }).optional(),
  container: z.string().nullable(),
  evidence: z.array(evidenceSchema),
  period: z.string().nullable(),
  sentAt: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  completeness: z.tuple([z.number(), z.number()]).optional(),
  /** Absent where nothing was read. */
  sheets: z.array(sheetSchema).optional(),
  findings: z.array(findingSchema),
  isBlank: z.boolean(),
});

const correctionSchema = z.strictObject({
  unitCode: z.string(),
  field: z.string(),
  row: z.int().optional(),
  was: z.string(),
  now: z.string(),
  seenAt: z.string().nullable(),
});

const cellBeforeSchema = z.strictObject({
  value: z.union([z.number(), z.string(), z.boolean(), z.null(), z.strictObject({ error: z.string() })]),
  formula: z.string().optional(),
});

export const storedCampaignSchema = z.strictObject({
  schema: z.literal(campaignSchemaNumber),
  template: templateSchema,
  period: z.string().nullable(),
  unitList: z.strictObject({ source: z.string(), units: z.array(orgUnitSchema) }),
  confirmedNames: z.array(z.strictObject({ text: z.string(), unitCode: z.string() })),
  decisions: decisionsSchema,
  texts: z.array(z.string()),
  files: z.array(storedFileSchema),
  counted: z.record(z.string(), z.string()),
  corrections: z.array(correctionSchema),
  /** By sheet: cells that were empty, as one text, and what the others held. */
  formCells: z.record(
    z.string(),
    z.strictObject({ empty: z.string(), held: z.record(z.string(), cellBeforeSchema) }),
  ),
  ownSheets: z.record(
    z.string(),
    z.strictObject({ lastRow: z.int(), lastColumn: z.int(), rows: z.int(), columns: z.int() }),
  ),
  madeAt: z.string().nullable(),
});

export type StoredCampaign = z.infer<typeof storedCampaignSchema>;
export type StoredFile = z.infer<typeof storedFileSchema>;
export type StoredSheet = z.infer<typeof sheetSchema>;
