import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { ProjectAnswers } from "./project-answers.ts";

/** Saves what the form says, as a new project or into the one that has this id. */
export function useSaveProject(id: string | undefined) {
  const api = useApi();
  const queryClient = useQueryClient();
  const create = useMutation(api.projects.create.mutationOptions());
  const update = useMutation(api.projects.update.mutationOptions());
  const error = id ? update.error : create.error;
  return {
    failure: error ? failureOf(error) : null,
    busy: create.isPending || update.isPending,
    /** Answers whether it is saved. */
    save: async (answers: ProjectAnswers): Promise<boolean> => {
      try {
        await (id ? update.mutateAsync({ id, ...answers }) : create.mutateAsync(answers));
        await queryClient.invalidateQueries({ queryKey: api.projects.pathKey() });
        return true;
      } catch {
        return false;
      }
    },
  };
}
