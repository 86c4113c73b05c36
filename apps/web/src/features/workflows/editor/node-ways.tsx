import { findNodeType } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import { IconButton, Select } from "@guildhall/ui";
import XIcon from "lucide-react/icons/x";
import { connect, removeEdges } from "./edit-graph.ts";

/** Where a step leads, by name: the way to join and part steps without a pointer. */
export function NodeWays({
  graph,
  node,
  onEdit,
}: {
  graph: Graph;
  node: Graph["nodes"][number];
  onEdit: (edit: (graph: Graph) => Graph) => void;
}) {
  const outputs = findNodeType(node.type)?.outputs(node.config) ?? [];
  if (outputs.length === 0) return null;
  const targets = graph.nodes.flatMap(({ id, name, type, config }) =>
    (findNodeType(type)?.inputs(config) ?? []).map((port) => ({
      value: `${id} ${port.name}`,
      label: port.name === "in" ? name : `${name}: ${port.title}`,
    })),
  );
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-medium">Goes on to</h3>
      {outputs.map((port) => {
        const ways = graph.edges.filter(({ from }) => from.node === node.id && from.port === port.name);
        const taken = new Set(ways.map(({ to }) => `${to.node} ${to.port}`));
        const free = targets.filter(({ value }) => !taken.has(value) && value !== `${node.id} in`);
        return (
          <div key={port.name} className="flex flex-col gap-1">
            {outputs.length > 1 && <span className="text-[13px] text-ink-soft">{port.title}</span>}
            {ways.map(({ id, to }) => {
              const name = targets.find(({ value }) => value === `${to.node} ${to.port}`)?.label ?? to.node;
              return (
                <span key={id} className="flex items-center gap-1 rounded-control bg-sunken pl-2.5 text-[13px]">
                  <span className="min-w-0 grow truncate">{name}</span>
                  <IconButton
                    label={`Remove the way to ${name}`}
                    icon={<XIcon size={14} />}
                    onClick={() => onEdit((before) => removeEdges(before, new Set([id])))}
                  />
                </span>
              );
            })}
            <Select
              aria-label={`Add a way from ${port.title}`}
              size="sm"
              choices={[{ value: "", label: "Add a way to" }, ...free]}
              value=""
              onChange={(value) => {
                const [target = "", into = "in"] = value.split(" ");
                if (target)
                  onEdit((before) => connect(before, { node: node.id, port: port.name }, { node: target, port: into }));
              }}
            />
          </div>
        );
      })}
    </section>
  );
}
