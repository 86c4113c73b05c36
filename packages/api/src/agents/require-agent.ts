import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { agentNamed } from "./agent-named.ts";

/** The id of an agent of the organization that is named by id or slug; throws when there is none. */
export async function requireAgent({ db }: Pick<OrgContext, "db">, reference: string): Promise<string> {
  const agent = await db.agent.findFirst({ where: agentNamed(reference), select: { id: true } });
  if (!agent) throw notFound("agent");
  return agent.id;
}
