import type { Guildhall } from "@guildhall/testing/guildhall";
import { ownerClient } from "./owner-client.ts";

/** Makes an agent as the wizard does, and gives its id. */
export async function createAgent(guildhall: Guildhall, name: string): Promise<string> {
  const look = { icon: "bot", color: "#7c3aed" };
  const { agent } = await ownerClient(guildhall).agents.create.mutate({
    name,
    ...look,
    who: "You know much of guilds.",
  });
  return agent.id;
}
