import { type ListedModel, listProviderModels, type StoredProvider } from "@guildhall/llm";
import { AppError, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { insertModels } from "./insert-models.ts";
import { noteProviders } from "./note-providers.ts";
import { providerKind, type ProviderView } from "./providers.contract.ts";
import { providerSelect, viewProvider } from "./providers.select.ts";
import { readCredential } from "./read-credential.ts";

/**
 * Asks a stored provider for its models with its stored key, and keeps what came of it: new models and how long they took,
 * or in words why there is no answer. What is said of the key stands with the key too.
 */
export async function testProvider(ctx: OrgContext, { id }: { id: string }): Promise<ProviderView> {
  const { db, principal, services } = ctx;
  const found = await db.provider.findUnique({ where: { id }, select: providerSelect });
  const kind = providerKind.safeParse(found?.kind);
  if (!found || !kind.success) throw notFound("provider");
  const apiKey = found.credentialId ? await readKey(ctx, found.credentialId) : undefined;
  const stored: StoredProvider = { kind: kind.data, name: found.name, baseUrl: found.baseUrl ?? undefined, apiKey };
  const startMs = performance.now();
  const asked = await askForModels(ctx, stored);
  const testMs = Math.round(performance.now() - startMs);
  return db.$transaction(async (tx) => {
    if (asked.models) await insertModels(tx, { orgId: principal.orgId, providerId: id }, asked.models);
    const said = { lastTestedAt: new Date(), testError: asked.error };
    const data = { ...said, testMs: asked.models ? testMs : null };
    const row = await tx.provider.update({ where: { id }, data, select: providerSelect });
    if (found.credentialId) await tx.credential.updateMany({ where: { id: found.credentialId }, data: said });
    await noteProviders(tx, principal.orgId);
    return viewProvider(row, services);
  });
}

async function readKey({ services, principal }: OrgContext, id: string): Promise<string | undefined> {
  const source = { pool: services.database.pool, vault: services.vault, guard: services.guard };
  const value = await readCredential(source, { orgId: principal.orgId, id });
  return value.kind === "api_key" ? value.key : undefined;
}

async function askForModels(
  { services }: OrgContext,
  stored: StoredProvider,
): Promise<{ models: ListedModel[] | null; error: string | null }> {
  try {
    return { models: await listProviderModels(stored, services.guard.fetchWithin()), error: null };
  } catch (error) {
    if (error instanceof AppError) return { models: null, error: error.userMessage };
    throw error;
  }
}
