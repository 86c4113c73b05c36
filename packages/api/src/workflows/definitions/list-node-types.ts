import { nodeTypes } from "@guildhall/workflow-engine/graphs";
import { z } from "zod";
import type { NodeTypeView } from "../nodes.contract.ts";

let views: NodeTypeView[] | undefined;

/** Every type of node with the JSON Schema of its configuration, in the order of the palette. */
export function listNodeTypes(): { items: NodeTypeView[] } {
  views ??= nodeTypes.map(({ type, version, title, summary, group, icon, config, inputs, outputs }) => ({
    type,
    version,
    title,
    summary,
    group,
    icon,
    ports: { inputs: inputs({}), outputs: outputs({}) },
    configSchema: z.toJSONSchema(config, { io: "input" }),
  }));
  return { items: views };
}
