import { loadSecrets } from "@guildhall/db/secrets";
import { onStop, publicAddress } from "@guildhall/env";
import { say } from "../say.ts";
import { assertPortFree } from "./assert-port-free.ts";
import { describeSignIn } from "./describe-sign-in.ts";
import { type PreparedDatabase, prepareDatabase } from "./prepare-database.ts";
import { prepareVault } from "./prepare-vault.ts";
import { environmentOfParts, readStartEnv, type StartEnv } from "./read-start-env.ts";
import { restartOnChange } from "./restart-on-change.ts";
import { startParts } from "./start-parts.ts";
import { waitUntilReady } from "./wait-until-ready.ts";

/**
 * Runs database, server and worker until it is asked to stop; answers the exit code. Throws an `AppError` when
 * something stands in the way of the start; nothing is left running then.
 */
export async function start({ reload }: { reload: boolean }): Promise<number> {
  const env = readStartEnv();
  const end = new Ending();
  const port = await assertPortFree(env.http.host, env.http.port);
  const database = await prepareDatabase(env.data, () => end.now("PostgreSQL is gone.", 1));
  try {
    loadSecrets(env.data.dataDir, env.secrets);
    await prepareVault({ url: database.url, dataDir: env.data.dataDir, given: env.secrets });
    if (end.code === undefined) await runParts({ env, port, database, reload, end });
  } finally {
    await database.stop();
  }
  say.step("Stopped.");
  return end.code ?? 0;
}

type Run = { env: StartEnv; port: number; database: PreparedDatabase; reload: boolean; end: Ending };

async function runParts({ env, port, database, reload, end }: Run): Promise<void> {
  say.step("Starting server and worker.");
  const environment = environmentOfParts(env, { databaseUrl: database.url, port });
  const parts = startParts({ environment, reload, onGivenUp: (name) => end.now(`The ${name} does not start.`, 1) });
  const stopWatching = reload ? restartOnChange(parts.restart) : () => undefined;
  try {
    const origin = { host: reachableHost(env.http.host), port };
    if (await waitUntilReady(origin, () => end.code !== undefined)) await greet(env, origin, reload);
    await end.asked;
  } finally {
    stopWatching();
    await parts.stop();
  }
}

async function greet(env: StartEnv, origin: { host: string; port: number }, reload: boolean): Promise<void> {
  const address = reload ? "http://localhost:5173" : publicAddress({ ...env.http, port: origin.port });
  const signIn = await describeSignIn(origin, env.admin.email);
  say.step(`Ready. Guildhall is at ${address}`);
  say.plain(`         ${signIn} Ctrl-C stops everything.`);
}

function reachableHost(host: string): string {
  return host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
}

/** The wish to end, by whomever; the first one counts. */
class Ending {
  code: number | undefined;
  readonly asked: Promise<void>;
  #resolve: () => void = () => undefined;

  constructor() {
    this.asked = new Promise((resolve) => (this.#resolve = resolve));
    onStop(() => this.now("Stopping.", 0), { graceMs: 90_000 });
  }

  now(line: string, code: number): void {
    if (this.code !== undefined) return;
    this.code = code;
    if (code === 0) say.step(line);
    else say.error(line);
    this.#resolve();
  }
}
