import type { Graph } from "@guildhall/kernel";

/** The workflow behind a chat: what a person says goes to the agent, and what it answers is the end. */
export function chatGraph(agentId: string, agentName: string): Graph {
  return {
    version: 1,
    nodes: [
      {
        id: "trigger",
        type: "trigger.chat",
        version: 1,
        name: "A message comes",
        config: {},
        position: { x: 0, y: 0 },
      },
      {
        id: "agent",
        type: "agent",
        version: 1,
        name: agentName,
        config: { agentId, message: "{{ input.message }}" },
        position: { x: 280, y: 0 },
      },
      {
        id: "end",
        type: "end",
        version: 1,
        name: "The answer",
        config: { output: "{{ steps.agent.output }}" },
        position: { x: 560, y: 0 },
      },
    ],
    edges: [
      { id: "trigger-agent", from: { node: "trigger", port: "out" }, to: { node: "agent", port: "in" } },
      { id: "agent-end", from: { node: "agent", port: "out" }, to: { node: "end", port: "in" } },
    ],
  };
}
