import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { linkTokenInput } from "../orgs/sharing/sharing.contract.ts";
import { orgProcedure, publicProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { archiveWorkflow, restoreWorkflow } from "./definitions/archive-workflow.ts";
import { compareVersions } from "./definitions/compare-versions.ts";
import { createWorkflow } from "./definitions/create-workflow.ts";
import { exportWorkflow } from "./definitions/export-workflow.ts";
import { getVersion } from "./definitions/get-version.ts";
import { getWorkflow } from "./definitions/get-workflow.ts";
import { listNodeTypes } from "./definitions/list-node-types.ts";
import { listVersions } from "./definitions/list-versions.ts";
import { listWorkflows } from "./definitions/list-workflows.ts";
import { lookAtSharedWorkflow } from "./definitions/look-at-shared-workflow.ts";
import { publishWorkflow } from "./definitions/publish-workflow.ts";
import { restoreVersion } from "./definitions/restore-version.ts";
import { saveDraft } from "./definitions/save-draft.ts";
import { tryNode } from "./definitions/try-node.ts";
import { updateWorkflow } from "./definitions/update-workflow.ts";
import { nodeTried, nodeTypeView, tryNodeInput } from "./nodes.contract.ts";
import { listTemplatesInput, templateView } from "./templates.contract.ts";
import { findTemplates } from "./templates/find-templates.ts";
import {
  compareVersionsInput,
  createWorkflowInput,
  draftSaved,
  importWorkflowInput,
  listVersionsInput,
  listWorkflowsInput,
  publishWorkflowInput,
  saveDraftInput,
  sharedWorkflow,
  updateWorkflowInput,
  versionComparison,
  versionSummary,
  versionView,
  workflowFile,
  workflowIdInput,
  workflowSummary,
  workflowVersionInput,
  workflowView,
} from "./workflows.contract.ts";
import { type WorkflowsAction, workflowsPolicy } from "./workflows.policy.ts";

const may = (action: WorkflowsAction) => orgProcedure("workflows", workflowsPolicy, action);

export const workflowsRouter = router({
  list: may("list")
    .meta(rest("GET /workflows", "List workflows"))
    .input(listWorkflowsInput)
    .output(pageOf(workflowSummary))
    .query(({ ctx, input }) => listWorkflows(ctx, input)),
  look: publicProcedure
    .input(linkTokenInput)
    .output(sharedWorkflow)
    .query(({ ctx, input }) => lookAtSharedWorkflow(ctx.services, { ...input, address: ctx.address ?? null })),
  nodeTypes: may("node-types")
    .meta(rest("GET /workflows/node-types", "List the types of nodes"))
    .output(z.object({ items: z.array(nodeTypeView) }))
    .query(() => listNodeTypes()),
  templates: may("templates")
    .meta(rest("GET /workflows/templates", "List ready-made workflows to start from"))
    .input(listTemplatesInput)
    .output(z.object({ items: z.array(templateView) }))
    .query(({ input }) => findTemplates(input)),
  get: may("get")
    .meta(rest("GET /workflows/{id}", "Read a workflow with its draft"))
    .input(workflowIdInput)
    .output(workflowView)
    .query(({ ctx, input }) => getWorkflow(ctx, input)),
  create: may("create")
    .meta(rest("POST /workflows", "Make a workflow", { status: 201 }))
    .input(createWorkflowInput)
    .output(workflowView)
    .mutation(({ ctx, input }) => createWorkflow(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /workflows/{id}", "Change the name and the settings of a workflow"))
    .input(updateWorkflowInput)
    .output(workflowView)
    .mutation(({ ctx, input }) => updateWorkflow(ctx, input)),
  saveDraft: may("save")
    .meta(rest("PUT /workflows/{id}/draft", "Save the draft of a workflow"))
    .input(saveDraftInput)
    .output(draftSaved)
    .mutation(({ ctx, input }) => saveDraft(ctx, input)),
  tryNode: may("try")
    .meta(rest("POST /workflows/{id}/try", "Run one step of a workflow alone, on data of your own"))
    .input(tryNodeInput)
    .output(nodeTried)
    .mutation(({ ctx, input, signal = new AbortController().signal }) => tryNode(ctx, input, signal)),
  publish: may("publish")
    .meta(rest("POST /workflows/{id}/publish", "Publish the draft"))
    .input(publishWorkflowInput)
    .output(workflowView)
    .mutation(({ ctx, input }) => publishWorkflow(ctx, input)),
  versions: may("get")
    .meta(rest("GET /workflows/{id}/versions", "List the versions of a workflow"))
    .input(listVersionsInput)
    .output(pageOf(versionSummary))
    .query(({ ctx, input }) => listVersions(ctx, input)),
  version: may("get")
    .meta(rest("GET /workflows/{id}/versions/{version}", "Read a version of a workflow"))
    .input(workflowVersionInput)
    .output(versionView)
    .query(({ ctx, input }) => getVersion(ctx, input)),
  compare: may("get")
    .meta(rest("GET /workflows/{id}/difference", "Compare two versions of a workflow"))
    .input(compareVersionsInput)
    .output(versionComparison)
    .query(({ ctx, input }) => compareVersions(ctx, input)),
  restoreVersion: may("restore")
    .meta(rest("POST /workflows/{id}/versions/{version}/restore", "Make an earlier version the draft again"))
    .input(workflowVersionInput)
    .output(draftSaved)
    .mutation(({ ctx, input }) => restoreVersion(ctx, input)),
  export: may("get")
    .meta(rest("GET /workflows/{id}/file", "Export a workflow"))
    .input(workflowIdInput)
    .output(workflowFile)
    .query(({ ctx, input }) => exportWorkflow(ctx, input)),
  import: may("import")
    .meta(rest("POST /workflows/import", "Import a workflow", { status: 201 }))
    .input(importWorkflowInput)
    .output(workflowView)
    .mutation(({ ctx, input }) => createWorkflow(ctx, input.file)),
  archive: may("archive")
    .meta(rest("POST /workflows/{id}/archive", "Archive a workflow"))
    .input(workflowIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => archiveWorkflow(ctx, input)),
  restore: may("archive")
    .meta(rest("POST /workflows/{id}/restore", "Bring an archived workflow back"))
    .input(workflowIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => restoreWorkflow(ctx, input)),
});
