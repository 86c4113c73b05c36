export { createChatWorkflow } from "./create-chat-workflow.ts";
