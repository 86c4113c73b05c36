import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, publicProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { linkTokenInput } from "../../orgs/sharing/sharing.contract.ts";
import { archiveProject, restoreProject } from "./archive-project.ts";
import { createProject } from "./create-project.ts";
import { ensureDefaultProject } from "./ensure-default-project.ts";
import { getProject } from "./get-project.ts";
import { listContents } from "./list-contents.ts";
import { lookAtSharedProject } from "./look-at-shared-project.ts";
import { listProjects } from "./list-projects.ts";
import { moveProject } from "./move-project.ts";
import { letGo, takeIn } from "./move-things.ts";
import {
  createProjectInput,
  listProjectsInput,
  moveProjectInput,
  projectContents,
  projectIdInput,
  projectSummary,
  projectThingsInput,
  projectThingsMoved,
  projectView,
  sharedProject,
  updateProjectInput,
} from "./projects.contract.ts";
import { type ProjectsAction, projectsPolicy } from "./projects.policy.ts";
import { updateProject } from "./update-project.ts";

const may = (action: ProjectsAction) => orgProcedure("projects", projectsPolicy, action);

export const projectsRouter = router({
  list: may("list")
    .meta(rest("GET /projects", "List projects in their order"))
    .input(listProjectsInput)
    .output(pageOf(projectSummary))
    .query(({ ctx, input }) => listProjects(ctx, input)),
  get: may("get")
    .meta(rest("GET /projects/{id}", "Read a project"))
    .input(projectIdInput)
    .output(projectView)
    .query(({ ctx, input }) => getProject(ctx, input)),
  look: publicProcedure
    .input(linkTokenInput)
    .output(sharedProject)
    .query(({ ctx, input }) => lookAtSharedProject(ctx.services, { ...input, address: ctx.address ?? null })),
  contents: may("contents")
    .meta(rest("GET /projects/{id}/contents", "List what is in a project beside its tasks"))
    .input(projectIdInput)
    .output(projectContents)
    .query(({ ctx, input }) => listContents(ctx, input)),
  ensureDefault: may("default")
    .meta(rest("POST /projects/default", "Read your default project; it is made when there is none"))
    .output(projectView)
    .mutation(({ ctx }) => ensureDefaultProject(ctx)),
  create: may("create")
    .meta(rest("POST /projects", "Make a project", { status: 201 }))
    .input(createProjectInput)
    .output(projectView)
    .mutation(({ ctx, input }) => createProject(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /projects/{id}", "Change a project"))
    .input(updateProjectInput)
    .output(projectView)
    .mutation(({ ctx, input }) => updateProject(ctx, input)),
  move: may("move")
    .meta(rest("POST /projects/{id}/move", "Put a project behind another, or to the front"))
    .input(moveProjectInput)
    .output(z.void())
    .mutation(({ ctx, input }) => moveProject(ctx, input)),
  archive: may("archive")
    .meta(rest("POST /projects/{id}/archive", "Take a project out of the lists"))
    .input(projectIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => archiveProject(ctx, input)),
  restore: may("restore")
    .meta(rest("POST /projects/{id}/restore", "Bring an archived project back"))
    .input(projectIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => restoreProject(ctx, input)),
  takeIn: may("take-in")
    .meta(rest("POST /projects/{id}/contents", "Move agents, conversations and tasks into a project"))
    .input(projectThingsInput)
    .output(projectThingsMoved)
    .mutation(({ ctx, input }) => takeIn(ctx, input)),
  letGo: may("let-go")
    .meta(rest("POST /projects/{id}/contents/release", "Take agents, conversations and tasks out of a project"))
    .input(projectThingsInput)
    .output(projectThingsMoved)
    .mutation(({ ctx, input }) => letGo(ctx, input)),
});
