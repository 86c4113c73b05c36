import { Button, ErrorNotice } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useParams, useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { useEnterOrganization } from "./use-enter-organization.ts";

/** Accepts with the account that is signed in. */
export function AcceptInvitation({ organizationName }: { organizationName: string }) {
  const { publicApi } = useRouteContext({ from: "/invitation/$token" });
  const { token } = useParams({ from: "/invitation/$token" });
  const enter = useEnterOrganization();
  const accept = useMutation(
    publicApi.orgs.invitations.accept.mutationOptions({ onSuccess: ({ orgSlug }) => enter(orgSlug) }),
  );
  return (
    <div className="flex flex-col items-start gap-4">
      {accept.error && <ErrorNotice title="You have not joined yet">{failureOf(accept.error).message}</ErrorNotice>}
      <Button look="primary" size="lg" busy={accept.isPending} onClick={() => accept.mutate({ token })}>
        Join {organizationName}
      </Button>
    </div>
  );
}
