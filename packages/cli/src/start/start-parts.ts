import { join } from "node:path";
import { compileCache, type EnvSource, nodeArguments, repositoryRoot } from "@guildhall/env";
import { type Supervised, supervise } from "./supervise.ts";

export type PartsOptions = {
  environment: EnvSource;
  /** Whether the web app is served by its development server too. */
  reload: boolean;
  onGivenUp: (name: string) => void;
};

/** Starts server and worker, each a process of its own that is kept running. */
export function startParts({ environment, reload, onGivenUp }: PartsOptions): Supervised {
  const env = { ...compileCache, ...environment };
  const part = (name: string, path: string) =>
    supervise({ name, args: [...nodeArguments, join(repositoryRoot, path)], env, onGivenUp });
  const parts = [part("server", "apps/server/src/main.ts"), part("worker", "apps/worker/src/main.ts")];
  const web = reload ? [startWeb(env, onGivenUp)] : [];
  return {
    restart: () => parts.forEach((each) => each.restart()),
    stop: async (graceMs) => void (await Promise.all([...parts, ...web].map((each) => each.stop(graceMs)))),
  };
}

function startWeb(env: EnvSource, onGivenUp: PartsOptions["onGivenUp"]): Supervised {
  const cwd = join(repositoryRoot, "apps", "web");
  return supervise({ name: "web app", args: [join(cwd, "node_modules/vite/bin/vite.js")], env, cwd, onGivenUp });
}
