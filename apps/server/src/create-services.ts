import {
  createAuth,
  type Log,
  modelsConfig,
  openClerk,
  openExecutionChanges,
  openExecutionEnds,
  openOrgModels,
  openRunFeed,
  type Services,
} from "@guildhall/api";
import { connectDatabase, openNotifications } from "@guildhall/db";
import { keyFilePath, openVault } from "@guildhall/db/vault";
import { openGuard } from "@guildhall/net";
import { clerkConfig } from "./clerk-config.ts";
import type { ServerEnv } from "./server-env.ts";
import { trustedOrigins } from "./trusted-origins.ts";

const poolSize = 10;

/** Connects what the doors stand on. */
export async function createServices(env: ServerEnv, log: Log): Promise<Services> {
  const onError = (error: Error) =>
    log.warn("the database connection broke, it is made anew", { error: error.message });
  const { databaseUrl: url, directUrl, authSecret: secret, publicUrl } = env;
  const database = connectDatabase({ url, poolSize, applicationName: "guildhall-server", onError });
  const { vault, created } = await openVault({ pool: database.pool, dataDir: env.data.dataDir, given: env.secrets });
  if (created)
    log.warn("made the key of the vault: back it up, without it stored credentials can't be read", {
      file: keyFilePath(env.data.dataDir),
    });
  const notifications = await openNotifications(directUrl, onError);
  const clerk = clerkConfig(env);
  if (clerk && !clerk.webhookSecret)
    log.warn("Clerk signs people in, but CLERK_WEBHOOK_SIGNING_SECRET is not set: changes at Clerk are not heard of");
  const guard = openGuard(env.network);
  return {
    database,
    notifications,
    runFeed: openRunFeed(notifications),
    executionChanges: openExecutionChanges(notifications),
    executionEnds: openExecutionEnds(notifications),
    models: openOrgModels({ pool: database.pool, vault, notifications, guard, config: modelsConfig(env.models), log }),
    auth: createAuth({
      database,
      vault,
      log,
      secret,
      publicUrl,
      trustedOrigins: trustedOrigins(env.http.publicUrl),
    }),
    clerk: clerk && (await openClerk(clerk)),
    vault,
    guard,
    publicUrl,
    sendsMail: env.mail.smtpUrl !== undefined,
    dataDir: env.data.dataDir,
    demo: env.demo.enabled ?? env.data.databaseUrl === undefined,
    log,
  };
}
