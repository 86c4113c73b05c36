import type { AppRouter } from "@guildhall/api";
import type { Guildhall } from "@guildhall/testing/guildhall";
import { createTRPCClient, httpLink } from "@trpc/client";

/** Makes an agent as the wizard does. */
export async function createAgent({ url, owner }: Guildhall, name: string): Promise<void> {
  const headers = { authorization: `Bearer ${owner.apiKey}` };
  const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/api/trpc`, headers })] });
  await client.agents.create.mutate({ name, icon: "bot", color: "#7c3aed", who: "You know much of guilds." });
}
