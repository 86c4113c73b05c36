export { composeSystemPrompt } from "./compose-system-prompt.ts";
export { createAgent } from "./create-agent.ts";
export { seedPresets } from "./presets/seed-presets.ts";
export { seedPrompts } from "./prompts/seed-prompts.ts";
