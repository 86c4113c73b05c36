-- CreateEnum
CREATE TYPE "ExportStatus" AS ENUM ('pending', 'running', 'ready', 'failed');

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "purgeAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "OrganizationExport" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "askedById" TEXT,
    "status" "ExportStatus" NOT NULL DEFAULT 'pending',
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "sizeKb" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "OrganizationExport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganizationExportPart" (
    "exportId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "OrganizationExportPart_pkey" PRIMARY KEY ("exportId","position")
);

-- CreateIndex
CREATE INDEX "OrganizationExport_orgId_createdAt_idx" ON "OrganizationExport"("orgId", "createdAt");

-- CreateIndex
CREATE INDEX "OrganizationExport_askedById_idx" ON "OrganizationExport"("askedById");

-- CreateIndex
CREATE INDEX "OrganizationExport_expiresAt_idx" ON "OrganizationExport"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "OrganizationExport_id_orgId_key" ON "OrganizationExport"("id", "orgId");

-- CreateIndex
CREATE INDEX "OrganizationExportPart_exportId_orgId_idx" ON "OrganizationExportPart"("exportId", "orgId");

-- CreateIndex
CREATE INDEX "Organization_purgeAt_idx" ON "Organization"("purgeAt");

-- AddForeignKey
ALTER TABLE "OrganizationExport" ADD CONSTRAINT "OrganizationExport_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationExport" ADD CONSTRAINT "OrganizationExport_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationExportPart" ADD CONSTRAINT "OrganizationExportPart_exportId_orgId_fkey" FOREIGN KEY ("exportId", "orgId") REFERENCES "OrganizationExport"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- RowLevelSecurity
ALTER TABLE "OrganizationExport" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "OrganizationExport_of_organization" ON "OrganizationExport" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "OrganizationExportPart" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "OrganizationExportPart_of_organization" ON "OrganizationExportPart" USING ("orgId" = current_setting('guildhall.org_id', true));
