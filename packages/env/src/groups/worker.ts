import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const concurrency = envVariable(z.coerce.number().int().min(1).max(1000).default(256), {
  name: "WORKER_CONCURRENCY",
  about: "How many runs one worker carries at the same time.",
  rule: "a whole number between 1 and 1000",
  otherwise: "`256`",
});

/** How much a worker takes on. */
export const workerEnv = envGroup("Worker", { concurrency });
