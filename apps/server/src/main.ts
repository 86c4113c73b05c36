import { join } from "node:path";
import { createLog, ensureAdmin } from "@guildhall/api";
import { failStart, onStop, repositoryRoot } from "@guildhall/env";
import { createApp } from "./create-app.ts";
import { createServices } from "./create-services.ts";
import { listen } from "./listen.ts";
import { readServerEnv } from "./server-env.ts";

/** The server process: doors only. What takes longer than a request is done by workers. */
async function main(): Promise<void> {
  const env = readServerEnv();
  const log = createLog(env.log, "server");
  const services = await createServices(env, log);
  const { email, password, apiKey } = env.admin;
  if (email && password) await ensureAdmin(services, { email, password, apiKey });
  const webDir = join(repositoryRoot, "apps/web/dist");
  const server = await listen(createApp({ services, authSecret: env.authSecret, webDir }), env.http);
  log.info("listening", { address: env.publicUrl, host: env.http.host, port: server.port });
  onStop(async () => {
    await server.close();
    await services.notifications.close();
    await services.database.close();
    process.exit(0);
  });
}

await main().catch(failStart);
