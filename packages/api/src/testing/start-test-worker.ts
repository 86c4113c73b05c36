import { startWorker, type Worker } from "@guildhall/jobs";
import { answerTurn } from "../conversations/index.ts";
import { jobCatalog } from "../jobs.ts";
import { createFrameWriter, watchStops } from "../runs/index.ts";
import type { TestServices } from "./open-test-services.ts";

/** For tests: a worker in this process. A process can have one, so a test file can have one. */
export async function startTestWorker({ database, notifications, models, log }: TestServices): Promise<Worker> {
  const { pool, url } = database;
  const writer = createFrameWriter(pool, new AbortController().signal);
  const turns = { pool, writer, stops: watchStops(notifications, pool), models, log };
  return startWorker({
    url,
    pool,
    notifications,
    catalog: jobCatalog,
    concurrency: 20,
    log,
    handlers: { "conversations.answer": (input, context) => answerTurn(turns, input, context) },
  });
}
