import type { Page } from "@guildhall/kernel";
import { asWritten } from "../../ground/as-written.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { ListPromptsInput, PromptSummary } from "./prompts.contract.ts";

/** The prompts by category, with whether the person has words of their own and how often this organization used each. */
export async function listPrompts(context: OrgContext, input: ListPromptsInput): Promise<Page<PromptSummary>> {
  const { query, category, cursor, limit } = input;
  const words = query && { contains: asWritten(query), mode: "insensitive" as const };
  const rows = await context.services.database.prisma.systemPrompt.findMany({
    where: {
      isActive: true,
      ...(category && { category }),
      ...(words && { OR: [{ key: words }, { name: words }, { description: words }] }),
    },
    orderBy: [{ category: "asc" }, { key: "asc" }],
    ...(cursor && { cursor: { key: cursor }, skip: 1 }),
    take: limit + 1,
    select: { id: true, key: true, category: true, name: true, description: true },
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = await withUse(context, page);
  return { items, nextCursor: last?.key ?? null };
}

type Row = Omit<PromptSummary, "isOverridden" | "uses"> & { id: string };

async function withUse({ db, principal }: OrgContext, page: Row[]): Promise<PromptSummary[]> {
  const promptId = { in: page.map(({ id }) => id) };
  const [uses, overrides] = await Promise.all([
    db.promptUse.groupBy({ by: ["promptId"], where: { promptId }, _count: { _all: true } }),
    db.promptOverride.findMany({
      where: { promptId, userId: principal.userId, isActive: true },
      select: { promptId: true },
    }),
  ]);
  return page.map(({ id, ...prompt }) => ({
    ...prompt,
    isOverridden: overrides.some((override) => override.promptId === id),
    uses: uses.find((use) => use.promptId === id)?._count._all ?? 0,
  }));
}
