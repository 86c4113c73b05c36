import { repeat, startWorker, type Worker } from "@guildhall/jobs";
import { testVersion } from "../agents/index.ts";
import { createToolsFor } from "../capabilities/agent-tools/create-tools-for.ts";
import { createCapabilities } from "../capabilities/create-capabilities.ts";
import { answerTurn, learnFromAnswer, nameConversation, summarizeConversation } from "../conversations/index.ts";
import { jobCatalog } from "../jobs.ts";
import { writeExport } from "../orgs/index.ts";
import { createFrameWriter, watchStops } from "../runs/index.ts";
import {
  createStepWriter,
  endDueWaits,
  type ExecutionServices,
  fireDueSchedules,
  runExecution,
  startByEvents,
} from "../workflows/index.ts";
import type { TestServices } from "./open-test-services.ts";

/** For tests: a worker in this process. A process can have one, so a test file can have one. */
export async function startTestWorker(
  services: TestServices,
  world?: ExecutionServices["capabilitiesFor"],
  { namesConversations = false }: { namesConversations?: boolean } = {},
): Promise<Worker> {
  const { database, notifications, models, guard, vault, log } = services;
  const { pool } = database;
  const forEver = new AbortController().signal;
  const stops = watchStops(notifications, pool);
  const turns = {
    pool,
    writer: createFrameWriter(pool, forEver),
    stops,
    models,
    log,
    // Whoever counts what a model was asked is not to count this; who tests it has it done.
    namesConversations,
    toolsFor: createToolsFor({ pool, guard }),
  };
  const capabilitiesFor = world ?? createCapabilities({ pool, models, guard, vault, log });
  const executions = { pool, stepWriter: createStepWriter(pool, forEver), stops, log, capabilitiesFor };
  const worker = await startWorker({
    pool,
    notifications,
    catalog: jobCatalog,
    concurrency: 20,
    log,
    handlers: {
      "agents.test-version": (input, { signal }) => testVersion({ pool, models, log }, input, signal),
      "conversations.answer": (input, context) => answerTurn(turns, input, context),
      "conversations.learn": (input, { signal }) => learnFromAnswer(turns, input, signal),
      "conversations.name": (input, { signal }) => nameConversation(turns, input, signal),
      "conversations.summarize": (input, { signal }) => summarizeConversation(turns, input, signal),
      "executions.run": (input, context) => runExecution(executions, input, context),
      "orgs.export": (input, context) => writeExport({ pool, log }, input, context),
    },
  });
  const loops = [
    repeat(50, () => endDueWaits(pool), log),
    repeat(50, () => fireDueSchedules(pool), log),
    repeat(50, () => startByEvents(pool), log),
  ];
  return {
    ...worker,
    stop: async (drainMs) => {
      await Promise.all(loops.map((stop) => stop()));
      await worker.stop(drainMs);
    },
  };
}
