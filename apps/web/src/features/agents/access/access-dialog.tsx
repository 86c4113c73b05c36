import { Dialog, ErrorNotice, Skeleton } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { AccessForm } from "./access-form.tsx";

/** What the admins decide about an agent, over its maker's settings. */
export function AccessDialog({ agent, onClose }: { agent: { id: string; name: string }; onClose: () => void }) {
  const { data, error } = useQuery({ ...useApi().agents.access.get.queryOptions({ id: agent.id }), staleTime: 0 });
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={`${agent.name} in this organization`}
      description="What owners and admins decide here stands above what its maker set."
    >
      {error && <ErrorNotice title="This can't be read now">{failureOf(error).message}</ErrorNotice>}
      {!data && !error && <Skeleton className="h-64" />}
      {data && <AccessForm agentId={agent.id} access={data} onDone={onClose} />}
    </Dialog>
  );
}
