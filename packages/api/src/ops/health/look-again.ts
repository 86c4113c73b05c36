import type { Services } from "../../ground/services.ts";
import type { HealthView } from "../health.contract.ts";
import { readHealth } from "./read-health.ts";
import { recordHealth } from "./record-health.ts";

/** Who presses again within this time gets what was just found. */
const oftenestMs = 5000;

/** Looks at every part of the installation now, and tells what was found. */
export async function lookAgain(services: Services): Promise<HealthView> {
  await recordHealth(services, { unlessWithinMs: oftenestMs });
  return readHealth(services.database.prisma);
}
