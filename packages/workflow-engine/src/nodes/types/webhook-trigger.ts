import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { trigger } from "./trigger.ts";

export const webhookTrigger = defineNode({
  ...trigger,
  type: "trigger.webhook",
  title: "Webhook",
  summary: "Another program calls an address; the body is the input.",
  icon: "webhook",
  config: z.object({}),
});
