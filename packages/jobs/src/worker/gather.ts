/** Puts what is given within a few milliseconds together, and passes it on at once. */
export function gather<Item>(pass: (items: Item[]) => Promise<unknown>, withinMs = 25): (item: Item) => void {
  let gathered: Item[] = [];
  return (item) => {
    gathered.push(item);
    if (gathered.length > 1) return;
    setTimeout(() => {
      const items = gathered;
      gathered = [];
      void pass(items);
    }, withinMs);
  };
}
