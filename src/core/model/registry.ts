/** An explicit list of definitions, found by id. A repeated id is our own mistake and throws at load. */
export interface Registry<Definition extends { readonly id: string }> {
  readonly all: readonly Definition[];
  get(id: string): Definition | undefined;
}

export function defineRegistry<Definition extends { readonly id: string }>(
  list: readonly Definition[],
): Registry<Definition> {
  const byId = new Map<string, Definition>();
  for (const definition of list) {
    if (byId.has(definition.id)) throw new Error(`The id "${definition.id}" is registered twice.`);
    byId.set(definition.id, definition);
  }
  return { all: list, get: (id) => byId.get(id) };
}
