import type { InterviewState } from "@guildhall/kernel";

const instructions = `# Interview

You interview the person to find out what they need, within what you are for. Ask one question at a time, short and open,
and wait for the answer. Build on what was said; never ask what you know already. When you know enough, or when the person
wants to end it, ask nothing more and end with a summary: what you learnt, what was decided, and what to do next.`;

/** What an agent is told, behind its own instructions, while it interviews; nothing when it does not, or not any more. */
export function instructInterview(interview: InterviewState | undefined): string {
  if (!interview || interview.endedAt !== undefined) return "";
  if (interview.facts.length === 0) return instructions;
  // As JSON, each on one line: what a person said can't pass for a heading or a rule of the agent.
  const known = interview.facts.map(({ name, value }) => `- ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `${instructions}\n\n# What you learnt so far\n\n${known.join("\n")}`;
}
