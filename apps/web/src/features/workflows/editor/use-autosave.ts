import type { Graph } from "@guildhall/kernel";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { failureOf, type Failure } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { WorkflowDetails } from "../workflow-item.ts";

const afterMs = 700;

/** Saves the draft a moment after each change, one save after the other. `flush` saves at once what is not saved yet. */
export function useAutosave(workflow: WorkflowDetails, graph: Graph) {
  const api = useApi();
  const base = useRef({ version: workflow.version, revision: workflow.revision });
  const saved = useRef(graph);
  const latest = useRef(graph);
  const saving = useRef<Promise<void> | null>(null);
  const [state, setState] = useState<"saved" | "saving" | Failure>("saved");
  const { mutateAsync } = useMutation(api.workflows.saveDraft.mutationOptions());

  const save = async (): Promise<void> => {
    await saving.current;
    const definition = latest.current;
    if (definition === saved.current) return;
    setState("saving");
    try {
      const { version, revision } = await mutateAsync({ id: workflow.id, definition, ...base.current });
      base.current = { version, revision };
      saved.current = definition;
      setState("saved");
    } catch (error) {
      setState(failureOf(error));
    }
  };
  const flush = () => (saving.current = save());

  useEffect(() => {
    latest.current = graph;
    if (graph === saved.current) return;
    const timer = setTimeout(() => void flush(), afterMs);
    return () => clearTimeout(timer);
  });

  return { state, flush, isSaved: () => latest.current === saved.current };
}
