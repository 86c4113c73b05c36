import type { AppRouter } from "@guildhall/api";
import type { Guildhall } from "@guildhall/testing/guildhall";
import { createTRPCClient, httpLink } from "@trpc/client";

/** The procedures of a Guildhall, called over HTTP with its owner's key. */
export function ownerClient({ url, owner }: Pick<Guildhall, "url" | "owner">) {
  const headers = { authorization: `Bearer ${owner.apiKey}` };
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/api/trpc`, headers })] });
}
