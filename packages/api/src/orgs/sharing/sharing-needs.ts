import type { ShareLevel } from "@guildhall/db/rows";
import type { ShareKind } from "./sharing.contract.ts";

/** What a thing that is done with an object needs: a level, or the right to say who gets it. */
export type SharingNeed = ShareLevel | "keep";

const ofAll = {
  "sharing.get": "view",
  "sharing.open": "keep",
  "sharing.share": "keep",
} as const satisfies Record<string, SharingNeed>;

/** For each kind of object, what can be done with it and what that needs. A test calls each of them at each level. */
export const sharingNeeds: Record<ShareKind, Record<string, SharingNeed>> = {
  agent: {
    "agents.get": "view",
    "agents.quickTasks.list": "view",
    "conversations.create": "use",
    "agents.update": "edit",
    "agents.quickTasks.create": "edit",
    "agents.archive": "edit",
    ...ofAll,
    "sharing.createLink": "keep",
  },
  workflow: {
    "workflows.get": "view",
    "workflows.versions": "view",
    "executions.start": "use",
    "workflows.saveDraft": "edit",
    "workflows.publish": "edit",
    "schedules.create": "edit",
    "webhooks.create": "edit",
    "workflows.archive": "edit",
    ...ofAll,
    "sharing.createLink": "keep",
  },
  conversation: {
    "conversations.get": "view",
    "conversations.send": "use",
    "conversations.update": "edit",
    ...ofAll,
    "sharing.createLink": "keep",
  },
  project: {
    "projects.get": "view",
    "projects.contents": "view",
    "tasks.create": "use",
    "projects.takeIn": "use",
    "projects.update": "edit",
    "projects.archive": "edit",
    ...ofAll,
    "sharing.createLink": "keep",
  },
  calendar: {
    "calendars.get": "view",
    "events.create": "edit",
    "calendars.update": "edit",
    ...ofAll,
  },
};
