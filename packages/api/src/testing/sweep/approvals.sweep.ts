import { newId } from "@guildhall/kernel";
import { joinOrganization } from "../create-organization-with.ts";
import { everybody, notViewers, type Sweep } from "./case.ts";

export const sweepApprovals: Sweep = async ({ api, context, principal }) => {
  const { id: workflowId } = await api.workflows.create({ name: "Secret question" });
  await api.workflows.publish({ id: workflowId });
  const { id: runId } = await api.executions.start({ id: workflowId });
  const ask = async () => {
    const id = newId("approval");
    const data = { id, orgId: principal.orgId, runId, title: "A secret?", data: { a: 1 } };
    await context.db.approval.create({ data });
    return id;
  };
  const id = await ask();
  const kim = await joinOrganization(context.services, principal.orgId, "member");
  return {
    "approvals.list": { input: () => ({ status: "open", limit: 10 }), stranger: "own", roles: everybody },
    "approvals.get": { input: () => ({ id }), stranger: "not-found", roles: everybody },
    "approvals.decide": {
      input: async () => ({ id: await ask(), decision: "approved", comment: "Fine" }),
      stranger: "not-found",
      roles: notViewers,
    },
    "approvals.delegate": {
      input: async () => ({ id: await ask(), userId: kim.user.id, note: "Yours" }),
      stranger: "not-found",
      roles: notViewers,
    },
  };
};
