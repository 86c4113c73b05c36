import type { HealthProbe } from "./health-probe.ts";
import { probeDatabase } from "./probe-database.ts";
import { probeDisk } from "./probe-disk.ts";
import { probeModels } from "./probe-models.ts";
import { probeQueue } from "./probe-queue.ts";
import { probeWorkers } from "./probe-workers.ts";

/** Every part that is looked after, in the order of the page. */
export const healthProbes: readonly HealthProbe[] = [probeDatabase, probeWorkers, probeQueue, probeDisk, probeModels];
