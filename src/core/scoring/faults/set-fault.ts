/** One fault of a criteria set. */

export interface SetFault {
  readonly severity: "error" | "note";
  /** Of the node concerned; null for the set as a whole. */
  readonly code: string | null;
  /** Kebab-case, permanent. */
  readonly kind: string;
  /** Vietnamese: what is wrong and what to do. */
  readonly message: string;
}

export function error(kind: string, code: string | null, message: string): SetFault {
  return { severity: "error", code, kind, message };
}

export function note(kind: string, code: string | null, message: string): SetFault {
  return { severity: "note", code, kind, message };
}
