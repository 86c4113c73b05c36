export { composeSystemPrompt } from "./compose-system-prompt.ts";
export { createAgent } from "./create-agent.ts";
export { createQuickTask } from "./quick-tasks/create-quick-task.ts";
export { seedPresets } from "./presets/seed-presets.ts";
export { tellPrompt } from "./prompts/tell-prompt.ts";
export { seedPrompts } from "./prompts/seed-prompts.ts";
