import type { Page } from "@guildhall/kernel";
import { decodePlace, encodePlace } from "../../ground/place.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { AgentVersionView, ListAgentVersionsInput } from "./versions.contract.ts";
import { agentVersionSelect, viewVersions } from "./versions.select.ts";

/** The versions of an agent that one may change, the newest first, each with how it did in its tests. */
export async function listAgentVersions(
  context: OrgContext,
  { id, cursor, limit }: ListAgentVersionsInput,
): Promise<Page<AgentVersionView>> {
  const agentId = await requireAgent(context, id, "edit");
  const after = decodePlace(cursor, "version");
  const rows = await context.db.agentVersion.findMany({
    where: { agentId, ...(after && { version: { lt: after.value ?? 0 } }) },
    orderBy: { version: "desc" },
    take: limit + 1,
    select: agentVersionSelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: await viewVersions(context.db, items),
    nextCursor: last ? encodePlace("version", { value: last.version, id: last.id }) : null,
  };
}
