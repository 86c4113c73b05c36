-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "runsKeptForMs" BIGINT;
