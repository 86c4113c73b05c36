export { composeSystemPrompt } from "./compose-system-prompt.ts";
export { createAgent } from "./create-agent.ts";
