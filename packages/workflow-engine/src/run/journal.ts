import type { Step, WaitRequest } from "./step.ts";

/**
 * Where a run keeps what it did. Each promise resolves when the step is durable; it rejects when the run belongs to
 * another worker by now, and this one has to stop.
 */
export type Journal = {
  /** Writes a step that ended. When another was written first, that one stands, and is answered. */
  finish: (step: Step) => Promise<Step>;
  /** Writes that a map has begun, with its list. */
  begin: (step: Step) => Promise<Step>;
  /** Writes what a step that is at work has done so far; the last that was written stands. */
  keep: (step: Step) => Promise<void>;
  /** Tells those who watch that a step is at work for a while already; nothing depends on it. */
  announce: (step: Step) => void;
  /** Writes that a step waits, and for what. */
  wait: (step: Step, request: WaitRequest) => Promise<void>;
};
