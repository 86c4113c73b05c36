/** Agents in the order in which they were talked to last; those that were not keep their order, after these. */
export function byUse<Agent extends { id: string }>(
  agents: readonly Agent[],
  conversations: readonly { agent: { id: string } }[],
): Agent[] {
  const used = [...new Set(conversations.map(({ agent }) => agent.id))];
  const rank = ({ id }: Agent) => (used.includes(id) ? used.indexOf(id) : used.length);
  return agents.toSorted((one, other) => rank(one) - rank(other));
}
