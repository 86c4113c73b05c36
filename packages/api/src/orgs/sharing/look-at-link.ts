import type { Services } from "../../ground/services.ts";
import { openPublicLink, type Visit } from "./open-public-link.ts";
import type { LinkLook } from "./sharing.contract.ts";

/** What kind of object a public link opens; its module then tells of it. */
export async function lookAtLink(services: Services, visit: Visit): Promise<LinkLook> {
  const { kind } = await openPublicLink(services, visit);
  return { kind };
}
