import type { QueryClient } from "@tanstack/react-query";
import type { Api } from "../../../api/create-api.ts";
import { failureOf } from "../../../api/failure-of.ts";

/** The invitation of a link, or why there is none, and who is signed in. */
export async function loadInvitation(queryClient: QueryClient, api: Api, token: string) {
  const fresh = { staleTime: 0 };
  const [status, { invitation, problem }] = await Promise.all([
    queryClient.fetchQuery({ ...api.identity.status.queryOptions(), ...fresh }),
    queryClient.fetchQuery({ ...api.orgs.invitations.look.queryOptions({ token }), ...fresh }).then(
      (found) => ({ invitation: found, problem: "" }),
      (error: unknown) => ({ invitation: null, problem: failureOf(error).message }),
    ),
  ]);
  const me = status.signedIn ? await queryClient.fetchQuery({ ...api.identity.me.queryOptions(), ...fresh }) : null;
  return { invitation, problem, user: me?.user ?? null };
}
