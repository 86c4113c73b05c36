import type { Api } from "../../../api/create-api.ts";
import type { RunStatusFilter } from "./status-choices.ts";

type Filter = { status?: RunStatusFilter | undefined; workflowId?: string | undefined };

/** The pages of runs that stand so, or of one workflow. */
export function runPages(api: Api, { status, workflowId }: Filter) {
  return api.executions.list.infiniteQueryOptions(
    { ...(status && { status }), ...(workflowId && { workflowId }), limit: 50 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
