const labels: Record<string, string> = {
  agents: "Agents",
  chat: "Chat",
  insights: "Insights",
  knowledge: "Knowledge",
  meetings: "Meetings",
};

/** What people call a category of prompts. */
export function promptCategoryLabel(category: string): string {
  return labels[category] ?? category;
}
