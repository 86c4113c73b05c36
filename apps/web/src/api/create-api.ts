import type { AppRouter } from "@guildhall/api/client";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, retryLink, splitLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { failureOf } from "./failure-of.ts";
import { outsideSession } from "./outside-session.ts";
import { queryClient } from "./query-client.ts";

const url = "/api/trpc";
const longestWaitMs = 5000;

/** Every procedure as options for a query, mutation or subscription; what is read is kept apart per organization. */
export function createApi(org = "") {
  const client = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: [
          retryLink({
            retry: ({ error }) => failureOf(error).retry,
            retryDelayMs: (attempt) => Math.min(250 * 2 ** attempt, longestWaitMs),
          }),
          // An EventSource cannot send headers.
          httpSubscriptionLink({ url, connectionParams: () => connectionParams(org) }),
        ],
        false: httpBatchLink({ url, headers: () => headersFor(org), maxURLLength: 4000 }),
      }),
    ],
  });
  return createTRPCOptionsProxy<AppRouter, { keyPrefix: true }>({ client, queryClient, keyPrefix: org });
}

export type Api = ReturnType<typeof createApi>;

async function headersFor(org: string): Promise<Record<string, string>> {
  const token = await outsideSession()?.token();
  return { ...(org && { "x-guildhall-org": org }), ...(token && { authorization: `Bearer ${token}` }) };
}

/** A token would stand in addresses, and so in logs; asking for it renews the cookie that goes along. */
async function connectionParams(org: string): Promise<Record<string, string>> {
  await outsideSession()?.token();
  return org ? { org } : {};
}
