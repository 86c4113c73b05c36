-- CreateTable
CREATE TABLE "JobLease" (
    "id" TEXT NOT NULL,
    "job" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "owner" TEXT NOT NULL,
    "executorId" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "JobLease_pkey" PRIMARY KEY ("id")
);

-- hand-written: index JobLease_under_way: who looks for work of dead workers never reads what has ended.
CREATE INDEX "JobLease_under_way" ON "JobLease" ("executorId") WHERE "endedAt" IS NULL;

-- hand-written: index JobLease_ended: what has ended long ago is found to be swept away.
CREATE INDEX "JobLease_ended" ON "JobLease" ("endedAt") WHERE "endedAt" IS NOT NULL;

-- Turns that were under way are begun anew from their logs: so far their owners stood in the engine's own table.
INSERT INTO "JobStart" (id, job, input)
SELECT id, 'conversations.answer', jsonb_build_object('orgId', "orgId", 'runId', id) FROM "Run"
WHERE kind = 'turn' AND status IN ('pending', 'running')
ON CONFLICT (id) DO NOTHING;
