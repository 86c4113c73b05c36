import { cloneDatabase, createTemplateDatabase, startThrowawayPostgres } from "@guildhall/testing/postgres";
import { type Guildhall, startGuildhall } from "@guildhall/testing/guildhall";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { test as base } from "@playwright/test";

type Stage = { guildhall: Guildhall; models: ModelServer; databaseUrl: string };

/** What a file of journeys may set with `test.use`. */
type Options = {
  /** Nobody has an account yet, as on a first visit. */
  empty: boolean;
  /** No model is set up, so the built-in one answers. */
  noModel: boolean;
  /** The address of the model's server is one where nobody listens. */
  modelAway: boolean;
  /** What else stands in the environment. */
  env: Record<string, string>;
  /** Files that name the same hall share one; who changes what others count on names one of their own. */
  hall: string;
};

const nobody = "http://127.0.0.1:9/v1";

/** Journeys with a whole Guildhall of their own: real PostgreSQL, server, worker, and a model at the far end of the wire. */
export const test = base.extend<object, Options & { templateUrl: string; stage: Stage }>({
  empty: [false, { option: true, scope: "worker" }],
  noModel: [false, { option: true, scope: "worker" }],
  modelAway: [false, { option: true, scope: "worker" }],
  env: [{}, { option: true, scope: "worker" }],
  hall: ["shared", { option: true, scope: "worker" }],
  templateUrl: [
    async ({}, use) => {
      const postgres = await startThrowawayPostgres();
      const template = await createTemplateDatabase(postgres.url);
      await use(template.url);
      await postgres.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  stage: [
    async ({ templateUrl, empty, noModel, modelAway, env }, use) => {
      const database = await cloneDatabase(templateUrl);
      const models = await startModelServer();
      const guildhall = await startGuildhall({
        databaseUrl: database.url,
        env: {
          GUILDHALL_DEMO: "1",
          ...(empty && { GUILDHALL_ADMIN_EMAIL: "", GUILDHALL_ADMIN_PASSWORD: "", GUILDHALL_ADMIN_API_KEY: "" }),
          ...(!noModel && { OPENAI_BASE_URL: models.baseUrl, OPENAI_API_KEY: "sk-test" }),
          ...(modelAway && { OPENAI_BASE_URL: nobody }),
          ...env,
        },
      });
      await use({ guildhall, models, databaseUrl: database.url });
      await guildhall.stop();
      await models.close();
      await database.drop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ stage }, use) => use(stage.guildhall.url),
});

export { type BrowserContext, expect, type Page } from "@playwright/test";
