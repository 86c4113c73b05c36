import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allEnvGroups, describeEnv, repositoryRoot } from "./index.ts";

it("docs/env.md is what the groups say (pnpm --filter @guildhall/env run docs)", () => {
  expect(readFileSync(`${repositoryRoot}/docs/env.md`, "utf8")).toBe(describeEnv(allEnvGroups));
});
