import { describeError } from "../../ground/describe-error.ts";
import type { Services } from "../../ground/services.ts";
import type { Finding, HealthProbe } from "./health-probe.ts";
import { healthProbes } from "./health-probes.ts";

const patienceMs = 5000;

/** What was found, and how long the look took. */
export type Look = Finding & { id: string; name: string; responseMs: number };

/** Looks at every part at once; one that fails or takes too long is told as such. */
export function lookAtHealth(services: Services): Promise<Look[]> {
  return Promise.all(healthProbes.map((probe) => lookAt(probe, services)));
}

async function lookAt({ id, name, look }: HealthProbe, services: Services): Promise<Look> {
  const begun = performance.now();
  const found = await Promise.race([look(services), tooLate()]).catch((error: unknown): Finding => {
    const details = error instanceof Error ? error.message : String(error);
    return { status: "error", message: describeError(error).message, details };
  });
  return { ...found, id, name, responseMs: Math.round(performance.now() - begun) };
}

function tooLate(): Promise<Finding> {
  const finding: Finding = { status: "error", message: `It gave no answer within ${patienceMs / 1000} s.` };
  return new Promise((resolve) => setTimeout(resolve, patienceMs, finding).unref());
}
