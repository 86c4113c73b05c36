import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { trigger } from "./trigger.ts";

export const chatTrigger = defineNode({
  ...trigger,
  type: "trigger.chat",
  title: "Chat message",
  summary: "Somebody writes to the agent whose workflow this is.",
  icon: "message-square",
  config: z.object({}),
  outputs: () => outputOf("object"),
});
