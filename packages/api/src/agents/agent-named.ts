/** Where to look for an agent that is named by its id or its slug. */
export function agentNamed(reference: string): { id: string } | { slug: string } {
  return reference.startsWith("agt_") ? { id: reference } : { slug: reference };
}
