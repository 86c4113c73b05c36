-- DropIndex
DROP INDEX "Agent_orgId_archivedAt_updatedAt_id_idx";

-- DropIndex
DROP INDEX "File_orgId_archivedAt_createdAt_id_idx";

-- DropIndex
DROP INDEX "KnowledgeSource_orgId_archivedAt_createdAt_id_idx";

-- DropIndex
DROP INDEX "Workflow_orgId_archivedAt_updatedAt_id_idx";

-- DropIndex
DROP INDEX "Project_orgId_ownerId_archivedAt_position_id_idx";

-- AlterTable
ALTER TABLE "Provider" ADD COLUMN     "testMs" INTEGER;

-- CreateIndex
CREATE INDEX "Verification_expiresAt_idx" ON "Verification"("expiresAt");

-- CreateIndex
CREATE INDEX "File_orgId_createdAt_id_idx" ON "File"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "KnowledgeSource_orgId_createdAt_id_idx" ON "KnowledgeSource"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Workflow_orgId_idx" ON "Workflow"("orgId");

-- CreateIndex
CREATE INDEX "Project_orgId_position_id_idx" ON "Project"("orgId", "position", "id");

-- An index that holds `archivedAt` gives no order behind `IS NULL`, so these lists sorted all there is.
-- hand-written: index Agent_by_change: the list of agents, the last changed first.
CREATE INDEX "Agent_by_change" ON "Agent" ("orgId", "updatedAt", "id") WHERE "archivedAt" IS NULL;
-- hand-written: index Workflow_by_change: the list of workflows, the last changed first, without the chats of agents.
CREATE INDEX "Workflow_by_change" ON "Workflow" ("orgId", "updatedAt", "id") WHERE "archivedAt" IS NULL AND "agentId" IS NULL;
-- hand-written: index Workflow_archived: the list of archived workflows.
CREATE INDEX "Workflow_archived" ON "Workflow" ("orgId", "updatedAt", "id") WHERE "archivedAt" IS NOT NULL;
-- hand-written: index WebhookEvent_let_go: messages that are old enough to go, without those that are kept for good.
CREATE INDEX "WebhookEvent_let_go" ON "WebhookEvent" ("createdAt")
  WHERE "appliedAt" IS NOT NULL AND type NOT IN ('user.deleted', 'organization.deleted');
