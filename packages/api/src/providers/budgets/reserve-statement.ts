import { budgetHolds, spenders } from "../usage/enter-calls.ts";
import { periodStart } from "./period-start.ts";

/* A single run has no row in which its spending stands: it is what its calls cost, and what is reserved for those under way. */
const givenToRun = `
  (select coalesce(sum(e."costMicros"), 0) from "UsageEntry" e where e."runId" = l.run)
  + (select coalesce(sum(v."amountMicros"), 0) from "BudgetReservation" v where v."runId" = l.run and v."budgetId" = l.id)`;

/**
 * Raises what is reserved in every budget that holds for a call, when all of them have room, and notes it. The rows are
 * locked before they are judged, so that many calls at one moment see each other. Answers which budget has no room, and
 * whether every budget has a row for the period that is under way.
 */
export const reserveStatement = `
  with calls as (
    select $1::text as entry_id, $2::text as org_id, $3::text as run_id, $4::text as user_id, $5::text as agent_id
  ), applying as (
    select b.*, ${periodStart("b.period")} as start, who.run
    from (${spenders("calls")}) who
    join "Budget" b on b."orgId" = who.org_id and b."isEnabled" and ${budgetHolds("b", "who")}
    for key share of b
  ), locked as (
    select a.*, s."spentMicros" + s."reservedMicros" as given
    from applying a join "BudgetSpend" s on s."budgetId" = a.id and s."periodStartAt" = a.start
    order by s."budgetId" for update of s
  ), judged as materialized (
    select id, start, run, "limitMicros", given, "isHard" and given + $6::bigint > "limitMicros" as "isOver"
    from (
      select l.id, l.start, l.run, l."limitMicros", l."isHard",
        case when l."isPerRun" then ${givenToRun} else l.given end as given
      from locked l
    ) asked
  ), fits as materialized (
    select count(*) from judged
    having not coalesce(bool_or("isOver"), false) and count(*) = (select count(*) from applying)
  ), raised as (
    update "BudgetSpend" s set "reservedMicros" = s."reservedMicros" + $6::bigint
    from judged j cross join fits where s."budgetId" = j.id and s."periodStartAt" = j.start
  ), noted as (
    insert into "BudgetReservation" (id, "orgId", "budgetId", "runId", "entryId", "periodStartAt", "amountMicros", "expiresAt")
    select $7::text || '.' || row_number() over (), $2, j.id, j.run, $1, j.start, $6::bigint, now() + $8::int * interval '1 ms'
    from judged j cross join fits
  )
  select (select count(*) from judged) = (select count(*) from applying) as "isOpen",
    (select row_to_json(r) from (
       select j.given::bigint as "givenMicros", j."limitMicros", b.period, b."isPerRun", p.name as project,
         g.name as agent, u.name as person
       from judged j join applying b using (id)
       left join "Project" p on p.id = b."projectId" left join "Agent" g on g.id = b."agentId"
       left join "User" u on u.id = b."userId"
       where j."isOver" order by j."limitMicros" - j.given limit 1
     ) r) as refusal`;
