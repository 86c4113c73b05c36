import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { signOf } from "../../orgs/index.ts";
import type { WorkflowSummary } from "../workflows.contract.ts";
import type { workflowSummarySelect } from "../workflows.select.ts";

type Row = Prisma.WorkflowGetPayload<{ select: typeof workflowSummarySelect }>;

/** A workflow as lists show it. */
export function toSummary(principal: Principal, { versions, ...row }: Row): WorkflowSummary {
  const { createdById: ownerId, shares, orgLevel, ...workflow } = row;
  const { visibility } = workflow;
  const sharing = signOf(principal, { ownerId, visibility, orgLevel, shares });
  return { ...workflow, sharing, liveVersion: versions[0]?.version ?? null };
}
