import type { OrgContext } from "../ground/principal.ts";
import type { ModelOffer } from "./model-choices.contract.ts";

/** Longer lists are searched by typing the model's name. */
const most = 500;

/** The models that can be chosen: the usual one of each provider of the installation, then those that the organization keeps. */
export async function listModelOffers({ db, services }: OrgContext): Promise<ModelOffer[]> {
  const stored = await db.provider.findMany({
    where: { isEnabled: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    take: 50,
    select: {
      name: true,
      models: { where: { isEnabled: true }, orderBy: { name: "asc" }, take: most, select: { name: true } },
    },
  });
  const offers = [
    ...services.models.given.providers.map(({ id, title }) => ({ reference: id, provider: title, model: "" })),
    ...stored.flatMap(({ name, models }) => [
      { reference: name, provider: name, model: "" },
      ...models.map((model) => ({ reference: `${name}:${model.name}`, provider: name, model: model.name })),
    ]),
  ];
  // The organization may call a provider of its own as one of the installation is called.
  return [...new Map(offers.map((offer) => [offer.reference, offer])).values()];
}
