import {
  createCapabilities,
  createFrameWriter,
  createLog,
  createStepWriter,
  createToolsFor,
  jobCatalog,
  keepSending,
  modelsConfig,
  openOrgModels,
  watchStops,
} from "@guildhall/api/worker";
import { openNotifications, openPool } from "@guildhall/db/connect";
import { openVault } from "@guildhall/db/vault";
import { failStart, publicAddress, stopInOrder } from "@guildhall/env";
import { startWorker } from "@guildhall/jobs";
import { createMailer } from "@guildhall/mail";
import { openGuard } from "@guildhall/net";
import { createHandlers } from "./handlers.ts";
import { openTracing } from "./open-tracing.ts";
import { startLoops } from "./start-loops.ts";
import { readWorkerEnv } from "./worker-env.ts";

const poolSize = 8;
/** What runs when the worker is asked to stop has this long to end; the rest goes on in another worker. */
const drainMs = 2000;
/** What is left to tell of traces then has this long. */
const lastTracesMs = 1000;

/** The worker process: runs what was enqueued, and takes over what dead workers left. */
async function main(): Promise<void> {
  const atStop = stopInOrder();
  const env = readWorkerEnv();
  const log = createLog(env.log, "worker");
  const onError = (error: Error) =>
    log.warn("the database connection broke, it is made anew", { error: error.message });
  const { databaseUrl: url, directUrl } = env;
  const pool = openPool({ url, poolSize, applicationName: "guildhall-worker", onError });
  const notifications = await openNotifications(directUrl, onError);
  const stopping = new AbortController();
  atStop(() => stopping.abort());
  const { vault } = await openVault({ pool, dataDir: env.data.dataDir, given: env.secrets });
  const guard = openGuard(env.network);
  const models = openOrgModels({ pool, vault, notifications, guard, config: modelsConfig(env.models), log });
  const tracing = await openTracing(env.tracing, log);
  if (tracing) atStop(() => tracing.close(lastTracesMs));
  const handlers = createHandlers({
    pool,
    writer: createFrameWriter(pool, stopping.signal),
    stepWriter: createStepWriter(pool, stopping.signal),
    stops: watchStops(notifications, pool),
    models,
    capabilitiesFor: createCapabilities({ pool, models, guard, vault, log }),
    toolsFor: createToolsFor({ pool, guard }),
    tracer: tracing?.tracer,
    namesConversations: env.worker.chatTitles,
    log,
  });
  const { concurrency } = env.worker;
  const worker = await startWorker({ pool, notifications, catalog: jobCatalog, handlers, concurrency, log });
  atStop(() => worker.stop(drainMs));
  atStop(startLoops(pool, log, { publicUrl: publicAddress(env.http), summaryAfterMs: env.worker.summaryAfterMs }));
  const { smtpUrl, from } = env.mail;
  if (smtpUrl) atStop(keepSending({ pool, mailer: createMailer({ smtpUrl, from }), log }));
  log.info("working", { executorId: worker.executorId, concurrency });
}

await main().catch(failStart);
