import type { Page } from "@guildhall/kernel";
import { asWritten } from "../ground/as-written.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { ListToolsInput, ToolSummary } from "./tools.contract.ts";
import { toolSummarySelect } from "./tools.select.ts";

/** The tools of the organization by name, those in use or the archived ones. */
export async function listTools({ db }: OrgContext, input: ListToolsInput): Promise<Page<ToolSummary>> {
  const { query, archived, cursor, limit } = input;
  const words = query && { contains: asWritten(query), mode: "insensitive" as const };
  const rows = await db.tool.findMany({
    where: {
      isEnabled: !archived,
      kind: { not: "builtin" },
      ...(words && { OR: [{ name: words }, { description: words }] }),
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
    take: limit + 1,
    select: toolSummarySelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last?.id ?? null };
}
