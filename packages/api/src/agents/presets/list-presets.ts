import type { Page } from "@guildhall/kernel";
import { asWritten } from "../../ground/as-written.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { ListPresetsInput, PresetSummary } from "./presets.contract.ts";
import { presetSummarySelect } from "./presets.select.ts";

/** The presets of this installation, featured ones first. */
export async function listPresets(
  { services }: OrgContext,
  { query, category, tag, cursor, limit }: ListPresetsInput,
): Promise<Page<PresetSummary>> {
  const words = query && { contains: asWritten(query), mode: "insensitive" as const };
  const rows = await services.database.prisma.agentPreset.findMany({
    where: {
      isActive: true,
      ...(category && { category }),
      ...(tag && { tags: { has: tag } }),
      ...(words && {
        OR: [{ name: words }, { description: words }, { who: words }, { tags: { has: query.toLowerCase() } }],
      }),
    },
    orderBy: [{ isFeatured: "desc" }, { position: "asc" }, { id: "asc" }],
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
    take: limit + 1,
    select: presetSummarySelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last?.id ?? null };
}
