import { tmpdir } from "node:os";
import { connectDatabase, openNotifications } from "@guildhall/db";
import { openVault } from "@guildhall/db/vault";
import type { ModelsConfig } from "@guildhall/llm";
import { type GuardOptions, openGuard } from "@guildhall/net";
import type { Log, Services } from "../ground/services.ts";
import { type ClerkConfig, createAuth, openClerk } from "../identity/index.ts";
import { openOrgModels } from "../providers/index.ts";
import { openRunFeed } from "../runs/index.ts";
import { openExecutionChanges, openExecutionEnds } from "../workflows/index.ts";

/** What was logged, by level; tests of failures look into it. */
export type TestLog = Log & { lines: { level: keyof Log; message: string; details: object }[] };
export type TestServices = Services & { log: TestLog; authSecret: string; close: () => Promise<void> };
export type TestServicesOptions = { demo?: boolean; models?: ModelsConfig; net?: GuardOptions; clerk?: ClerkConfig };

/** For tests: real services on a real database. Without `models` the offline model answers, as fast as it can. */
export async function openTestServices(url: string, options: TestServicesOptions = {}): Promise<TestServices> {
  const log = createTestLog();
  const onError = (error: Error) => log.info("the database connection broke", { error: error.message });
  const database = connectDatabase({ url, poolSize: 6, applicationName: "guildhall-test", onError });
  const notifications = await openNotifications(url, onError);
  const { vault } = await openVault({ pool: database.pool, dataDir: "none", given: { vaultKey: "0".repeat(64) } });
  // There is no network in tests: what they open, they let through.
  const guard = openGuard({ resolve: () => Promise.reject(new Error("no network")), ...options.net });
  const authSecret = "a secret of the tests, which is long enough";
  const publicUrl = "http://localhost:3000";
  return {
    database,
    notifications,
    runFeed: openRunFeed(notifications),
    executionChanges: openExecutionChanges(notifications),
    executionEnds: openExecutionEnds(notifications),
    models: openOrgModels({
      pool: database.pool,
      vault,
      notifications,
      guard,
      config: { offlineWordMs: 0, ...options.models },
      log,
    }),
    auth: createAuth({ database, vault, log, secret: authSecret, publicUrl, trustedOrigins: () => [publicUrl] }),
    clerk: options.clerk ? await openClerk(options.clerk) : null,
    vault,
    guard,
    publicUrl,
    sendsMail: false,
    dataDir: tmpdir(),
    demo: options.demo ?? false,
    log,
    authSecret,
    close: async () => {
      await guard.close();
      await notifications.close();
      await database.close();
    },
  };
}

function createTestLog(): TestLog {
  const lines: TestLog["lines"] = [];
  const at =
    (level: keyof Log) =>
    (message: string, details: object = {}) =>
      void lines.push({ level, message, details });
  return { lines, info: at("info"), warn: at("warn"), error: at("error") };
}
