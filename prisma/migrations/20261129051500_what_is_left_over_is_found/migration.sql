-- hand-written: index Conversation_deleted: what was deleted long ago is found without reading all that was not.
CREATE INDEX "Conversation_deleted" ON "Conversation" ("deletedAt") WHERE "deletedAt" IS NOT NULL;

-- hand-written: index File_unsent: files that were attached and never sent are found without reading all that were.
CREATE INDEX "File_unsent" ON "File" ("createdAt") WHERE kind = 'attachment' AND "conversationId" IS NULL;
