import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allEnvGroups, describeEnv, repositoryRoot } from "../src/index.ts";

writeFileSync(join(repositoryRoot, "docs", "env.md"), describeEnv(allEnvGroups));
