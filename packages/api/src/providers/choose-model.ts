import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { listModelChoices } from "./list-model-choices.ts";
import { listModelOffers } from "./list-model-offers.ts";
import type { ChooseModelInput, ModelChoicesView } from "./model-choices.contract.ts";

/** Chooses the person's model for a purpose, or takes the choice back. Refused for a provider that is not set up. */
export async function chooseModel(
  context: OrgContext,
  { purpose, modelName }: ChooseModelInput,
): Promise<ModelChoicesView> {
  const { userId } = context.principal;
  const { modelChoice } = context.services.database.prisma;
  if (modelName === null) await modelChoice.deleteMany({ where: { userId, purpose } });
  else {
    await refuseUnknown(context, modelName);
    await modelChoice.upsert({
      where: { userId_purpose: { userId, purpose } },
      update: { modelName },
      create: { userId, purpose, modelName },
      select: { purpose: true },
    });
  }
  return listModelChoices(context);
}

async function refuseUnknown(context: OrgContext, modelName: string): Promise<void> {
  const provider = modelName.split(":")[0];
  const offers = await listModelOffers(context);
  if (offers.some(({ reference }) => reference === provider)) return;
  const there = offers.filter(({ model }) => model === "").map(({ reference }) => reference);
  throw new AppError({
    code: "bad-input",
    reason: "provider-not-set-up",
    userMessage: `No provider is called “${provider}”. There are: ${there.join(", ")}.`,
    fields: { modelName: "names no provider that is set up" },
  });
}
