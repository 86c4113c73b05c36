import type { QueryClient } from "@tanstack/react-query";
import type { Api } from "../../../../api/create-api.ts";
import { failureOf } from "../../../../api/failure-of.ts";

/** The approval of a mailed link, or why there is none. */
export function loadApproval(queryClient: QueryClient, api: Api, token: string) {
  return queryClient.fetchQuery({ ...api.approvals.look.queryOptions({ token }), staleTime: 0 }).then(
    (approval) => ({ approval, problem: "" }),
    (error: unknown) => ({ approval: null, problem: failureOf(error).message }),
  );
}
