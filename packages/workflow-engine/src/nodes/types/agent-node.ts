import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { policyField } from "../policy.ts";
import { takesText } from "./takes-text.ts";
import { template, chosen } from "../fields.ts";

export const agentNode = defineNode({
  type: "agent",
  title: "Agent",
  summary: "An agent answers a message, and calls its tools for it.",
  group: "ai",
  icon: "bot",
  config: z.object({
    agentId: chosen("agent", "Agent"),
    message: template("Message").default("").meta({ placeholder: "What comes in" }),
    ...policyField,
  }),
  inputs: ({ message }) => takesText(message),
  outputs: () => outputOf("text"),
  references: ({ agentId }) => (agentId ? [{ kind: "agent", id: agentId, field: "agentId" }] : []),
});
