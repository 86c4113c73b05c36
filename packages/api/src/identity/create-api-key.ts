import { randomBytes } from "node:crypto";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { apiKeyRow } from "./api-key-row.ts";
import type { ApiKeyView } from "./identity.contract.ts";
import { apiKeySelect } from "./identity.select.ts";

/** Makes a key with which programs act as this person in this organization. The key itself is told only here. */
export async function createApiKey(
  { db, principal }: OrgContext,
  { name }: { name: string },
): Promise<{ key: string; apiKey: ApiKeyView }> {
  const key = newApiKey();
  const apiKey = await db.$transaction(async (tx) => {
    const created = await tx.apiKey.create({ data: apiKeyRow(principal, key, name), select: apiKeySelect });
    await writeAudit(tx, principal, "identity.create-api-key", { type: "api-key", id: created.id }, { name });
    return created;
  });
  return { key, apiKey };
}

/** `gh_` and 160 random bits. */
function newApiKey(): string {
  return `gh_${randomBytes(20).toString("hex")}`;
}
