-- CreateTable
CREATE TABLE "EventTrigger" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "workflowId" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "filter" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventTrigger_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EventTrigger_orgId_eventKey_idx" ON "EventTrigger"("orgId", "eventKey");

-- CreateIndex
CREATE UNIQUE INDEX "EventTrigger_workflowId_orgId_eventKey_key" ON "EventTrigger"("workflowId", "orgId", "eventKey");

-- AddForeignKey
ALTER TABLE "EventTrigger" ADD CONSTRAINT "EventTrigger_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTrigger" ADD CONSTRAINT "EventTrigger_workflowId_orgId_fkey" FOREIGN KEY ("workflowId", "orgId") REFERENCES "Workflow"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- hand-written: index Event_one_uid: a calendar's file that is read again changes its events and makes no second ones.
CREATE UNIQUE INDEX "Event_one_uid" ON "Event" ("calendarId", "uid") WHERE "seriesId" IS NULL;

-- hand-written: index Event_recurring: those that repeat have to be looked at for every stretch of time; they are few.
CREATE INDEX "Event_recurring" ON "Event" ("calendarId", "recurrenceEndAt") WHERE "recurrenceRule" IS NOT NULL;

-- hand-written: index Conversation_words: conversations are searched by their titles, beside their messages.
CREATE INDEX "Conversation_words" ON "Conversation" USING gin (to_tsvector('simple', "title"));

-- hand-written: index Approval_due: questions that nobody answered in time are closed.
CREATE INDEX "Approval_due" ON "Approval" ("dueAt") WHERE status = 'open' AND "dueAt" IS NOT NULL;
