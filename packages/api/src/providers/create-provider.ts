import { AppError, newId } from "@guildhall/kernel";
import { type ListedModel, listProviderModels, providerTitles } from "@guildhall/llm";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { insertCredential } from "./insert-credential.ts";
import { insertModels } from "./insert-models.ts";
import { noteProviders } from "./note-providers.ts";
import type { CreateProviderInput, ProviderView } from "./providers.contract.ts";
import { providerSelect, viewProvider } from "./providers.select.ts";

const mostProviders = 50;

/**
 * Stores a provider behind those that are there, with its key in the vault and the models that it offers. Before, it is
 * asked for these; what it answers instead is told at the field that is wrong.
 */
export async function createProvider(ctx: OrgContext, input: CreateProviderInput): Promise<ProviderView> {
  const { db, principal, services } = ctx;
  const { kind, baseUrl, apiKey, name = kind.replaceAll("_", "-") } = input;
  assertComplete(input);
  if (baseUrl) await services.guard.check(baseUrl).catch(atField("baseUrl"));
  const models = input.test ? await askForModels(ctx, { ...input, name }) : [];
  const created = db.$transaction(async (tx) => {
    const credential = apiKey
      ? await insertCredential(
          tx,
          { vault: services.vault, orgId: principal.orgId },
          {
            service: kind,
            label: `${providerTitles[kind]} (${name})`,
            value: { kind: "api_key", key: apiKey },
            ownerId: null,
          },
        )
      : null;
    const row = { id: newId("provider"), orgId: principal.orgId, kind, name, baseUrl: baseUrl ?? null };
    const position = await tx.provider.count();
    if (position >= mostProviders) throw tooMany();
    const lastTestedAt = input.test ? new Date() : null;
    await tx.provider.create({ data: { ...row, position, lastTestedAt, credentialId: credential?.id ?? null } });
    await insertModels(tx, { orgId: principal.orgId, providerId: row.id }, models);
    await noteProviders(tx, principal.orgId);
    await writeAudit(tx, principal, "providers.create", { type: "provider", id: row.id }, { kind, name });
    return viewProvider(
      await tx.provider.findUniqueOrThrow({ where: { id: row.id }, select: providerSelect }),
      services,
    );
  });
  return created.catch((error: unknown) => {
    throw isUniqueViolation(error, "Provider_orgId_name_key") ? nameTaken(name) : error;
  });
}

function assertComplete({ kind, baseUrl, apiKey }: CreateProviderInput): void {
  const ownServer = kind === "openai_compatible" || kind === "ollama";
  if (ownServer && !baseUrl) throw wrongField("baseUrl", "The address of the server is missing.", "is missing");
  if (!ownServer && !apiKey) throw wrongField("apiKey", `${providerTitles[kind]} needs a key.`, "is missing");
}

async function askForModels(
  { services }: OrgContext,
  { kind, name, baseUrl, apiKey }: CreateProviderInput & { name: string },
): Promise<ListedModel[]> {
  return listProviderModels({ kind, name, baseUrl, apiKey }, services.guard.fetchWithin()).catch((error: unknown) => {
    const isKey = error instanceof AppError && error.reason === "model-refused-key";
    return atField(isKey || !baseUrl ? "apiKey" : "baseUrl")(error);
  });
}

/** Tells what went wrong with an address or key at its field: it was entered, so it is the input that is wrong. */
function atField(field: "apiKey" | "baseUrl") {
  return (error: unknown): never => {
    if (!(error instanceof AppError)) throw error;
    throw wrongField(field, error.userMessage, error.userMessage, error);
  };
}

function wrongField(field: string, userMessage: string, words: string, cause?: AppError): AppError {
  const reason = cause?.reason ?? "provider-incomplete";
  return new AppError({ code: "bad-input", reason, userMessage, fields: { [field]: words }, cause });
}

const nameTaken = (name: string) =>
  new AppError({
    code: "conflict",
    reason: "provider-name-taken",
    userMessage: `There is a provider named ${name} already. Give this one another name.`,
    fields: { name: "is taken" },
  });

const tooMany = () =>
  new AppError({
    code: "limit",
    reason: "providers-too-many",
    userMessage: `An organization has at most ${mostProviders} providers. Remove one first.`,
  });
