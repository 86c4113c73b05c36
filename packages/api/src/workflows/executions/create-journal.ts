import type { Pool } from "@guildhall/db";
import type { Fence } from "@guildhall/jobs";
import type { Journal, Step } from "@guildhall/workflow-engine";
import type { StepWriter } from "./create-step-writer.ts";
import { readStep } from "./read-step.ts";
import { writeWait } from "./write-wait.ts";

type JournalOptions = {
  pool: Pool;
  writer: StepWriter;
  orgId: string;
  runId: string;
  fence: Fence;
  lastSeq: number;
  /** Told when the run belongs to another worker: nothing more may be done for it here. */
  onLost: () => void;
};

/** The journal of one run, as the engine writes it. */
export function createJournal({ pool, writer, orgId, runId, fence, lastSeq, onLost }: JournalOptions): Journal {
  let seq = lastSeq;
  const finished = new Set<string>();

  async function write(step: Step): Promise<Step> {
    const fate = await writer.write({ orgId, runId, seq: ++seq, step, fence });
    if (fate === "written") return step;
    if (fate === "lost") return lose();
    return (await readStep(pool, { orgId, runId, step })) ?? lose();
  }

  function lose(): never {
    onLost();
    throw new Error("the run belongs to another worker by now");
  }

  return {
    finish: (step) => {
      finished.add(`${step.nodeId} ${step.iteration}`);
      return write(step);
    },
    begin: write,
    keep: async (step) => void (await write(step)),
    announce: (step) => {
      if (finished.has(`${step.nodeId} ${step.iteration}`)) return;
      // Nothing depends on it: whatever goes wrong comes up again when the step is finished.
      writer.write({ orgId, runId, seq: ++seq, step, fence }).catch(() => {});
    },
    wait: async (step, request) => {
      const isOwn = await writeWait(pool, { orgId, runId, seq: ++seq, step, request, fence });
      if (!isOwn) lose();
    },
  };
}
