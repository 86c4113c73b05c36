import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";

/** The executions that somebody may see: those of workflows that they may see. */
export function visibleExecution(principal: Principal): Prisma.RunWhereInput {
  return { kind: "execution", workflow: visibleWorkflow(principal) };
}
