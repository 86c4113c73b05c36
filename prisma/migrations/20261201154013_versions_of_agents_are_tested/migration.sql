-- CreateEnum
CREATE TYPE "AgentTestStatus" AS ENUM ('passed', 'pending', 'undecided', 'failed');

-- AlterTable
ALTER TABLE "AgentTestResult" DROP COLUMN "hasPassed",
ADD COLUMN     "answer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "costMicros" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "status" "AgentTestStatus" NOT NULL DEFAULT 'pending';

-- AlterTable
ALTER TABLE "Agent" ADD COLUMN     "testsVersions" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "testsVersions" BOOLEAN NOT NULL DEFAULT true;
