/** Texts that the workbook carries with it unseen, in its custom XML parts. */
import { storedTextNamespace, storedTextOf, storedTextXml } from "../core/model/stored-text";
import { inBatches, type Step } from "./batches";
import { hostFailureOf } from "./host-failures";

/** The custom XML parts of each text, by its id. */
export type StoredParts = ReadonlyMap<string, readonly string[]>;

/** Queues the question; ask for the answer after the round trip. */
export function askStoredParts(workbook: Excel.Workbook): () => StoredParts {
  const parts = workbook.customXmlParts.load("items/id,items/namespaceUri");
  return () => {
    const found = new Map<string, string[]>();
    for (const { id, namespaceUri } of parts.items) {
      if (!namespaceUri.startsWith(ours)) continue;
      const text = namespaceUri.slice(ours.length);
      found.set(text, [...(found.get(text) ?? []), id]);
    }
    return found;
  };
}

const ours = storedTextNamespace("");

/** The texts that are there whole, by id. All at once where Excel lets us, else document by document. */
export async function readStoredTexts(
  context: Excel.RequestContext,
  parts: StoredParts,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = ids.filter((id) => parts.has(id));
  const documents = new Map(wanted.map((id) => [id, (parts.get(id) ?? []).map(() => "")]));
  const steps = (bytes: number) =>
    wanted.flatMap((id) =>
      (parts.get(id) ?? []).map((part, index): Step => ({
        bytes,
        queue: () => {
          const xml = askXml(context, part);
          return () => documents.get(id)?.splice(index, 1, xml.value);
        },
      })),
    );
  try {
    await inBatches(context, steps(0));
  } catch (error) {
    // Nobody knows how long they are before they are read.
    if (hostFailureOf(error)?.kind !== "too-large") throw error;
    await inBatches(context, steps(Infinity));
  }
  return new Map(
    wanted.flatMap((id) => {
      const text = storedTextOf(documents.get(id) ?? []);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}

function askXml({ workbook }: Excel.RequestContext, part: string): OfficeExtension.ClientResult<string> {
  return workbook.customXmlParts.getItem(part).getXml();
}

/** Takes away the parts the text has and adds those of the new one; null only takes away. */
export function storeTextSteps(
  workbook: Excel.Workbook,
  parts: StoredParts,
  id: string,
  text: string | null,
): readonly Step[] {
  const removal: Step = {
    bytes: 500,
    queue: () => {
      for (const part of parts.get(id) ?? []) workbook.customXmlParts.getItem(part).delete();
    },
  };
  const documents = text === null ? [] : storedTextXml(id, text);
  return [
    removal,
    ...documents.map((xml): Step => ({
      // Letters with marks are two or three bytes.
      bytes: xml.length * 2,
      queue: () => {
        workbook.customXmlParts.add(xml);
      },
    })),
  ];
}
