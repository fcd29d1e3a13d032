/**
 * `functions.json`, as custom-functions-metadata writes it and the manifest names it.
 * Source: "Custom functions metadata", learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json.
 */
import { z } from "zod";

const parameterSchema = z.object({
  name: z.string(),
  type: z.enum(["any", "boolean", "number", "string"]).default("any"),
  dimensionality: z.enum(["scalar", "matrix"]).default("scalar"),
  optional: z.boolean().default(false),
  repeating: z.boolean().default(false),
});

const functionSchema = z.object({
  id: z.string(),
  name: z.string(),
  parameters: z.array(parameterSchema).default([]),
  options: z
    .object({
      stream: z.boolean().default(false),
      cancelable: z.boolean().default(false),
      requiresAddress: z.boolean().default(false),
      requiresParameterAddresses: z.boolean().default(false),
    })
    .prefault({}),
});

const metadataSchema = z.object({
  functions: z.array(functionSchema),
  /** The functions want to see errors in arguments of type `any` instead of passing them on. */
  allowErrorForDataTypeAny: z.boolean().default(false),
});

export type FunctionParameter = z.infer<typeof parameterSchema>;
export type FunctionDefinition = z.infer<typeof functionSchema>;
export type FunctionsMetadata = z.infer<typeof metadataSchema>;

/** Throws where it is not a functions.json: that is a mistake of ours, not of a user. */
export function parseFunctionsMetadata(metadata: unknown): FunctionsMetadata {
  return metadataSchema.parse(metadata);
}
