import type { JsonValue } from "@guildhall/kernel";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useApi } from "../../../../api/use-api.ts";
import type { ExecutionDetails } from "../../workflow-item.ts";
import { type Pins, readPins, writePins } from "./pins.ts";
import type { KnownData } from "./step-scope.ts";

/** The data of the last run of a workflow, with what was pinned in its place. `runId` is the run that was begun here, if any. */
export function useKnownData(workflowId: string, runId: string | undefined, isRunOver: boolean) {
  const api = useApi();
  const [pins, setPins] = useState(() => readPins(workflowId));
  const newest = useQuery({
    ...api.executions.list.queryOptions({ workflowId, limit: 1 }),
    enabled: runId === undefined,
  });
  const id = runId ?? newest.data?.items[0]?.id;
  const run = useQuery({
    ...api.executions.get.queryOptions({ id: id ?? "" }),
    enabled: id !== undefined && (runId === undefined || isRunOver),
  });
  const known = useMemo(() => knownFrom(run.data, pins), [run.data, pins]);
  const pin = (nodeId: string, value: JsonValue | undefined) => {
    const { [nodeId]: _before, ...others } = pins;
    const next = value === undefined ? others : { ...others, [nodeId]: value };
    setPins(next);
    writePins(workflowId, next);
  };
  return { known, pins, pin, hasData: run.data !== undefined || Object.keys(pins).length > 0 };
}

function knownFrom(run: ExecutionDetails | undefined, pins: Pins): KnownData {
  const outputs = new Map<string, JsonValue>();
  const items = new Map<string, JsonValue>();
  for (const { nodeId, type, status, input, output } of run?.steps ?? []) {
    if (status === "completed") outputs.set(nodeId, output);
    if (type === "map" && Array.isArray(input)) items.set(nodeId, input[0] ?? null);
  }
  for (const [nodeId, value] of Object.entries(pins)) outputs.set(nodeId, value);
  return { input: run?.input ?? null, vars: run?.vars ?? {}, outputs, items };
}
