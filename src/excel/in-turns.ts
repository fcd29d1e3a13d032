/** Long work on one sheet after another, with the window left free to draw and to hear a click in between. */
export async function inTurns<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return made;
}
