/** Error codes of Office's object model, of which a request that succeeded has one too. */
export const errorCodes = {
  success: 0,
  fileTypeNotSupported: 1009,
  operationNotSupported: 5000,
  internalError: 5001,
} as const;
