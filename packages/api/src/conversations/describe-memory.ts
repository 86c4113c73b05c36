import type { JsonRecord } from "@guildhall/kernel";

/** What a model is told of a memory, behind the agent's own instructions; nothing when nothing is remembered. */
export function describeMemory(memory: JsonRecord): string {
  const entries = Object.entries(memory);
  if (entries.length === 0) return "";
  // As JSON, each on one line: what a person had remembered can't pass for a heading or a rule of the agent.
  const lines = entries.map(([name, value]) => `- ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `# What you remember of the person\n\n${lines.join("\n")}`;
}
