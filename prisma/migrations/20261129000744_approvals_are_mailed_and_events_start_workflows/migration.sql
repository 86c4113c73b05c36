-- AlterTable
ALTER TABLE "Approval" ADD COLUMN     "mailAt" TIMESTAMPTZ(3),
ADD COLUMN     "mails" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "remindAfterMs" BIGINT,
ADD COLUMN     "reminders" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "OrgEvent" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrgEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OrgEvent_orgId_idx" ON "OrgEvent"("orgId");

-- CreateIndex
CREATE INDEX "OrgEvent_createdAt_id_idx" ON "OrgEvent"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OrgEvent_id_orgId_key" ON "OrgEvent"("id", "orgId");

-- AddForeignKey
ALTER TABLE "OrgEvent" ADD CONSTRAINT "OrgEvent_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- RowLevelSecurity
ALTER TABLE "OrgEvent" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "OrgEvent_of_organization" ON "OrgEvent" USING ("orgId" = current_setting('guildhall.org_id', true));

-- hand-written: index Approval_to_be_mailed: who sends mails finds what is due without reading all that was decided.
CREATE INDEX "Approval_to_be_mailed" ON "Approval" ("mailAt") WHERE "mailAt" IS NOT NULL AND status = 'open';
