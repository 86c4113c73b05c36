import type { JsonValue, TokenUsage } from "@guildhall/kernel";
import { z } from "zod";
import type { NodeType } from "../nodes/node-type.ts";
import type { CallContext, Capabilities, Resuming } from "./capabilities.ts";
import type { WaitRequest } from "./step.ts";

/** What a node came to: an output, or something to wait for; with `progress` it goes on from there, without it ends with the wait. */
export type NodeResult =
  | { output: JsonValue; usage?: TokenUsage; costMicros?: number }
  | { wait: WaitRequest; progress?: JsonValue };

/** What a node is told beside its configuration. */
export type NodeContext = CallContext &
  Resuming & {
    capabilities: Capabilities;
    /** The value that comes in: what the step before gave, when there is just one. */
    incoming: JsonValue;
    /** What each node with an edge to this one gave, by its name; those that were not reached are left out. */
    arrived: Record<string, JsonValue>;
    /** What expressions may read. */
    scope: object;
    now: () => Date;
  };

/** How nodes of one type are run. */
export type NodeRunner = {
  type: NodeType;
  run: (config: unknown, context: NodeContext) => Promise<NodeResult>;
};

/** Gives a type of node its work; `settings` is its configuration after templates have given their values. */
export function defineRunner<Settings extends z.ZodType>(
  type: NodeType,
  settings: Settings,
  run: (settings: z.infer<Settings>, context: NodeContext) => Promise<NodeResult> | NodeResult,
): NodeRunner {
  return { type, run: async (config, context) => run(z.parse(settings, config), context) };
}
