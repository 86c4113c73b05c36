import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import { waitNode } from "../nodes/types/wait-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { text } from "./settings.ts";

const settings = z.object({ mode: z.enum(["for", "until"]), durationMs: z.number(), until: text });

export const waitRunner = defineRunner(waitNode, settings, ({ mode, durationMs, until }, { now }) => {
  const dueAt = mode === "for" ? new Date(now().getTime() + durationMs) : new Date(until);
  if (Number.isNaN(dueAt.getTime())) throw notATime(until);
  return { wait: { kind: "timer", dueAt } };
});

const notATime = (until: string) =>
  new AppError({
    code: "bad-input",
    reason: "not-a-time",
    userMessage: `“${until}” is no time. Write it as 2026-03-01T09:00:00Z.`,
  });
