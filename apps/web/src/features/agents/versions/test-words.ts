import type { AgentVersion } from "./version-pages.ts";

type Words = { kind: "busy" | "done" | "failed" | "attention"; label: string };

/** How a version did in its tests, in a few words; null when it was not tested. */
export function testWords({ pending, passed, failed, undecided }: AgentVersion["tests"]): Words | null {
  const all = pending + passed + failed + undecided;
  if (all === 0) return null;
  const so = failed > 0 ? `, ${failed} failed so far` : "";
  if (pending > 0) return { kind: "busy", label: `${all - pending} of ${all} tested${so}` };
  if (failed > 0) return { kind: "failed", label: `${failed} of ${all} failed` };
  if (undecided > 0) return { kind: "attention", label: `${undecided} of ${all} undecided` };
  return { kind: "done", label: all === 1 ? "Its test case passed" : `All ${all} passed` };
}
