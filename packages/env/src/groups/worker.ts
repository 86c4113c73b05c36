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

/** How much a worker takes on. */
export const workerEnv = envGroup("Worker", { concurrency, chatTitles });
