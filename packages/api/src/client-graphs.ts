/** Types of nodes and what is wrong with a graph, for the editor of workflows; apart, because only that page needs them. */
export * from "@guildhall/workflow-engine/graphs";
