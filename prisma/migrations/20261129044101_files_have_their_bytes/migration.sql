-- CreateTable
CREATE TABLE "FileBytes" (
    "fileId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "FileBytes_pkey" PRIMARY KEY ("fileId")
);

-- CreateIndex
CREATE UNIQUE INDEX "FileBytes_fileId_orgId_key" ON "FileBytes"("fileId", "orgId");

-- AddForeignKey
ALTER TABLE "FileBytes" ADD CONSTRAINT "FileBytes_fileId_orgId_fkey" FOREIGN KEY ("fileId", "orgId") REFERENCES "File"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- RowLevelSecurity
ALTER TABLE "FileBytes" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "FileBytes_of_organization" ON "FileBytes" USING ("orgId" = current_setting('guildhall.org_id', true));
