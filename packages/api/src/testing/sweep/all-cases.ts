import type { TestMember } from "../create-organization-with.ts";
import { sweepAgents } from "./agents.sweep.ts";
import { sweepAnalytics } from "./analytics.sweep.ts";
import { sweepCalendars } from "./calendars.sweep.ts";
import type { Case, Sweep } from "./case.ts";
import { sweepApprovals } from "./approvals.sweep.ts";
import { sweepConversations } from "./conversations.sweep.ts";
import { sweepExecutions } from "./executions.sweep.ts";
import { sweepEvents } from "./events.sweep.ts";
import { sweepIdentity } from "./identity.sweep.ts";
import { sweepOrgs } from "./orgs.sweep.ts";
import { sweepProjects } from "./projects.sweep.ts";
import { sweepPrompts } from "./prompts.sweep.ts";
import { sweepProviders } from "./providers.sweep.ts";
import { sweepTasks } from "./tasks.sweep.ts";
import { sweepTools } from "./tools.sweep.ts";
import { sweepSchedules } from "./schedules.sweep.ts";
import { sweepSharing } from "./sharing.sweep.ts";
import { sweepWorkflows } from "./workflows.sweep.ts";

const sweeps: Sweep[] = [
  sweepIdentity,
  sweepOrgs,
  sweepSharing,
  sweepProviders,
  sweepAgents,
  sweepConversations,
  sweepProjects,
  sweepTasks,
  sweepWorkflows,
  sweepExecutions,
  sweepSchedules,
  sweepApprovals,
  sweepCalendars,
  sweepEvents,
  sweepPrompts,
  sweepTools,
  sweepAnalytics,
];

/** Procedures for which no organization is needed, each with its reason. */
export const openProcedures: Record<string, string> = {
  "identity.status": "the first page asks it before anybody is signed in; tells two booleans",
  "identity.me": "tells a person of themselves",
  "identity.profile.get": "tells a person of themselves",
  "identity.profile.update": "changes what a person tells of themselves",
  "identity.profile.setUsername": "changes the name by which a person signs in",
  "identity.settings.get": "tells a person of themselves",
  "identity.settings.update": "changes how Guildhall looks to one person",
  "identity.sessions.list": "tells a person of their own browsers",
  "identity.sessions.revoke": "ends one of a person's own browsers",
  "identity.sessions.revokeOthers": "ends a person's own browsers",
  "identity.secondFactor.get": "tells a person of themselves",
  "identity.secondFactor.begin": "needs the person's password",
  "identity.secondFactor.confirm": "needs a code of the person's app",
  "identity.secondFactor.renewBackupCodes": "needs the person's password and a code",
  "identity.secondFactor.disable": "needs the person's password and a code",
  "identity.passkeys.list": "tells a person of themselves",
  "identity.passkeys.begin": "needs the person's password",
  "identity.passkeys.add": "needs what the person's device was asked for",
  "identity.passkeys.rename": "changes one of a person's own passkeys",
  "identity.passkeys.remove": "ends one of a person's own passkeys",
  "identity.devices.list": "tells a person of their own browsers",
  "identity.devices.revoke": "ends the trust in one of a person's own browsers",
  "identity.password.change": "needs the person's password",
  "identity.password.requestReset": "answers everybody the same",
  "identity.password.reset": "needs the link of a mail",
  "identity.outbox.list": "tells only who looks after the installation",
  "identity.outbox.sendAgain": "is for who looks after the installation",
  "ops.health.get": "tells only who looks after the installation",
  "ops.health.look": "is for who looks after the installation; tells what get does",
  "ops.systemSettings.list": "tells only who looks after the installation",
  "ops.systemSettings.update": "is for who looks after the installation",
  "ops.signUp.look": "the page before anybody is signed in asks it; tells one word",
  "ops.signUp.start": "answers everybody the same",
  "ops.signUp.confirm": "needs the link of a mail and the password",
  "ops.signUp.requestConfirmation": "answers everybody the same",
  "ops.people.list": "tells only who looks after the installation",
  "ops.people.approve": "is for who looks after the installation",
  "ops.people.decline": "is for who looks after the installation",
  "ops.people.suspend": "is for who looks after the installation",
  "ops.people.restore": "is for who looks after the installation",
  "orgs.create": "makes an organization in which nothing is yet",
  "approvals.look": "needs the link of a mail",
  "approvals.decideByLink": "needs the link of a mail",
  "sharing.look": "needs a public link; tells what kind of object it opens",
  "agents.look": "needs a public link",
  "workflows.look": "needs a public link",
  "conversations.look": "needs a public link",
  "projects.look": "needs a public link",
  "orgs.invitations.look": "needs the link of an invitation",
  "orgs.invitations.accept": "needs the link of an invitation and the account that it is for",
  "orgs.invitations.join": "needs the link of an invitation",
  "ops.createOwner": "makes the first account, and is refused once there is one",
};

/** Procedures of an organization that have no door under `/api/v1`, each with its reason. */
export const withoutRest: Record<string, string> = {};

/** The cases of every module, on objects that are made for them. */
export async function prepareCases(owner: TestMember): Promise<Record<string, Case>> {
  const cases: Record<string, Case> = {};
  for (const sweep of sweeps) Object.assign(cases, await sweep(owner));
  return cases;
}
