-- CreateEnum
CREATE TYPE "OverlapRule" AS ENUM ('allow', 'skip');

-- AlterTable
ALTER TABLE "ExecutionStep" ADD COLUMN     "seq" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Schedule" ADD COLUMN     "everyMs" BIGINT,
ADD COLUMN     "overlap" "OverlapRule" NOT NULL DEFAULT 'allow',
ALTER COLUMN "cron" DROP NOT NULL;

-- AlterTable
ALTER TABLE "WorkflowVersion" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "ExecutionStep_runId_orgId_seq_idx" ON "ExecutionStep"("runId", "orgId", "seq");
