-- CreateTable
CREATE TABLE "QueuedMessage" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QueuedMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "QueuedMessage_conversationId_orgId_id_idx" ON "QueuedMessage"("conversationId", "orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "QueuedMessage_id_orgId_key" ON "QueuedMessage"("id", "orgId");

-- AddForeignKey
ALTER TABLE "QueuedMessage" ADD CONSTRAINT "QueuedMessage_conversationId_orgId_fkey" FOREIGN KEY ("conversationId", "orgId") REFERENCES "Conversation"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- RowLevelSecurity
ALTER TABLE "QueuedMessage" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "QueuedMessage_of_organization" ON "QueuedMessage" USING ("orgId" = current_setting('guildhall.org_id', true));
