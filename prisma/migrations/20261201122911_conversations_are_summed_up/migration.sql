-- AlterEnum
ALTER TYPE "ModelPurpose" ADD VALUE 'summaries';

-- DropIndex
DROP INDEX "AgentTestCase_messageId_orgId_idx";

-- AlterTable
ALTER TABLE "ConversationSummary" ADD COLUMN     "modelName" TEXT;

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "isSummaryDue" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "summaryJobId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "AgentTestCase_messageId_orgId_key" ON "AgentTestCase"("messageId", "orgId");

-- hand-written: index Conversation_summary_due: what rests and has no summary yet is found without reading what has one.
CREATE INDEX "Conversation_summary_due" ON "Conversation" ("lastMessageAt") WHERE "isSummaryDue";
