const columns = `org_id, user_id, agent_id, workflow_id, conversation_id, conversations, messages, executions, tokens, cost,
  agents_created, workflows_created, errors, response_ms`;

const within = (at: string) => `${at} >= b.begins and ${at} < b.ends`;

/**
 * What happened on a day, as a relation `facts`: one row for each call of a model, run, agent and workflow. `$1` is the day.
 * Each organization is looked through by its own index, whatever the others hold.
 */
export const factsOfDay = `
  bounds as (
    select $1::date as day, $1::date::timestamp at time zone 'UTC' as begins,
      ($1::date + 1)::timestamp at time zone 'UTC' as ends
  ), facts(${columns}) as materialized (
    select o.id, f.* from "Organization" o cross join bounds b cross join lateral (
      select e."userId", e."agentId", e."workflowId", null::text, 0, 0, 0, e."inputTokens"::bigint + e."outputTokens",
        e."costMicros", 0, 0, 0, null::bigint
      from "UsageEntry" e where e."orgId" = o.id and ${within('e."createdAt"')} and e.kind = 'model_call'
      union all
      select r."createdById", c."agentId", r."workflowId",
        case when c.origin = 'app' and c."createdAt" >= b.begins then c.id end, 0, (r.kind = 'turn')::int,
        (r.kind = 'execution')::int, 0, 0, 0, 0, (r.status = 'failed')::int,
        case when r.kind = 'turn' and r.status = 'completed'
          then extract(epoch from r."finishedAt" - r."createdAt") * 1000 end
      from "Run" r left join "Conversation" c on c.id = r."conversationId" and c."orgId" = r."orgId"
      where r."orgId" = o.id and ${within('r."createdAt"')}
      union all
      select a."createdById", null, null, null, 0, 0, 0, 0, 0, 1, 0, 0, null
      from "Agent" a where a."orgId" = o.id and ${within('a."createdAt"')}
      union all
      select w."createdById", null, null, null, 0, 0, 0, 0, 0, 0, 1, 0, null
      from "Workflow" w where w."orgId" = o.id and w."agentId" is null and ${within('w."createdAt"')}
    ) f
  )`;
