import { emergencyContact, eventWeights, gitIntegration, personalGoal, postalAddress, record } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of identity hold. */
export const identityShapes = {
  "Profile.address": postalAddress,
  "Profile.codeStyle": record,
  "Profile.emergencyContact": emergencyContact,
  "Profile.gitIntegrations": z.array(gitIntegration),
  "Profile.goals": z.array(personalGoal),
  "Profile.interviewInsights": record,
  "Profile.productivity": record,
  "Profile.projectPreferences": record,
  "Profile.workAddress": postalAddress,
  "Profile.workStyle": record,
  "User.metadata": record,
  "UserSettings.agentPreferences": record,
  "UserSettings.eventWeights": eventWeights,
  "UserSettings.extra": record,
} satisfies Record<string, z.ZodType>;
