import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import { mostQuickTasks, type QuickTaskView } from "./quick-tasks.contract.ts";
import { quickTaskSelect } from "./quick-tasks.select.ts";

/** The quick tasks of an agent in their order; all of them, for there are few. */
export async function listQuickTasks(
  context: OrgContext,
  { id }: { id: string },
): Promise<{ items: QuickTaskView[]; nextCursor: null }> {
  const agentId = await requireAgent(context, id);
  const items = await context.db.agentQuickTask.findMany({
    where: { agentId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: mostQuickTasks,
    select: quickTaskSelect,
  });
  return { items, nextCursor: null };
}
