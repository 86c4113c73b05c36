import type { QueryClient } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../../api/create-api.ts";
import { failureOf } from "../../../../api/failure-of.ts";

export type SharedAgent = inferOutput<Api["agents"]["look"]>;
export type SharedWorkflow = inferOutput<Api["workflows"]["look"]>;
export type SharedConversation = inferOutput<Api["conversations"]["look"]>;
export type SharedProject = inferOutput<Api["projects"]["look"]>;

/** What a public link opens. */
export type Shared =
  | { kind: "agent"; agent: SharedAgent }
  | { kind: "workflow"; workflow: SharedWorkflow }
  | { kind: "conversation"; conversation: SharedConversation }
  | { kind: "project"; project: SharedProject };

/** The object of a public link, or why there is none. */
export function loadShared(
  queryClient: QueryClient,
  api: Api,
  token: string,
): Promise<{ shared: Shared | null; problem: string }> {
  return readShared(queryClient, api, token).then(
    (shared) => ({ shared, problem: "" }),
    (error: unknown) => ({ shared: null, problem: failureOf(error).message }),
  );
}

async function readShared(queryClient: QueryClient, api: Api, token: string): Promise<Shared> {
  const now = { staleTime: 0 };
  const { kind } = await queryClient.fetchQuery({ ...api.sharing.look.queryOptions({ token }), ...now });
  if (kind === "agent")
    return { kind, agent: await queryClient.fetchQuery({ ...api.agents.look.queryOptions({ token }), ...now }) };
  if (kind === "workflow")
    return { kind, workflow: await queryClient.fetchQuery({ ...api.workflows.look.queryOptions({ token }), ...now }) };
  if (kind === "conversation") {
    const look = api.conversations.look.queryOptions({ token });
    return { kind, conversation: await queryClient.fetchQuery({ ...look, ...now }) };
  }
  return { kind, project: await queryClient.fetchQuery({ ...api.projects.look.queryOptions({ token }), ...now }) };
}
