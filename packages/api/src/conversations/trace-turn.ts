import type { Trace, Tracer, Turn } from "@guildhall/kernel";
import type { LoadedTurn } from "./load-turn.ts";

/** Where the calls of a turn are told, and its end; null when nobody listens. */
export function traceTurn(
  tracer: Tracer | undefined,
  run: { orgId: string; runId: string },
  { traceId, conversationId, agent, startedAt }: LoadedTurn,
): { calls: Trace; end: (turn: Turn) => void } | null {
  if (!tracer) return null;
  const trace = tracer({ ...run, traceId, conversationId, partOf: null });
  const key = run.runId;
  const startedAtMs = startedAt?.getTime() ?? Date.now();
  return {
    calls: trace.below(key, { agentName: agent.name }),
    end: ({ usage, outcome, error }) => {
      const failure = error?.reason ?? (outcome === "cancelled" ? outcome : undefined);
      const { id: agentId, name } = agent;
      trace.tell({ type: "agent", key, name, agentId, usage, failure, startedAtMs, endedAtMs: Date.now() });
    },
  };
}
