import { useToast } from "@guildhall/ui";
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { TaskDetail, TaskPage } from "./task-item.ts";

type Shown = Partial<Pick<TaskDetail, "title" | "status" | "priority" | "percentDone">>;

/** Changes a task: what is shown changes at once, and is set right when the server has answered. */
export function useUpdateTask() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const show = (id: string, { title, status, priority, percentDone }: Shown) => {
    const shown = {
      ...(title && { title }),
      ...(status && { status }),
      ...(priority && { priority }),
      ...(percentDone !== undefined && { percentDone }),
    };
    const change = <Task extends { id: string }>(task: Task): Task => (task.id === id ? { ...task, ...shown } : task);
    queryClient.setQueriesData<InfiniteData<TaskPage> | TaskPage>({ queryKey: api.tasks.list.pathKey() }, (data) => {
      if (!data) return data;
      if ("items" in data) return { ...data, items: data.items.map(change) };
      return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(change) })) };
    });
    queryClient.setQueryData(api.tasks.get.queryKey({ id }), (task) => task && change(task));
  };
  return useMutation(
    api.tasks.update.mutationOptions({
      onMutate: async ({ id, ...changes }) => {
        await queryClient.cancelQueries({ queryKey: api.tasks.pathKey() });
        const { title, status, priority, percentDone } = changes;
        show(id, {
          ...(title && { title }),
          ...(status && { status }),
          ...(priority && { priority }),
          ...(percentDone !== undefined && { percentDone }),
        });
      },
      onSuccess: (task) => queryClient.setQueryData(api.tasks.get.queryKey({ id: task.id }), task),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.tasks.pathKey() }),
    }),
  );
}
