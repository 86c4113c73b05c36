import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { modelSelect, viewModel } from "./models.select.ts";
import { noteProviders } from "./note-providers.ts";
import type { ModelView, UpdateModelInput } from "./providers.contract.ts";

/** Offers a model to agents or no longer, or says what it costs; runs that have ended keep what they cost. */
export async function updateModel(
  { db, principal }: OrgContext,
  { id, ...given }: UpdateModelInput,
): Promise<ModelView> {
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return db.$transaction(async (tx) => {
    const { count } = await tx.providerModel.updateMany({ where: { id }, data: changes });
    if (count === 0) throw notFound("model");
    await noteProviders(tx, principal.orgId);
    await writeAudit(tx, principal, "providers.update-model", { type: "model", id }, { fields: Object.keys(changes) });
    return viewModel(await tx.providerModel.findUniqueOrThrow({ where: { id }, select: modelSelect }));
  });
}
