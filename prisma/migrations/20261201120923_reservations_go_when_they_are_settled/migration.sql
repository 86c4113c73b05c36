-- Nothing was reserved before: what stands here can't be settled any more.
DELETE FROM "BudgetReservation";

-- no longer hand-written: index BudgetReservation_open
DROP INDEX "BudgetReservation_open";

-- AlterTable
ALTER TABLE "BudgetReservation" DROP COLUMN "settledAt",
DROP COLUMN "settledMicros",
ADD COLUMN     "entryId" TEXT NOT NULL;

-- CreateIndex
CREATE INDEX "BudgetReservation_entryId_idx" ON "BudgetReservation"("entryId");

-- CreateIndex
CREATE INDEX "BudgetReservation_expiresAt_idx" ON "BudgetReservation"("expiresAt");
