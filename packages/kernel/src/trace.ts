import type { TokenUsage } from "./token-usage.ts";

/** What was said in a call and what came back, as messages or as plain JSON; asked for only where it may be told. */
export type TracedContent = () => { input: unknown; output: unknown };

/** A run, or a part of one, that has ended. `failure` is the stable reason for which it did not succeed. */
export type TracedWork = {
  /** The key under which its parts stand, see `Trace.below`; what has no parts needs none. */
  key?: string;
  startedAtMs: number;
  endedAtMs: number;
  failure?: string | undefined;
} & (
  | { type: "agent"; name: string; agentId: string; usage: TokenUsage }
  | { type: "workflow"; name: string; workflowId: string; usage: TokenUsage }
  | { type: "step"; name: string; nodeId: string; nodeType: string; iteration: string; attempt: number }
  | {
      type: "chat";
      /** As the provider's package calls it, such as `openai.chat`. */
      provider: string;
      modelId: string;
      /** The model that answered, when it is another one than was asked. */
      answeringModelId?: string | null;
      usage?: TokenUsage | undefined;
      content?: TracedContent;
    }
  | { type: "tool"; name: string; toolCallId: string; content?: TracedContent }
);

/** A place in a trace. Telling never fails and never waits. */
export type Trace = {
  /** Tells of work at this place that has ended. */
  tell: (work: TracedWork) => void;
  /**
   * The place below the work with this key. The key may be known before the work begins, and is the same when another
   * process goes on with it: so the parts find their whole, whoever tells of it.
   */
  below: (key: string, about?: { agentName: string }) => Trace;
};

/** A run whose trace is told. */
export type TracedRun = {
  traceId: string;
  runId: string;
  orgId: string;
  conversationId?: string;
  /** The key of the work that this run is a part of; null when it stands for itself. */
  partOf: string | null;
};

/** Makes the traces of runs. */
export type Tracer = (run: TracedRun) => Trace;
