import { useToast } from "@guildhall/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { SharedThing } from "./sharing-item.ts";

const pathsOf = (api: ReturnType<typeof useApi>) => ({
  agent: api.agents.pathKey(),
  workflow: api.workflows.pathKey(),
  conversation: api.conversations.pathKey(),
  project: api.projects.pathKey(),
  calendar: api.calendars.pathKey(),
});

/** With whom an object is shared, and what changes that. */
export function useSharing(thing: SharedThing) {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  const sharing = useQuery(api.sharing.get.queryOptions(thing));
  const onSettled = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: api.sharing.get.queryKey(thing) }),
      queryClient.invalidateQueries({ queryKey: pathsOf(api)[thing.kind] }),
    ]);
  const onError = (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" });
  const open = useMutation(api.sharing.open.mutationOptions({ onSettled, onError }));
  const share = useMutation(api.sharing.share.mutationOptions({ onSettled, onError }));
  const unshare = useMutation(api.sharing.unshare.mutationOptions({ onSettled, onError }));
  const createLink = useMutation(api.sharing.createLink.mutationOptions({ onSettled, onError }));
  const revokeLink = useMutation(api.sharing.revokeLink.mutationOptions({ onSettled, onError }));
  return { sharing, open, share, unshare, createLink, revokeLink };
}
