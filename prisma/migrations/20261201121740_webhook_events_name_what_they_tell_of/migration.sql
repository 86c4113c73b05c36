-- AlterTable
ALTER TABLE "WebhookEvent" ADD COLUMN     "subjectId" TEXT;

-- CreateIndex
CREATE INDEX "WebhookEvent_sender_subjectId_sentAt_idx" ON "WebhookEvent"("sender", "subjectId", "sentAt");
