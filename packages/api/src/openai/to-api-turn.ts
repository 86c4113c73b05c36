import { AppError } from "@guildhall/kernel";
import type { ApiTurn } from "../conversations/index.ts";
import type { ChatRequest } from "./chat-request.ts";

type Message = ChatRequest["messages"][number];

/** The request in our terms: its system messages stand behind the agent's own instructions, the rest is the history. */
export function toApiTurn(request: ChatRequest): ApiTurn {
  const { model, messages, temperature, max_tokens, max_completion_tokens, stop = [] } = request;
  const told = messages.filter(({ role }) => role === "system" || role === "developer");
  const instructions = told.map(textOf).filter(Boolean).join("\n\n");
  const said = messages.flatMap((message) => {
    if (message.role !== "user" && message.role !== "assistant") return [];
    return [{ role: message.role, text: textOf(message) }];
  });
  if (said.at(-1)?.role !== "user") throw nothingToAnswer();
  const maxOutputTokens = max_completion_tokens ?? max_tokens;
  return {
    agentSlug: model.slice("agent:".length),
    said,
    input: {
      ...(instructions && { instructions }),
      ...(temperature !== undefined && { temperature }),
      ...(stop.length > 0 && { stop: [stop].flat().map(storableText) }),
      ...(maxOutputTokens !== undefined && { maxOutputTokens }),
    },
  };
}

function textOf({ content }: Message): string {
  return storableText(typeof content === "string" ? content : content.map((part) => part.text).join(""));
}

/** Free of what PostgreSQL can't store: NUL, and halves of surrogate pairs. */
const storableText = (text: string) => text.replaceAll("\u0000", "").toWellFormed();

const nothingToAnswer = () =>
  new AppError({
    code: "bad-input",
    reason: "nothing-to-answer",
    userMessage: "The last message must be the user's: that is what the agent answers.",
    fields: { messages: "must end with a message of the user" },
  });
