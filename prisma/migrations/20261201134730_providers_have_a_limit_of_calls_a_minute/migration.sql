-- AlterTable
ALTER TABLE "Provider" ADD COLUMN     "callsPerMinute" INTEGER;
