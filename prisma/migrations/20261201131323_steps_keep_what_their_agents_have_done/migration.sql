-- AlterTable
ALTER TABLE "ExecutionStep" ADD COLUMN     "progress" JSONB;
