import { useToast } from "@guildhall/ui";
import { withLanded } from "@guildhall/ui/sort";
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { projectPages } from "./project-pages.ts";
import type { ProjectItem } from "./project-item.ts";

type Pages = InfiniteData<{ items: ProjectItem[]; nextCursor: string | null }, string | null>;

/** Puts a project behind another; it stands there at once. */
export function useMoveProject() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = projectPages(api, false);
  const move = useMutation(
    api.projects.move.mutationOptions({
      onMutate: async ({ id, afterId }) => {
        await queryClient.cancelQueries({ queryKey });
        queryClient.setQueryData(queryKey, (data: Pages | undefined) => data && landed(data, id, afterId));
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.projects.list.pathKey() }),
    }),
  );
  return (id: string, afterId: string | null) => move.mutate({ id, afterId });
}

/** All that is shown counts as the first page, until it is read anew. */
function landed(data: Pages, id: string, afterId: string | null): Pages {
  const all = data.pages.flatMap((page) => page.items);
  const byId = new Map(all.map((item) => [item.id, item]));
  const items = withLanded([...byId.keys()], id, afterId).flatMap((one) => byId.get(one) ?? []);
  return { ...data, pages: data.pages.map((page, i) => ({ ...page, items: i === 0 ? items : [] })) };
}
