-- AlterTable
ALTER TABLE "Approval" ADD COLUMN     "handedAt" TIMESTAMPTZ(3),
ADD COLUMN     "handedById" TEXT,
ADD COLUMN     "handedNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "mailsBefore" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Approval_handedById_idx" ON "Approval"("handedById");

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_handedById_fkey" FOREIGN KEY ("handedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
