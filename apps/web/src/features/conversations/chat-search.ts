/** What the address of the chat says of its list: the words that are searched for, and whether it is the archive's. */
export type ChatSearch = { q?: string; archived?: true };

/** Reads that from an address; what it can't mean is left out. */
export function readChatSearch(search: Record<string, unknown>): ChatSearch {
  const q = search["q"];
  return {
    ...(typeof q === "string" && q.trim() && { q: q.slice(0, 200) }),
    ...(search["archived"] === true && { archived: true }),
  };
}
