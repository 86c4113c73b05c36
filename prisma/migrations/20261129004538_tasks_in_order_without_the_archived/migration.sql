-- DropIndex
DROP INDEX "Task_orgId_status_archivedAt_position_id_idx";

-- DropIndex
DROP INDEX "Task_orgId_archivedAt_dueAt_id_idx";

-- DropIndex
DROP INDEX "Task_orgId_archivedAt_priority_id_idx";

-- An index that holds `archivedAt` gives no order behind `IS NULL`, so every list sorted all tasks there are.
-- hand-written: index Task_by_score: the list of tasks, the most important first.
CREATE INDEX "Task_by_score" ON "Task" ("orgId", "score", "id") WHERE "archivedAt" IS NULL;
-- hand-written: index Task_by_due: the list of tasks, the next due first.
CREATE INDEX "Task_by_due" ON "Task" ("orgId", "dueAt", "id") WHERE "archivedAt" IS NULL;
-- hand-written: index Task_by_priority: the list of tasks by priority.
CREATE INDEX "Task_by_priority" ON "Task" ("orgId", "priority", "id") WHERE "archivedAt" IS NULL;
-- hand-written: index Task_on_board: a column of the board, in its order.
CREATE INDEX "Task_on_board" ON "Task" ("orgId", "status", "position", "id") WHERE "archivedAt" IS NULL;
