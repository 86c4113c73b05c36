import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { agentInput } from "../agents.contract.ts";
import { type AgentsAction, agentsPolicy } from "../agents.policy.ts";
import { accessView, setAccessInput } from "./access.contract.ts";
import { getAccess } from "./get-access.ts";
import { setAccess } from "./set-access.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);

export const accessRouter = router({
  get: may("read-access")
    .meta(rest("GET /agents/{id}/access", "Read what the admins decided about an agent"))
    .input(agentInput)
    .output(accessView)
    .query(({ ctx, input }) => getAccess(ctx, input)),
  set: may("set-access")
    .meta(rest("PUT /agents/{id}/access", "Switch an agent for the organization, or set it differently"))
    .input(setAccessInput)
    .output(accessView)
    .mutation(({ ctx, input }) => setAccess(ctx, input)),
});
