/**
 * `<sheetProtection>`. A password is kept as Excel's 16-bit hash: it stops slips of the hand and hides nothing.
 * Source: ECMA-376 part 4, 14.7.1 (legacy password hash).
 */
import type { ProtectedAction, SheetProtectionRule } from "../../../../core/model/sheet-layout";
import { attributesOf, childOf, rootOf } from "../../xml/elements";
import { emptyElement, ownPrefix, withRootChild } from "../../xml/replace-child";
import { worksheetOrder } from "../../xml/schema-order";

export function patchProtection(text: string, rule: SheetProtectionRule | null): string {
  const xml = rule === null ? "" : protectionXml(text, rule);
  return withRootChild(text, "sheetProtection", xml, worksheetOrder);
}

function protectionXml(text: string, rule: SheetProtectionRule): string {
  const { allowed, selects, password, keepsPassword } = rule;
  const forbidden = Object.entries(forbiddenByDefault).flatMap(([action, byDefault]) => {
    const forbids = !(allowed[action as ProtectedAction] ?? !byDefault);
    return forbids === byDefault ? [] : [[action, forbids] as const];
  });
  return emptyElement(ownPrefix(text), "sheetProtection", {
    ...(keepsPassword ? presentPassword(text) : {}),
    ...(password ? { password: passwordHash(password) } : {}),
    sheet: true,
    ...Object.fromEntries(forbidden),
    ...(selects !== "all" && { selectLockedCells: true }),
    ...(selects === "none" && { selectUnlockedCells: true }),
  });
}

/** What the attribute means where it is left out. */
const forbiddenByDefault: Readonly<Record<ProtectedAction, boolean>> = {
  objects: false,
  scenarios: false,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
  pivotTables: true,
};

/** In the old form or in the newer one. */
function presentPassword(text: string): Readonly<Record<string, string>> {
  const present = childOf(text, rootOf(text), "sheetProtection");
  const names = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];
  const attributes = present ? attributesOf(text, present) : [];
  return Object.fromEntries(
    attributes.filter(({ name }) => names.includes(name)).map(({ name, value }) => [name, value]),
  );
}

/** Four hexadecimal digits, of the bytes of the password as far as they are one byte each. */
function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = rotated(hash) ^ ((character.codePointAt(0) ?? 0) & 0xff);
  }
  return (rotated(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** One bit to the left, within fifteen. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
