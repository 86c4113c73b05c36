import { newId } from "@guildhall/kernel";
import type { TestMember } from "./create-organization-with.ts";
import type { TestServices } from "./open-test-services.ts";

type Bench = { services: TestServices; owner: TestMember };

/** For tests: gives the scripted model a price, in micro-dollars for a million tokens. */
export async function priceModel(
  { services, owner }: Bench,
  price: { inputPriceMicros: number; outputPriceMicros: number },
): Promise<void> {
  const { orgId } = owner.principal;
  const { prisma, pool } = services.database;
  const providerId = newId("provider");
  const name = providerId.replace("_", "-");
  await prisma.provider.create({ data: { id: providerId, orgId, kind: "openai_compatible", name } });
  const id = newId("providerModel");
  await prisma.providerModel.create({ data: { id, orgId, providerId, name: "scripted-model", ...price } });
  // As `updateModel` tells it, for whom a provider in the test's own network is refused.
  await pool.query("select pg_notify('guildhall_providers', $1)", [orgId]);
}
