import { join } from "node:path";
import { createLog, ensureAdmin, keepHealth, seedLibrary } from "@guildhall/api";
import { failStart, repositoryRoot, stopInOrder } from "@guildhall/env";
import { createApp } from "./create-app.ts";
import { createServices } from "./create-services.ts";
import { listen } from "./listen.ts";
import { readServerEnv } from "./server-env.ts";

/** The server process: doors only. What takes longer than a request is done by workers. */
async function main(): Promise<void> {
  const atStop = stopInOrder();
  const env = readServerEnv();
  const log = createLog(env.log, "server");
  const services = await createServices(env, log);
  atStop(() => services.database.close());
  atStop(() => services.notifications.close());
  await seedLibrary(services);
  const { email, password, apiKey } = env.admin;
  if (email && password) await ensureAdmin(services, { email, password, apiKey });
  const { authSecret, publicUrl } = env;
  const webDir = join(repositoryRoot, "apps/web/dist");
  const server = await listen(createApp({ services, authSecret, publicUrl, webDir }), env.http);
  atStop(() => server.close());
  atStop(keepHealth(services));
  log.info("listening", { address: publicUrl, host: env.http.host, port: server.port });
}

await main().catch(failStart);
