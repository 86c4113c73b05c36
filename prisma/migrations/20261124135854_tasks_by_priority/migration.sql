-- CreateIndex
CREATE INDEX "Task_orgId_archivedAt_priority_id_idx" ON "Task"("orgId", "archivedAt", "priority", "id");
