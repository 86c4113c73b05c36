/** In a statement: joins, as `v`, the published version of an agent where somebody else than its maker is answered. */
export const publishedFor = (agent: string, userId: string) => `
  left join lateral (select snapshot from "AgentVersion" where "agentId" = ${agent}.id and "isLive"
    and ${agent}."createdById" is distinct from ${userId} offset 0) v on true`;

/** In a statement: what an agent is answered with, of its published version where that was joined, else of its draft. */
export const publishedOr = (agent: string, version: string) => `
  coalesce(${version}.snapshot ->> 'systemPrompt', ${agent}."systemPrompt") as "systemPrompt",
  case when ${version}.snapshot is null then ${agent}."modelName" else ${version}.snapshot ->> 'modelName' end as "modelName",
  case when ${version}.snapshot is null then ${agent}.temperature
    else (${version}.snapshot ->> 'temperature')::float8 end as temperature`;
