import type { CreateAgentInput } from "./agents.contract.ts";

type Answers = Pick<CreateAgentInput, "name" | "who"> & Partial<Pick<CreateAgentInput, "rules" | "tricks">>;

/** The system prompt that three answers give. Pure, so that the wizard shows while one types just what will be stored. */
export function composeSystemPrompt({ name, who, rules, tricks }: Answers): string {
  const sections = [
    `# Who you are\n\nYour name is ${name.trim() || "…"}.\n\n${who.trim()}`,
    rules?.trim() && `# Rules\n\n${asList(rules)}`,
    tricks?.trim() && `# What you can do\n\n${asList(tricks)}`,
  ];
  return sections.filter(Boolean).join("\n\n").trim();
}

/** One point per line that a person typed; lines that are list items already keep their mark. */
function asList(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter(Boolean)
    .map((line) => (/^([-*•]|\d+[.)])\s/.test(line) ? line : `- ${line}`))
    .join("\n");
}
