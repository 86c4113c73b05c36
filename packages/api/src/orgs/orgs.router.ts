import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router, userProcedure } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { auditChoices, auditView, listAuditInput } from "./audit.contract.ts";
import { listAudit } from "./list-audit.ts";
import { listAuditChoices } from "./list-audit-choices.ts";
import { cancelDeletion } from "./deletion/cancel-deletion.ts";
import { deletionView, requestDeletionInput } from "./deletion/deletion.contract.ts";
import { getDeletion } from "./deletion/get-deletion.ts";
import { requestDeletion } from "./deletion/request-deletion.ts";
import { createExport } from "./export/create-export.ts";
import { exportList, exportView } from "./export/exports.contract.ts";
import { listExports } from "./export/list-exports.ts";
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
  deletion: router({
    get: may("get-deletion")
      .meta(rest("GET /organizations/current/deletion", "Whether the organization waits for its deletion"))
      .output(deletionView)
      .query(({ ctx }) => getDeletion(ctx)),
    request: may("request-deletion")
      .meta(
        rest("POST /organizations/current/deletion", "Have the organization deleted when the waiting period is over"),
      )
      .input(requestDeletionInput)
      .output(deletionView)
      .mutation(({ ctx, input }) => requestDeletion(ctx, input)),
    cancel: may("cancel-deletion")
      .meta(rest("DELETE /organizations/current/deletion", "Keep the organization that waits for its deletion"))
      .output(deletionView)
      .mutation(({ ctx }) => cancelDeletion(ctx)),
  }),
  exports: router({
    list: may("list-exports")
      .meta(rest("GET /organizations/current/exports", "List copies of what the organization holds"))
      .output(exportList)
      .query(({ ctx }) => listExports(ctx)),
    create: may("create-export")
      .meta(
        rest("POST /organizations/current/exports", "Have a copy made of what the organization holds", { status: 201 }),
      )
      .output(exportView)
      .mutation(({ ctx }) => createExport(ctx)),
  }),
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
