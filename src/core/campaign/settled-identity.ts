/**
 * Whose a file is: what the officer said of this very file; else what its evidence tells; else, where that leaves it
 * open, what the officer once said the name in it means. A remembered name never speaks against a name that is clear.
 */
import { foldText } from "../text/fold-text";
import { identifyUnit, type UnitIdentity } from "../units/identify-unit";
import type { OrgUnit } from "../units/org-unit";
import type { ConfirmedName, Decisions } from "./decisions";
import type { SentFile } from "./sent-file";

export function settledIdentity(
  sent: SentFile,
  units: readonly OrgUnit[],
  { unitOf }: Pick<Decisions, "unitOf">,
  confirmed: readonly ConfirmedName[],
): UnitIdentity {
  const told = toldIdentity(sent, units);
  const decided = unitOf[sent.sha256] ?? remembered(told, sent, confirmed);
  const unit = decided === undefined ? undefined : units.find(({ code }) => code === decided);
  if (!unit || (told.outcome === "identified" && told.unit.code === unit.code)) return told;
  const by = sent.evidence.find(({ source }) => source === "field") ?? sent.evidence.at(-1);
  return by ? { outcome: "identified", unit, by, doubts: [] } : told;
}

/** What the officer confirmed about these files, to be remembered by the names that left it open. */
export function confirmedNamesOf(
  files: readonly SentFile[],
  units: readonly OrgUnit[],
  { unitOf }: Pick<Decisions, "unitOf">,
  before: readonly ConfirmedName[],
): readonly ConfirmedName[] {
  const names = new Map(before.map((name) => [name.text, name.unitCode]));
  for (const sent of files) {
    const unitCode = unitOf[sent.sha256];
    const told = toldIdentity(sent, units);
    if (unitCode === undefined || unitCode === null || told.outcome === "identified") continue;
    for (const text of openNames(told, sent)) names.set(text, unitCode);
  }
  return [...names].map(([text, unitCode]) => ({ text, unitCode }));
}

function remembered(
  told: UnitIdentity,
  sent: SentFile,
  confirmed: readonly ConfirmedName[],
): string | undefined {
  if (told.outcome === "identified") return undefined;
  const texts = openNames(told, sent);
  const codes = new Set(confirmed.filter(({ text }) => texts.includes(text)).map(({ unitCode }) => unitCode));
  const [code, ...others] = codes;
  const isPossible =
    told.outcome === "unknown" || told.candidates.some((candidate) => candidate.code === code);
  return others.length === 0 && isPossible ? code : undefined;
}

/** The names by which a file was not recognised; its own name where it holds none. */
function openNames(told: UnitIdentity, { evidence }: SentFile): readonly string[] {
  const texts =
    told.outcome === "unknown"
      ? told.texts
      : told.outcome === "ambiguous"
        ? told.evidence.map(({ text }) => text)
        : [];
  const names = texts.length > 0 ? texts : [evidence.at(-1)?.text ?? ""];
  return names.map((text) => foldText(text)).filter((text) => text !== "");
}

/** The same file is asked about again after every decision; its own evidence tells the same each time. */
function toldIdentity(sent: SentFile, units: readonly OrgUnit[]): UnitIdentity {
  const byUnits = known.get(sent) ?? new WeakMap<readonly OrgUnit[], UnitIdentity>();
  known.set(sent, byUnits);
  const identity = byUnits.get(units) ?? identifyUnit(sent.evidence, units);
  byUnits.set(units, identity);
  return identity;
}

const known = new WeakMap<SentFile, WeakMap<readonly OrgUnit[], UnitIdentity>>();
