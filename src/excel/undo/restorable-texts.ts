/** Which stored texts of a record are brought back: those that still are what the change made them. */
import { fingerprint } from "../fingerprint";
import { readStoredTexts } from "../stored-texts";
import type { Survey } from "../survey";
import type { ChangeRecord, RestoreExtent } from "./change-record";

export interface TextToRestore {
  readonly id: string;
  readonly text: string | null;
}

export async function readRestorableTexts(
  context: Excel.RequestContext,
  { texts }: ChangeRecord,
  { parts }: Survey,
  extent: RestoreExtent,
): Promise<readonly TextToRestore[]> {
  const ids = texts.map(({ id }) => id);
  const found = await readStoredTexts(context, parts, ids);
  return texts.flatMap(({ id, before, afterFingerprint }) => {
    const now = found.get(id);
    const isOurs = (now === undefined ? null : fingerprint(now)) === afterFingerprint;
    return extent === "everything" || isOurs ? [{ id, text: before }] : [];
  });
}
