import { appliedMissions } from "./applied-missions.ts";
import { agentMissions } from "./agent-missions.ts";
import type { FactoryMission } from "./factory-mission.ts";
import { toolMissions } from "./tool-missions.ts";
import { workflowMissions } from "./workflow-missions.ts";

/** Every mission that comes with Guildhall, easy ones first. */
export const factoryMissions: FactoryMission[] = [
  ...agentMissions,
  ...toolMissions,
  ...workflowMissions,
  ...appliedMissions,
];
