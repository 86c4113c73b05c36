/** For what a budget holds: names, where it names something. */
export type Subject = { isPerRun: boolean; project: string | null; agent: string | null; person: string | null };

/** For what a budget holds, in words that follow “for”. */
export function describeSubject({ isPerRun, project, agent, person }: Subject): string {
  const named = agent ? `the agent “${agent}”` : project ? `the project “${project}”` : (person ?? null);
  if (isPerRun) return named ? `each run of ${named}` : "each run";
  return named ?? "the organization";
}
