import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";
import { onOff } from "./on-off.ts";

const concurrency = envVariable(z.coerce.number().int().min(1).max(1000).default(256), {
  name: "WORKER_CONCURRENCY",
  about: "How many runs one worker carries at the same time.",
  rule: "a whole number between 1 and 1000",
  otherwise: "`256`",
});

const chatTitles = envVariable(onOff.default(true), {
  name: "GUILDHALL_CHAT_TITLES",
  about: "Whether the agent's model names a conversation after its first answer, which costs a short call.",
  rule: "1 or 0",
  otherwise: "`1`; with `0`, and with the offline model, the first message gives the title",
});

const minuteMs = 60_000;
const summaryAfterMs = envVariable(
  z.coerce
    .number()
    .min(0)
    .max(10_080)
    .default(15)
    .transform((minutes) => minutes * minuteMs),
  {
    name: "GUILDHALL_SUMMARY_AFTER_MINUTES",
    about:
      "After so many minutes without a word, what came of a conversation is summed up by the agent's model, which costs a call; with the offline model its own words are the summary.",
    rule: "a number of minutes up to 10080; 0: only when somebody asks for it",
    otherwise: "`15`",
  },
);

/** How much a worker takes on. */
export const workerEnv = envGroup("Worker", { concurrency, chatTitles, summaryAfterMs });
