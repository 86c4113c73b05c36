import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@guildhall/env";
import { describeDataModel } from "../src/data-model/describe-data-model.ts";
import { parseSchema } from "../src/data-model/parse-schema.ts";
import { readSchema } from "../src/migrate/read-schema.ts";

writeFileSync(join(repositoryRoot, "docs", "data-model.md"), describeDataModel(parseSchema(readSchema())));
