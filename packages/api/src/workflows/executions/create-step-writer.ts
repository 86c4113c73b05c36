import type { Pool } from "@guildhall/db";
import { retryWhileAway } from "../../runs/index.ts";
import { tellChanges } from "./tell-changes.ts";
import { type NewStep, writeSteps } from "./write-steps.ts";

/** Commits steps. Answers whether this one was written, or another stands there already; `lost` when the run is another's. */
export type StepWriter = { write: (step: NewStep) => Promise<"written" | "stands" | "lost"> };

type Fate = Awaited<ReturnType<StepWriter["write"]>>;
type Waiting = { step: NewStep; resolve: (fate: Fate) => void; reject: (error: unknown) => void };

/** While so many statements are under way, what comes gathers for the next: more would each carry less. */
const mostBatches = 2;

/**
 * A group commit: steps of all runs of this process that end in one turn of the event loop go out in one statement,
 * and while two are under way the next gather. Those of one run follow one another, so that who reads the journal by
 * `seq` never finds a later step before an earlier one.
 */
export function createStepWriter(pool: Pool, signal: AbortSignal): StepWriter {
  const underWay = new Set<string>();
  const tell = tellChanges(pool);
  let batches = 0;
  let waiting: Waiting[] = [];
  let isScheduled = false;

  function flush(): void {
    isScheduled = false;
    if (batches >= mostBatches) return;
    const batch = waiting.filter(({ step }) => !underWay.has(step.runId));
    waiting = waiting.filter(({ step }) => underWay.has(step.runId));
    if (batch.length === 0) return;
    const runs = new Set(batch.map(({ step }) => step.runId));
    for (const runId of runs) underWay.add(runId);
    batches += 1;
    void commit(batch).finally(() => {
      batches -= 1;
      for (const runId of runs) underWay.delete(runId);
      if (waiting.length > 0) schedule();
    });
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(flush);
  }

  async function commit(batch: Waiting[]): Promise<void> {
    try {
      const steps = batch.map(({ step }) => step);
      const fates = await retryWhileAway(() => writeSteps(pool, steps), signal);
      const byKey = new Map(fates.map((it) => [`${it.runId} ${it.nodeId} ${it.iteration}`, it.isWritten]));
      for (const { step, resolve } of batch) resolve(fateOf(byKey.get(keyOf(step))));
      for (const { runId } of fates) tell(runId);
    } catch (error) {
      if (batch.length === 1 || signal.aborted) return batch.forEach(({ reject }) => reject(error));
      // One step that can't be written must not take those of other runs with it.
      for (const one of batch) await commit([one]);
    }
  }

  return {
    write: (step) =>
      new Promise((resolve, reject) => {
        waiting.push({ step, resolve, reject });
        schedule();
      }),
  };
}

const keyOf = ({ runId, step }: NewStep): string => `${runId} ${step.nodeId} ${step.iteration}`;

const fateOf = (isWritten: boolean | undefined): Fate =>
  isWritten === undefined ? "lost" : isWritten ? "written" : "stands";
