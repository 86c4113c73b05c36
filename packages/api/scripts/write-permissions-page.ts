import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@guildhall/env";
import { describePermissions } from "../src/trpc/describe-permissions.ts";
import { listPermissions } from "../src/trpc/list-permissions.ts";

writeFileSync(join(repositoryRoot, "docs", "permissions.md"), describePermissions(listPermissions()));
