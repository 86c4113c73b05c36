export { answerTurn, type TurnServices } from "./answer-turn.ts";
export { conversationJobs } from "./conversations.jobs.ts";
export { followAnswer } from "./follow-answer.ts";
export { openConversationExport } from "./open-conversation-export.ts";
export { type ApiTurn, type StartedApiTurn, startApiTurn } from "./start-api-turn.ts";
export { stopAnswer } from "./stop-answer.ts";
