import { type Graph, graphNode } from "@guildhall/kernel";
import { findNodeType } from "../nodes/catalog.ts";

/** The same graph, with each configuration brought to the form that its type of node has today. */
export function upgradeGraph(graph: Graph): Graph {
  return { ...graph, nodes: graph.nodes.map(upgradeNode) };
}

function upgradeNode(node: Graph["nodes"][number]): Graph["nodes"][number] {
  const type = findNodeType(node.type);
  if (!type || node.version >= type.version) return node;
  const config = type.config.safeParse(type.upgrade(node.config, node.version));
  return config.success ? { ...node, version: type.version, config: graphConfig.parse(config.data) } : node;
}

const graphConfig = graphNode.shape.config;
