import type { HealthStatus } from "@guildhall/db/rows";
import type { Services } from "../../ground/services.ts";

/** What a look at one part of the installation found. */
export type Finding = { status: Exclude<HealthStatus, "unknown">; message: string; details?: string };

/** How to look at one part of the installation: cheaply, for it is done again and again. */
export type HealthProbe = {
  id: string;
  name: string;
  look: (services: Services) => Promise<Finding>;
};
