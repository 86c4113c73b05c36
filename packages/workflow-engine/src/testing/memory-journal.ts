import type { Journal } from "../run/journal.ts";
import { type EndedWait, type Step, stepKey, type WaitRequest } from "../run/step.ts";

/** For tests: a journal in memory that outlives segments, and can go down after so many writes as a killed worker does. */
export function createMemoryJournal() {
  const steps = new Map<string, Step>();
  const waits = new Map<string, WaitRequest>();
  const endedWaits: EndedWait[] = [];
  let writesLeft = Number.POSITIVE_INFINITY;

  async function write(step: Step, replaces: Step["status"][]): Promise<Step> {
    await new Promise((resolve) => setImmediate(resolve));
    if (writesLeft <= 0) throw new Error("the worker was killed");
    writesLeft -= 1;
    const known = steps.get(stepKey(step));
    if (known && !replaces.includes(known.status)) return known;
    steps.set(stepKey(step), structuredClone(step));
    return step;
  }

  const journal: Journal = {
    finish: (step) => write(step, ["running", "waiting"]),
    begin: (step) => write(step, []),
    keep: async (step) => void (await write(step, ["running", "waiting"])),
    announce: () => {},
    wait: async (step, request) => {
      await write(step, ["running"]);
      waits.set(stepKey(step), request);
    },
  };
  return {
    journal,
    steps: () => [...steps.values()],
    waits,
    endedWaits,
    /** Lets so many writes through, and fails all that come after. */
    dieAfter: (writes: number) => void (writesLeft = writes),
    /** Ends every wait that is open with what `payload` gives for it. */
    endWaits: (payload: (request: WaitRequest) => EndedWait["payload"]) => {
      for (const [key, request] of waits) {
        const [nodeId = "", iteration = ""] = key.split(":");
        endedWaits.push({ nodeId, iteration, payload: payload(request) });
      }
      waits.clear();
    },
  };
}
