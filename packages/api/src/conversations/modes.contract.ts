import { idSchema } from "@guildhall/kernel";
import { z } from "zod";
import { messageIdInput } from "./conversations.contract.ts";

/** How a conversation goes: with its agent, with the agent that fits each question, or as an interview by its agent. */
export const chatMode = z.enum(["simple", "smart_router", "socratic"]);

/** With whom, or how the agent is found: only the router needs none. */
export const createConversationInput = z
  .object({ agentId: idSchema("agent").optional(), mode: chatMode.default("simple") })
  .refine(({ agentId, mode }) => agentId !== undefined || mode === "smart_router", {
    path: ["agentId"],
    error: "must be given unless the mode is smart_router",
  });
export type CreateConversationInput = z.infer<typeof createConversationInput>;

/** An answer that is given again; in a conversation with a router, by this agent, which then goes on answering. */
export const regenerateAnswerInput = messageIdInput.extend({ agentId: idSchema("agent").optional() });
export type RegenerateAnswerInput = z.infer<typeof regenerateAnswerInput>;
