import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Makes an earlier version the draft again, and opens it. */
export function useRestoreVersion() {
  const api = useApi();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { org } = useParams({ from: "/o/$org" });
  return useMutation(
    api.workflows.restoreVersion.mutationOptions({
      onSuccess: async (_saved, { id, version }) => {
        await queryClient.invalidateQueries({ queryKey: api.workflows.pathKey() });
        toast({ title: `The draft is version ${version} again` });
        await navigate({ to: "/o/$org/workflows/$id", params: { org, id } });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
