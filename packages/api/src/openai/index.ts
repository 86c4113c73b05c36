/** OpenAI's chat completions over agents: its wire on one side, runs on the other. */
export { completeChat, startChat, streamChat } from "./answer-chat.ts";
export { chatRequest } from "./chat-request.ts";
export { listModels } from "./list-models.ts";
export { openaiError } from "./openai-error.ts";
