import { agentPrompts } from "./agent-prompts.ts";
import { chatPrompts } from "./chat-prompts.ts";
import type { FactoryPrompt } from "./factory-prompt.ts";
import { insightPrompts } from "./insight-prompts.ts";
import { knowledgePrompts } from "./knowledge-prompts.ts";
import { meetingPrompts } from "./meeting-prompts.ts";

/** Every prompt that comes with Guildhall. */
export const factoryPrompts: FactoryPrompt[] = [
  ...chatPrompts,
  ...meetingPrompts,
  ...agentPrompts,
  ...knowledgePrompts,
  ...insightPrompts,
];
