import type { OrgContext } from "../ground/principal.ts";
import type { ProviderList } from "./providers.contract.ts";
import { providerSelect, viewProvider } from "./providers.select.ts";

const most = 50;

/** The organization's providers in the order in which they are asked, and those that the environment sets. */
export async function listProviders({ db, services }: OrgContext): Promise<ProviderList> {
  const rows = await db.provider.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: most,
    select: providerSelect,
  });
  const given = services.models.given.providers.filter(({ id }) => id !== "offline");
  return {
    fromEnvironment: given.map(({ id, title }) => ({ name: id, title })),
    items: rows.map((row) => viewProvider(row, services)),
  };
}
