-- CreateIndex
CREATE INDEX "User_status_createdAt_id_idx" ON "User"("status", "createdAt", "id");
