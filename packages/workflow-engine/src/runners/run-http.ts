import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import { httpNode } from "../nodes/types/http-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { optionalText, text, texts } from "./settings.ts";

const settings = z.object({
  method: z.string(),
  url: text,
  headers: texts,
  body: z.json().optional(),
  credentialId: optionalText,
  failOnStatus: z.boolean().default(true),
});

export const httpRunner = defineRunner(httpNode, settings, async (given, context) => {
  const { method, url, headers, body, credentialId, failOnStatus } = given;
  const answer = await context.capabilities.callHttp({ method, url, headers, body, credentialId }, context);
  if (failOnStatus && answer.status >= 400) throw statusError(method, url, answer.status);
  return { output: answer };
});

function statusError(method: string, url: string, status: number): AppError {
  return new AppError({
    code: "unavailable",
    reason: "http-status",
    userMessage: `${method} ${url} answered with the status ${status}.`,
  });
}
