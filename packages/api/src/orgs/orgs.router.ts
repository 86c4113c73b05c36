import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { auditChoices, auditView, listAuditInput } from "./audit.contract.ts";
import { listAudit } from "./list-audit.ts";
import { listAuditChoices } from "./list-audit-choices.ts";
import { type OrgsAction, orgsPolicy } from "./orgs.policy.ts";
import { removeDemo } from "./remove-demo.ts";

const may = (action: OrgsAction) => orgProcedure("orgs", orgsPolicy, action);

export const orgsRouter = router({
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
