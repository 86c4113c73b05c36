import { workflowRow, workflowVersionRow } from "@guildhall/db/rows";
import { graph, idSchema, pageInput, storableJson, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { sharedFilter, sharingSign } from "../orgs/sharing/sharing.contract.ts";

const { name, description, concurrency, timeoutMs, visibility, isEnabled } = workflowRow.shape;
const definition = storableJson(graph);

export const workflowIdInput = z.object({ id: idSchema("workflow") });

export const listWorkflowsInput = pageInput.extend({
  /** Words to look for in the name and the description. */
  query: typedText(z.string().max(200)).optional(),
  isArchived: z.boolean().default(false),
  whose: sharedFilter,
});
export type ListWorkflowsInput = z.infer<typeof listWorkflowsInput>;

/** A new workflow; without a definition it begins with a trigger and an end. */
export const createWorkflowInput = z.object({
  name: typedText(name),
  description: typedText(description).default(""),
  definition: definition.optional(),
});
export type CreateWorkflowInput = z.infer<typeof createWorkflowInput>;

/** What a workflow is called, who sees it, and how it is run. */
export const updateWorkflowInput = workflowIdInput.extend({
  name: typedText(name).optional(),
  description: typedText(description).optional(),
  visibility: visibility.unwrap().optional(),
  isEnabled: isEnabled.unwrap().optional(),
  concurrency: concurrency.unwrap().max(1000).nullable().optional(),
  timeoutMs: timeoutMs.unwrap().nullable().optional(),
});
export type UpdateWorkflowInput = z.infer<typeof updateWorkflowInput>;

/** The draft as it is to be, made from the state that `version` and `revision` name. */
export const saveDraftInput = workflowIdInput.extend({
  definition,
  version: z.int().positive(),
  revision: z.int().positive(),
});
export type SaveDraftInput = z.infer<typeof saveDraftInput>;

export const publishWorkflowInput = workflowIdInput.extend({
  note: typedText(workflowVersionRow.shape.note).default(""),
});
export type PublishWorkflowInput = z.infer<typeof publishWorkflowInput>;

export const workflowVersionInput = workflowIdInput.extend({ version: z.int().positive().max(1_000_000) });
export type WorkflowVersionInput = z.infer<typeof workflowVersionInput>;

export const listVersionsInput = workflowIdInput.extend(pageInput.shape);
export type ListVersionsInput = z.infer<typeof listVersionsInput>;

export const compareVersionsInput = workflowIdInput.extend({
  from: z.int().positive().max(1_000_000),
  to: z.int().positive().max(1_000_000),
});
export type CompareVersionsInput = z.infer<typeof compareVersionsInput>;

/** What is wrong with a graph, in words, and where. */
export const problemView = z.object({
  severity: z.enum(["error", "warning"]),
  message: z.string(),
  nodeId: z.string().optional(),
  edgeId: z.string().optional(),
  field: z.string().optional(),
});

/** A workflow as lists show it. */
export const workflowSummary = workflowRow
  .pick({
    id: true,
    name: true,
    description: true,
    visibility: true,
    isEnabled: true,
    createdAt: true,
    updatedAt: true,
    archivedAt: true,
  })
  .extend({ liveVersion: z.int().nullable(), sharing: sharingSign });
export type WorkflowSummary = z.infer<typeof workflowSummary>;

/** A workflow with its draft, and what is wrong with that. */
export const workflowView = workflowSummary.extend({
  concurrency: z.int().nullable(),
  timeoutMs: z.int().nullable(),
  version: z.int(),
  revision: z.int(),
  /** Whether the newest version is the one that is live, so that there is nothing to publish. */
  isPublished: z.boolean(),
  definition: graph,
  problems: z.array(problemView),
});
export type WorkflowView = z.infer<typeof workflowView>;

/** What was saved: the state from which the next change is made. */
export const draftSaved = z.object({ version: z.int(), revision: z.int(), problems: z.array(problemView) });
export type DraftSaved = z.infer<typeof draftSaved>;

/** A version as the list of versions shows it. */
export const versionSummary = workflowVersionRow
  .pick({ id: true, version: true, note: true, isLive: true, publishedAt: true, createdAt: true })
  .extend({ createdBy: z.string().nullable() });
export type VersionSummary = z.infer<typeof versionSummary>;

export const versionView = versionSummary.extend({ definition: graph });
export type VersionView = z.infer<typeof versionView>;

const portPlace = z.object({ node: z.string(), port: z.string() });

/** Two versions of a workflow, and what makes the one the other, by the ids of nodes and the ports of edges. */
export const versionComparison = z.object({
  from: versionView,
  to: versionView,
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      name: z.string(),
      change: z.enum(["added", "removed", "changed", "moved"]),
      fields: z.array(z.object({ field: z.string(), before: z.json(), after: z.json() })),
    }),
  ),
  edges: z.array(z.object({ from: portPlace, to: portPlace, change: z.enum(["added", "removed"]) })),
});
export type VersionComparison = z.infer<typeof versionComparison>;

/** A workflow as its public page shows it: the steps that are published and the ways between them, not what is set in them. */
export const sharedWorkflow = workflowRow.pick({ name: true, description: true }).extend({
  version: z.int(),
  nodes: z.array(graph.shape.nodes.element.pick({ id: true, type: true, name: true, position: true })),
  edges: graph.shape.edges,
});
export type SharedWorkflow = z.infer<typeof sharedWorkflow>;

/** A workflow as a file, to be kept or taken elsewhere. */
export const workflowFile = z.object({
  format: z.literal("guildhall.workflow"),
  version: z.literal(1),
  name: typedText(name),
  description: typedText(description),
  definition,
});
export type WorkflowFile = z.infer<typeof workflowFile>;
export const importWorkflowInput = z.object({ file: workflowFile });
