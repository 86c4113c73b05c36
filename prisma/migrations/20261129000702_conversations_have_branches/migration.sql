-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "headId" TEXT;

-- CreateIndex
CREATE INDEX "Conversation_headId_orgId_idx" ON "Conversation"("headId", "orgId");

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_headId_orgId_fkey" FOREIGN KEY ("headId", "orgId") REFERENCES "Message"("id", "orgId") ON DELETE SET NULL ("headId") ON UPDATE CASCADE;
