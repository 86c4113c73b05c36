import { accountsEnv } from "./groups/accounts.ts";
import { adminEnv } from "./groups/admin.ts";
import { clerkEnv } from "./groups/clerk.ts";
import { dataEnv } from "./groups/data.ts";
import { demoEnv } from "./groups/demo.ts";
import { httpEnv } from "./groups/http.ts";
import { logEnv } from "./groups/log.ts";
import { mailEnv } from "./groups/mail.ts";
import { modelsEnv } from "./groups/models.ts";
import { networkEnv } from "./groups/network.ts";
import { secretsEnv } from "./groups/secrets.ts";
import { testingEnv } from "./groups/testing.ts";
import { tracingEnv } from "./groups/tracing.ts";
import { workerEnv } from "./groups/worker.ts";

/** Every group there is, in the order of the generated page. */
export const allEnvGroups = {
  http: httpEnv,
  data: dataEnv,
  secrets: secretsEnv,
  admin: adminEnv,
  accounts: accountsEnv,
  clerk: clerkEnv,
  demo: demoEnv,
  models: modelsEnv,
  mail: mailEnv,
  network: networkEnv,
  worker: workerEnv,
  log: logEnv,
  tracing: tracingEnv,
  testing: testingEnv,
} as const;
