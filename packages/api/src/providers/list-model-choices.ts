import { modelPurposeValues } from "@guildhall/db/rows";
import type { OrgContext } from "../ground/principal.ts";
import { listModelOffers } from "./list-model-offers.ts";
import type { ModelChoicesView } from "./model-choices.contract.ts";

/** The person's model for each purpose, the organization's behind it, and what there is to choose from. */
export async function listModelChoices(context: OrgContext): Promise<ModelChoicesView> {
  const { db, principal, services } = context;
  const [own, shared, offers] = await Promise.all([
    services.database.prisma.modelChoice.findMany({
      where: { userId: principal.userId },
      select: { purpose: true, modelName: true },
    }),
    db.organizationModelChoice.findMany({ select: { purpose: true, modelName: true } }),
    listModelOffers(context),
  ]);
  const nameIn = (choices: typeof own, purpose: string) =>
    choices.find((choice) => choice.purpose === purpose)?.modelName ?? null;
  const choices = modelPurposeValues.options.map((purpose) => ({
    purpose,
    own: nameIn(own, purpose),
    organization: nameIn(shared, purpose),
  }));
  return { choices, offers };
}
