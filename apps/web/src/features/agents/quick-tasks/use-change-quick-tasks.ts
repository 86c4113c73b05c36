import type { QuickTaskView } from "@guildhall/api/client";
import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { quickTasksQuery } from "./quick-tasks-query.ts";

/** The ways to change an agent's quick tasks; what they do is seen at once and taken back when it fails. */
export function useChangeQuickTasks(agentId: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = quickTasksQuery(api, agentId);
  const settled = {
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
  };
  const order = useMutation(api.agents.quickTasks.order.mutationOptions(settled));
  const update = useMutation(api.agents.quickTasks.update.mutationOptions(settled));
  const create = useMutation(api.agents.quickTasks.create.mutationOptions(settled));
  const remove = useMutation(api.agents.quickTasks.delete.mutationOptions(settled));

  const show = (items: QuickTaskView[]) => queryClient.setQueryData(queryKey, { items, nextCursor: null });
  const now = () => queryClient.getQueryData(queryKey)?.items ?? [];
  const putInOrder = (items: QuickTaskView[]) => {
    show(items);
    order.mutate({ id: agentId, taskIds: items.map(({ id }) => id) });
  };
  const bringBack = async ({ title, prompt, icon }: QuickTaskView, at: number) => {
    const task = await create.mutateAsync({ id: agentId, title, prompt, icon }).catch(() => null);
    if (task)
      putInOrder(
        now()
          .filter(({ id }) => id !== task.id)
          .toSpliced(at, 0, task),
      );
  };
  return {
    move: (task: QuickTaskView, by: 1 | -1) => {
      const items = now();
      const at = items.findIndex(({ id }) => id === task.id);
      putInOrder(items.toSpliced(at, 1).toSpliced(at + by, 0, task));
    },
    setEnabled: (task: QuickTaskView, isEnabled: boolean) => {
      show(now().map((each) => (each.id === task.id ? { ...each, isEnabled } : each)));
      update.mutate({ id: agentId, taskId: task.id, isEnabled });
    },
    remove: (task: QuickTaskView) => {
      const at = now().findIndex(({ id }) => id === task.id);
      show(now().filter(({ id }) => id !== task.id));
      const undo = { label: "Undo", run: () => void bringBack(task, at) };
      remove.mutate(
        { id: agentId, taskId: task.id },
        { onSuccess: () => toast({ title: `“${task.title}” is removed`, action: undo }) },
      );
    },
  };
}
