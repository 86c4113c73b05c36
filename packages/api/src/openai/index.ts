/** OpenAI's chat completions over agents, and embeddings: its wire on one side, runs on the other. */
export { completeChat, startChat, streamChat } from "./answer-chat.ts";
export { chatRequest } from "./chat-request.ts";
export { createEmbeddings } from "./create-embeddings.ts";
export { embeddingRequest } from "./embedding-request.ts";
export { getModel } from "./get-model.ts";
export { listModels } from "./list-models.ts";
export { openaiError } from "./openai-error.ts";
