import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router, userProcedure } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { auditChoices, auditView, listAuditInput } from "./audit.contract.ts";
import { listAudit } from "./list-audit.ts";
import { listAuditChoices } from "./list-audit-choices.ts";
import { foundOrganization } from "./found-organization.ts";
import { invitationsRouter } from "./invitations/invitations.router.ts";
import { createOrganizationInput, organizationView, renameOrganizationInput } from "./members.contract.ts";
import { membersRouter } from "./members.router.ts";
import { type OrgsAction, orgsPolicy } from "./orgs.policy.ts";
import { removeDemo } from "./remove-demo.ts";
import { renameOrganization } from "./rename-organization.ts";

const may = (action: OrgsAction) => orgProcedure("orgs", orgsPolicy, action);

export const orgsRouter = router({
  create: userProcedure
    .meta(rest("POST /organizations", "Make a further organization", { status: 201 }))
    .input(createOrganizationInput)
    .output(organizationView)
    .mutation(({ ctx, input }) => foundOrganization(ctx, input)),
  rename: may("rename")
    .meta(rest("PATCH /organizations/current", "Rename the organization"))
    .input(renameOrganizationInput)
    .output(organizationView)
    .mutation(({ ctx, input }) => renameOrganization(ctx, input)),
  members: membersRouter,
  invitations: invitationsRouter,
  removeDemo: may("remove-demo")
    .meta(rest("DELETE /organizations/demo", "Remove the demo organization with all it holds"))
    .output(z.void())
    .mutation(({ ctx }) => removeDemo(ctx)),
  audit: router({
    list: may("read-audit")
      .meta(rest("GET /audit", "List what was changed, and by whom"))
      .input(listAuditInput)
      .output(pageOf(auditView))
      .query(({ ctx, input }) => listAudit(ctx, input)),
    choices: may("read-audit")
      .meta(rest("GET /audit/choices", "List what the records can be narrowed to"))
      .output(auditChoices)
      .query(({ ctx }) => listAuditChoices(ctx)),
  }),
});
