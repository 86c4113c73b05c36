import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import { endNode } from "../nodes/types/end-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { text } from "./settings.ts";

const settings = z.object({ output: z.json().optional(), outcome: z.enum(["completed", "failed"]), message: text });

export const endRunner = defineRunner(endNode, settings, ({ output, outcome, message }, { incoming }) => {
  if (outcome === "failed") throw endedAsFailed(message);
  return { output: output === undefined || output === "" ? incoming : output };
});

const endedAsFailed = (message: string) =>
  new AppError({
    code: "conflict",
    reason: "ended-as-failed",
    userMessage: message || "The workflow ended as failed, as its end says.",
  });
