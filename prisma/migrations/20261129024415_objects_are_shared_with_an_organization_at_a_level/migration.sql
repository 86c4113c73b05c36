-- AlterTable
ALTER TABLE "Agent" ADD COLUMN     "orgLevel" "ShareLevel" NOT NULL DEFAULT 'edit';

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "orgLevel" "ShareLevel" NOT NULL DEFAULT 'view';

-- AlterTable
ALTER TABLE "File" ADD COLUMN     "orgLevel" "ShareLevel" NOT NULL DEFAULT 'use';

-- AlterTable
ALTER TABLE "KnowledgeSource" ADD COLUMN     "orgLevel" "ShareLevel" NOT NULL DEFAULT 'use';

-- AlterTable
ALTER TABLE "PublicLink" ADD COLUMN     "projectId" TEXT;

-- AlterTable
ALTER TABLE "Workflow" ADD COLUMN     "orgLevel" "ShareLevel" NOT NULL DEFAULT 'edit';

-- AlterTable
ALTER TABLE "Calendar" ADD COLUMN     "orgLevel" "ShareLevel" NOT NULL DEFAULT 'view';

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "orgLevel" "ShareLevel" NOT NULL DEFAULT 'use';

-- CreateIndex
CREATE INDEX "PublicLink_projectId_orgId_idx" ON "PublicLink"("projectId", "orgId");

-- AddForeignKey
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "PublicLink" DROP CONSTRAINT "PublicLink_one_object";
-- hand-written: constraint PublicLink_one_object: an address leads to exactly one object.
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_one_object" CHECK
  (num_nonnulls("agentId", "workflowId", "conversationId", "projectId") = 1);
