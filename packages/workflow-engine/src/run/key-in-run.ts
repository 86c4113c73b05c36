import type { StepPlace } from "./step.ts";

/** The same whenever this step is done, and no other step of any run has it. */
export const keyInRun = ({ runId }: { runId: string }, { nodeId, iteration }: StepPlace): string =>
  `${runId}:${nodeId}:${iteration}`;
