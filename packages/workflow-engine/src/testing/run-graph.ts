import type { Graph, JsonValue } from "@guildhall/kernel";
import { noUsage } from "@guildhall/kernel";
import { compileGraph } from "../graph/compile-graph.ts";
import type { Capabilities } from "../run/capabilities.ts";
import { runSegment, type SegmentOutcome } from "../run/run-segment.ts";
import type { SegmentOptions } from "../run/run-state.ts";
import { createMemoryJournal } from "./memory-journal.ts";

/** For tests: a world in which an agent repeats what it is told and everything else is refused. */
export const echoWorld: Capabilities = {
  askAgent: ({ message }) => Promise.resolve({ output: `echo ${message}`, usage: noUsage, costMicros: 0 }),
  callModel: ({ prompt }) => Promise.resolve({ output: `model ${prompt}`, usage: noUsage, costMicros: 0 }),
  callHttp: ({ url }) => Promise.resolve({ status: 200, headers: {}, body: url }),
  sendMail: () => Promise.resolve(),
  callTool: ({ input }) => Promise.resolve(input),
};

type Given = Partial<SegmentOptions> & { memory?: ReturnType<typeof createMemoryJournal>; input?: JsonValue };

/** For tests: carries a run of a graph on by one segment, on a journal that is kept between calls. */
export function runGraph(
  graph: Graph,
  { memory = createMemoryJournal(), ...given }: Given = {},
): Promise<SegmentOutcome> {
  return runSegment({
    runId: "run",
    graph: compileGraph(graph),
    trigger: "trigger.manual",
    input: null,
    settings: {},
    steps: memory.steps(),
    endedWaits: memory.endedWaits,
    journal: memory.journal,
    capabilities: echoWorld,
    signal: new AbortController().signal,
    now: () => new Date(),
    ...given,
  });
}
