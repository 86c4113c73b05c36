import type { createCaller } from "@guildhall/api";
import { large } from "./open-large-organization.ts";

type Api = ReturnType<typeof createCaller>;

/** A procedure, and the best statement that somebody would write by hand for the same rows. */
export type ListCase = { name: string; ours: (api: Api) => Promise<unknown>; sql: string; values: unknown[] };

const { orgId, userId } = large;
const conversationId = "cnv_00000000000000000000004250";
const agent = `a.id as "agentId", a.slug, a.name, a.icon, a.color`;

const taskId = "tsk_10000000000000000000004250";
const task = `t.id, t.title, t.status, t.priority, t.tags, t."dueAt", t."estimateMs", t."percentDone", t.score, t."completedAt",
  d.name as assignee, p.name as project, p.icon, p.color, whole.title as whole,
  (select count(*) from "Task" part where part."parentId" = t.id and part."archivedAt" is null) as parts`;
const taskTables = `"Task" t left join "User" d on d.id = t."assigneeId" left join "Project" p on p.id = t."projectId"
  left join "Task" whole on whole.id = t."parentId"`;
const executionId = "exe_00000000000000000000004250";
const execution = `r.id, r."workflowId", r.status, r.error, r."inputTokens", r."outputTokens", r."costMicros", r."createdAt",
  r."startedAt", r."finishedAt", w.name, e.trigger, e.input, e.output, v.version
  from "Run" r join "Workflow" w on w.id = r."workflowId" join "Execution" e on e."runId" = r.id
  join "WorkflowVersion" v on v.id = e."versionId"`;

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
  {
    name: "tasks.list",
    ours: (api) => api.tasks.list({}),
    sql: `select ${task} from ${taskTables}
          where t."orgId" = $1 and t."archivedAt" is null and t."parentId" is null and (p.id is null or p."archivedAt" is null)
            and (t."ownerId" = $2 or t."assigneeId" = $2 or p.visibility <> 'private' or p."ownerId" = $2)
          order by t.score desc, t.id desc limit 31`,
    values: [orgId, userId],
  },
  {
    name: "tasks.get",
    ours: (api) => api.tasks.get({ id: taskId }),
    sql: `select ${task}, t.description, t.type, t."spentMs", t.importance, t.urgency, t.complexity, t."personWeight",
            t."createdAt", t."updatedAt", t."archivedAt", o.name as owner
          from ${taskTables} left join "User" o on o.id = t."ownerId" where t."orgId" = $1 and t.id = $3
            and (t."ownerId" = $2 or t."assigneeId" = $2 or p.visibility <> 'private' or p."ownerId" = $2)`,
    values: [orgId, userId, taskId],
  },
  {
    name: "executions.list",
    ours: (api) => api.executions.list({}),
    sql: `select ${execution} where r."orgId" = $1 and r.kind = 'execution'
            and (w."createdById" = $2 or w.visibility <> 'private')
          order by r."createdAt" desc, r.id desc limit 31`,
    values: [orgId, userId],
  },
  {
    name: "executions.get",
    ours: (api) => api.executions.get({ id: executionId }),
    sql: `select ${execution} join "ExecutionStep" s on s."runId" = r.id where r."orgId" = $1 and r.id = $3
            and (w."createdById" = $2 or w.visibility <> 'private') order by s.seq`.replace("select ", "select s.*, "),
    values: [orgId, userId, executionId],
  },
  {
    name: "workflows.list",
    ours: (api) => api.workflows.list({}),
    sql: `select id, name, description, visibility, "isEnabled", "createdAt", "updatedAt", "archivedAt",
            (select version from "WorkflowVersion" v where v."workflowId" = w.id and v."isLive") as version
          from "Workflow" w where "orgId" = $1 and "archivedAt" is null and "agentId" is null
            and ("createdById" = $2 or visibility <> 'private') order by "updatedAt" desc, id desc limit 31`,
    values: [orgId, userId],
  },
];
