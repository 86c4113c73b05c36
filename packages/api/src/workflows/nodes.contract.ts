import { graphNode, storable, storableJson } from "@guildhall/kernel";
import { z } from "zod";
import { workflowIdInput } from "./workflows.contract.ts";

const port = z.object({ name: z.string(), title: z.string(), type: z.string() });

/** A type of node: its ports while nothing is filled in, and the JSON Schema of its configuration. */
export const nodeTypeView = z.object({
  type: z.string(),
  version: z.int(),
  title: z.string(),
  summary: z.string(),
  group: z.string(),
  icon: z.string(),
  ports: z.object({ inputs: z.array(port), outputs: z.array(port) }),
  configSchema: z.record(z.string(), z.unknown()),
});
export type NodeTypeView = z.infer<typeof nodeTypeView>;

const byName = z.string().min(1).max(64);

/** A step to be run alone, as it is drawn, and the data that it finds: `arrived` is what comes in, by the step before. */
export const tryNodeInput = workflowIdInput.extend({
  node: storableJson(graphNode),
  input: storable.default(null),
  steps: z.record(byName, z.object({ output: storable })).default({}),
  vars: z.record(byName, storable).default({}),
  arrived: z.record(byName, storable).default({}),
  item: storable.optional(),
});
export type TryNodeInput = z.infer<typeof tryNodeInput>;

/** What came of a step that was run alone: the way that it would go on, or what it would wait for. */
export const nodeTried = z.object({
  status: z.enum(["completed", "waiting", "failed"]),
  input: z.json(),
  output: z.json(),
  port: z.string().nullable(),
  wait: z.enum(["timer", "approval", "execution"]).nullable(),
  error: z.object({ reason: z.string(), message: z.string(), retry: z.boolean() }).nullable(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  costMicros: z.int(),
  durationMs: z.int(),
});
export type NodeTried = z.infer<typeof nodeTried>;
