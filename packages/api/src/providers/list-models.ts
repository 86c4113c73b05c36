import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../ground/cursor.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { ListModelsInput, ModelView } from "./providers.contract.ts";
import { modelSelect, viewModel } from "./models.select.ts";

/** The models of the organization's providers, with what they cost, in the order in which they came. */
export async function listProviderModels(
  { db }: OrgContext,
  { providerId, enabled, query, cursor, limit }: ListModelsInput,
): Promise<Page<ModelView>> {
  const after = decodeCursor(cursor);
  const rows = await db.providerModel.findMany({
    where: {
      ...(providerId && { providerId }),
      ...(enabled !== undefined && { isEnabled: enabled, ...(enabled && { provider: { isEnabled: true } }) }),
      ...(query && { name: { contains: query.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const } }),
      ...(after && { OR: [{ createdAt: { gt: after.at } }, { createdAt: after.at, id: { gt: after.id } }] }),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: modelSelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items: items.map(viewModel), nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
