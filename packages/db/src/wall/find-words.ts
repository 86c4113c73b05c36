import type { OrgDb } from "../client/for-organization.ts";

/** The models that are found by their words. */
export const searchableModels = ["Message", "Chunk", "Agent", "Task", "Conversation"] as const;

export type SearchableModel = (typeof searchableModels)[number];

/** The function of the database that finds rows of a model by their words, for one organization. */
export function searchFunction(model: SearchableModel): string {
  return `find_words_in_${model.toLowerCase()}`;
}

/** The ids of the newest rows of the organization that hold all these words, as people type them into a search box. */
export async function findWords(
  db: Pick<OrgDb, "$queryRawUnsafe">,
  { orgId, model, words, most }: { orgId: string; model: SearchableModel; words: string; most: number },
): Promise<string[]> {
  const statement = `select id from ${searchFunction(model)}($1, $2, $3::int) as id`;
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(statement, orgId, words, most);
  return rows.map(({ id }) => id);
}
