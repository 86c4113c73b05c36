import type { z } from "zod";
import { readPolicy } from "./policy.ts";

/** What flows over an edge, as far as it can be known before anything runs. */
export type DataType = "any" | "text" | "number" | "boolean" | "list" | "object" | "nothing";

/** A place of a node where edges end or begin. */
export type Port = { name: string; title: string; type: DataType };

/** Under which heading the palette of the editor shows a type. */
export type NodeGroup = "triggers" | "ai" | "actions" | "logic" | "data" | "people" | "canvas";

/** An object outside of the graph that a node names. */
export type NodeReference = { kind: "agent" | "workflow" | "tool" | "credential"; id: string; field: string };

/** A type of node: its words, the schema of its configuration, and its ports. Knows nothing of how it is run. */
export type NodeType = {
  type: string;
  /** Raised when the form of the configuration changes; `upgrade` then brings older ones up to date. */
  version: number;
  title: string;
  summary: string;
  group: NodeGroup;
  /** The name of a Lucide icon. */
  icon: string;
  /** The configuration as it is stored: its strings may hold `{{ JSONata }}`, but those of `raw` are left as they are. */
  config: z.ZodObject;
  raw: readonly string[];
  inputs: (config: unknown) => Port[];
  outputs: (config: unknown) => Port[];
  /** Through which port a finished node is left. */
  portOf: (output: unknown, config: unknown) => string;
  references: (config: unknown) => NodeReference[];
  upgrade: (config: Record<string, unknown>, from: number) => Record<string, unknown>;
};

type Given<Config extends z.ZodObject> = {
  type: string;
  version?: number;
  title: string;
  summary: string;
  group: NodeGroup;
  icon: string;
  config: Config;
  raw?: readonly (keyof z.infer<Config> & string)[];
  inputs?: (config: Partial<z.infer<Config>>) => Port[];
  outputs?: (config: Partial<z.infer<Config>>) => Port[];
  portOf?: (output: unknown, config: Partial<z.infer<Config>>) => string;
  references?: (config: Partial<z.infer<Config>>) => NodeReference[];
  upgrade?: NodeType["upgrade"];
};

/** Plain nodes have one port on each side. */
export const plainInput: Port = { name: "in", title: "In", type: "any" };
export const plainOutput: Port = { name: "out", title: "Out", type: "any" };

/** The one port of a node that gives or takes this. */
export const outputOf = (type: DataType): Port[] => [{ ...plainOutput, type }];
export const inputOf = (type: DataType): Port[] => [{ ...plainInput, type }];

/** Declares a type of node. A configuration that is not right yet has the ports of an empty one. */
export function defineNode<Config extends z.ZodObject>(given: Given<Config>): NodeType {
  const read = (config: unknown): Partial<z.infer<Config>> => {
    const parsed = given.config.safeParse(config);
    return parsed.success ? parsed.data : {};
  };
  const { type, version = 1, title, summary, group, icon, config, raw = [] } = given;
  return {
    type,
    version,
    title,
    summary,
    group,
    icon,
    config,
    raw,
    inputs: (it) => given.inputs?.(read(it)) ?? [plainInput],
    outputs: (it) => [...(given.outputs?.(read(it)) ?? [plainOutput]), ...errorOutput(it)],
    portOf: (output, it) => given.portOf?.(output, read(it)) ?? "out",
    references: (it) => given.references?.(read(it)) ?? [],
    upgrade: given.upgrade ?? ((it) => it),
  };
}

/** A node whose failure is a way of its own has a port for it. */
function errorOutput(config: unknown): Port[] {
  return readPolicy(config).onError === "branch" ? [{ name: "error", title: "If it fails", type: "object" }] : [];
}
