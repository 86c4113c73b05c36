import type { createCaller } from "@guildhall/api";
import { large } from "./open-large-organization.ts";

type Api = ReturnType<typeof createCaller>;

/** A procedure, and the best statement that somebody would write by hand for the same rows. */
export type ListCase = { name: string; ours: (api: Api) => Promise<unknown>; sql: string; values: unknown[] };

const { orgId, userId } = large;
const conversationId = "cnv_00000000000000000000004250";
const agent = `a.id as "agentId", a.slug, a.name, a.icon, a.color`;

/** A new list or detail adds its line here. */
export const listCases: ListCase[] = [
  {
    name: "agents.list",
    ours: (api) => api.agents.list({}),
    sql: `select id, slug, name, description, icon, color, "updatedAt" from "Agent"
          where "orgId" = $1 and "archivedAt" is null order by "updatedAt" desc, id desc limit 31`,
    values: [orgId],
  },
  {
    name: "agents.get",
    ours: (api) => api.agents.get({ id: "agent-7" }),
    sql: `select id, slug, name, description, icon, color, "updatedAt", who, rules, tricks, "systemPrompt", "modelName",
            temperature, "createdAt", "archivedAt" from "Agent" where "orgId" = $1 and slug = $2`,
    values: [orgId, "agent-7"],
  },
  {
    name: "conversations.list",
    ours: (api) => api.conversations.list({}),
    sql: `select c.id, c.title, c."createdAt", c."lastMessageAt", ${agent}
          from "Conversation" c join "Agent" a on a.id = c."agentId" where c."orgId" = $1 and c."createdById" = $2
            and c.origin = 'app' and c.title <> '' order by c."lastMessageAt" desc, c.id desc limit 31`,
    values: [orgId, userId],
  },
  {
    name: "conversations.get",
    ours: (api) => api.conversations.get({ id: conversationId }),
    sql: `select c.id, c.title, c."createdAt", c."lastMessageAt", ${agent}, m.id as message, m.role, m.text, m.parts,
            m."createdAt" as at, r.id as run, r.status, r."modelId", r.error, r."inputTokens", r."outputTokens",
            r."createdAt" as queued, r."startedAt", r."firstTokenAt", r."finishedAt"
          from "Conversation" c join "Agent" a on a.id = c."agentId"
          join lateral (select * from "Message" where "conversationId" = c.id order by id desc limit 101) m on true
          left join "Run" r on r.id = m."runId" where c."orgId" = $1 and c."createdById" = $2 and c.id = $3`,
    values: [orgId, userId, conversationId],
  },
  {
    name: "projects.list",
    ours: (api) => api.projects.list({}),
    sql: `select id, "ownerId", name, description, icon, color, "isDefault", visibility, status, "archivedAt", position
          from "Project" where "orgId" = $1 and "archivedAt" is null and ("ownerId" = $2 or visibility <> 'private')
          order by position, id limit 31`,
    values: [orgId, userId],
  },
  {
    name: "projects.get",
    ours: (api) => api.projects.get({ id: "prj_00000000000000000000000100" }),
    sql: `select id, "ownerId", name, description, icon, color, "isDefault", visibility, status, "archivedAt", type,
            "programmingLanguage", framework, "repositoryUrl", "localPath", "createdAt", "updatedAt"
          from "Project" where "orgId" = $1 and id = $2 and ("ownerId" = $3 or visibility <> 'private')`,
    values: [orgId, "prj_00000000000000000000000100", userId],
  },
];
