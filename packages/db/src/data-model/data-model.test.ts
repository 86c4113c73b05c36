import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@guildhall/env";
import { expect, test } from "vitest";
import { readSchema } from "../migrate/read-schema.ts";
import { describeDataModel, domains } from "./describe-data-model.ts";
import { parseSchema } from "./parse-schema.ts";

const schema = parseSchema(readSchema());

test("docs/data-model.md is what the schema says (pnpm --filter @guildhall/db run docs)", () => {
  const page = readFileSync(join(repositoryRoot, "docs/data-model.md"), "utf8");
  // Compared line by line, so that a failure shows the line.
  expect(page.split("\n")).toEqual(describeDataModel(schema).split("\n"));
});

test("every domain has a place on it, and every model one heading", () => {
  expect([...new Set(schema.models.map(({ domain }) => domain))].toSorted()).toEqual(Object.keys(domains).toSorted());
  const page = describeDataModel(schema);
  for (const { name } of schema.models) expect(page.match(new RegExp(`^### ${name}$`, "gm")), name).toHaveLength(1);
});

test("comments, limits, shapes and relations are told apart", () => {
  const content = `/// One. Two.
model A {
  id String @id
  /// What | it. @zod.min(1)
  name String @default("x")
  /// Bag. @shape record
  bag Json
  bId String

  b B @relation(fields: [bId], references: [id], onDelete: Cascade)

  @@unique([bId])
}

/// Kinds.
enum Kind {
  /// First.
  one
  two
}

/// Other.
model B {
  id String @id
  a A?
}
`;
  const parsed = parseSchema([{ path: "agents-library.prisma", content }]);
  const page = describeDataModel(parsed);
  expect(page).toContain("## agents\n");
  expect(page).toContain("  B ||--o| A : b");
  expect(page).toMatch(/^\| `name` \| `String`     \| What \\\| it\. Default: `"x"`\. \|$/m);
  expect(page).toMatch(/^\| `bag`  \| `Json`       \| Bag\. Shape: `record`\. +\|$/m);
  expect(page).toMatch(/^\| `bId`  \| `String` → B \| +\|$/m);
  expect(page).toContain("Kinds.\n\n- `one`: First.\n- `two`");
});
