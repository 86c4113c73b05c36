import { randomBytes } from "node:crypto";
import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { apiKeyRow } from "./api-key-row.ts";
import type { ApiKeyView, CreateApiKeyInput } from "./identity.contract.ts";
import { apiKeySelect } from "./identity.select.ts";

/**
 * Makes a key with which programs act as this person in this organization, within its scopes and until it ends. The key
 * itself is told only here.
 */
export async function createApiKey(
  { db, principal }: OrgContext,
  { name, scopes, expiresAt = null }: CreateApiKeyInput,
): Promise<{ key: string; apiKey: ApiKeyView }> {
  if (expiresAt && expiresAt.getTime() <= Date.now()) throw isOver();
  const key = newApiKey();
  const apiKey = await db.$transaction(async (tx) => {
    const data = { ...apiKeyRow(principal, key, name), scopes, expiresAt };
    const created = await tx.apiKey.create({ data, select: apiKeySelect });
    const record = { name, scopes, ...(expiresAt && { expiresAt: expiresAt.toISOString() }) };
    await writeAudit(tx, principal, "identity.create-api-key", { type: "api-key", id: created.id }, record);
    return created;
  });
  return { key, apiKey };
}

/** `gh_` and 160 random bits. */
function newApiKey(): string {
  return `gh_${randomBytes(20).toString("hex")}`;
}

const isOver = () =>
  new AppError({
    code: "bad-input",
    reason: "already-over",
    userMessage: "The end of the key lies in the past.",
    fields: { expiresAt: "must lie in the future" },
  });
