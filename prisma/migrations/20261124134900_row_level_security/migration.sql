-- The second wall of tenancy. Whoever owns the tables is not bound by it; the role of the application is.

-- RowLevelSecurity
ALTER TABLE "Agent" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Agent_of_organization" ON "Agent" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentVersion" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentVersion_of_organization" ON "AgentVersion" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentAccess" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentAccess_of_organization" ON "AgentAccess" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "PromptOverride" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "PromptOverride_of_organization" ON "PromptOverride" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "PromptOverrideVersion" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "PromptOverrideVersion_of_organization" ON "PromptOverrideVersion" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "PromptUse" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "PromptUse_of_organization" ON "PromptUse" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentTestCase" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentTestCase_of_organization" ON "AgentTestCase" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentTestResult" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentTestResult_of_organization" ON "AgentTestResult" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentState" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentState_of_organization" ON "AgentState" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentStateVersion" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentStateVersion_of_organization" ON "AgentStateVersion" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentKnowledge" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentKnowledge_of_organization" ON "AgentKnowledge" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentQuickTask" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentQuickTask_of_organization" ON "AgentQuickTask" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "DailyFigures" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "DailyFigures_of_organization" ON "DailyFigures" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Subscription" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Subscription_of_organization" ON "Subscription" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "UsageEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "UsageEntry_of_organization" ON "UsageEntry" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "UsageCounter" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "UsageCounter_of_organization" ON "UsageCounter" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Conversation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Conversation_of_organization" ON "Conversation" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Message" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Message_of_organization" ON "Message" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "MessageFeedback" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "MessageFeedback_of_organization" ON "MessageFeedback" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "MessageFile" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "MessageFile_of_organization" ON "MessageFile" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Citation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Citation_of_organization" ON "Citation" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Meeting" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Meeting_of_organization" ON "Meeting" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "MeetingExpert" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "MeetingExpert_of_organization" ON "MeetingExpert" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "MeetingEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "MeetingEntry_of_organization" ON "MeetingEntry" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "MeetingTodo" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "MeetingTodo_of_organization" ON "MeetingTodo" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ConversationState" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ConversationState_of_organization" ON "ConversationState" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ConversationSummary" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ConversationSummary_of_organization" ON "ConversationSummary" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ApiKey" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ApiKey_of_organization" ON "ApiKey" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Report" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Report_of_organization" ON "Report" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ReportTable" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ReportTable_of_organization" ON "ReportTable" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ReportRow" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ReportRow_of_organization" ON "ReportRow" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Insight" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Insight_of_organization" ON "Insight" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "InsightProof" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "InsightProof_of_organization" ON "InsightProof" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Recipient" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Recipient_of_organization" ON "Recipient" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "DistributionRule" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "DistributionRule_of_organization" ON "DistributionRule" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "InsightDistribution" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "InsightDistribution_of_organization" ON "InsightDistribution" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Email" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Email_of_organization" ON "Email" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "EmailRecipient" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "EmailRecipient_of_organization" ON "EmailRecipient" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "EmailAttachment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "EmailAttachment_of_organization" ON "EmailAttachment" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "MailSuppression" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "MailSuppression_of_organization" ON "MailSuppression" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "File" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "File_of_organization" ON "File" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "KnowledgeSource" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "KnowledgeSource_of_organization" ON "KnowledgeSource" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "SourceDocument" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "SourceDocument_of_organization" ON "SourceDocument" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Chunk" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Chunk_of_organization" ON "Chunk" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ChunkVector" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ChunkVector_of_organization" ON "ChunkVector" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "RecordVector" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "RecordVector_of_organization" ON "RecordVector" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "MissionProgress" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "MissionProgress_of_organization" ON "MissionProgress" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "MissionArtifact" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "MissionArtifact_of_organization" ON "MissionArtifact" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ImportedRow" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ImportedRow_of_organization" ON "ImportedRow" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Organization" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Organization_of_organization" ON "Organization" USING ("id" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Member" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Member_of_organization" ON "Member" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Invitation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Invitation_of_organization" ON "Invitation" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AuditEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AuditEntry_of_organization" ON "AuditEntry" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Share" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Share_of_organization" ON "Share" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "PublicLink" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "PublicLink_of_organization" ON "PublicLink" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Provider" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Provider_of_organization" ON "Provider" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ProviderModel" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ProviderModel_of_organization" ON "ProviderModel" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "OrganizationModelChoice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "OrganizationModelChoice_of_organization" ON "OrganizationModelChoice" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Secret" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Secret_of_organization" ON "Secret" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Credential" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Credential_of_organization" ON "Credential" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Budget" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Budget_of_organization" ON "Budget" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "BudgetSpend" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "BudgetSpend_of_organization" ON "BudgetSpend" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "BudgetReservation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "BudgetReservation_of_organization" ON "BudgetReservation" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Run" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Run_of_organization" ON "Run" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "RunFrame" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "RunFrame_of_organization" ON "RunFrame" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Tool" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Tool_of_organization" ON "Tool" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "McpServer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "McpServer_of_organization" ON "McpServer" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "AgentTool" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "AgentTool_of_organization" ON "AgentTool" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Workflow" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Workflow_of_organization" ON "Workflow" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "WorkflowVersion" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "WorkflowVersion_of_organization" ON "WorkflowVersion" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "WorkflowVersionAgent" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "WorkflowVersionAgent_of_organization" ON "WorkflowVersionAgent" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Execution" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Execution_of_organization" ON "Execution" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ExecutionStep" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ExecutionStep_of_organization" ON "ExecutionStep" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Wait" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Wait_of_organization" ON "Wait" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Approval" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Approval_of_organization" ON "Approval" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Schedule" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Schedule_of_organization" ON "Schedule" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "ScheduleFire" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "ScheduleFire_of_organization" ON "ScheduleFire" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Webhook" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Webhook_of_organization" ON "Webhook" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "EventTrigger" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "EventTrigger_of_organization" ON "EventTrigger" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Project" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Project_of_organization" ON "Project" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Task" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Task_of_organization" ON "Task" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Calendar" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Calendar_of_organization" ON "Calendar" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "Event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Event_of_organization" ON "Event" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "EventAttendee" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "EventAttendee_of_organization" ON "EventAttendee" USING ("orgId" = current_setting('guildhall.org_id', true));

-- RowLevelSecurity
ALTER TABLE "EventReminder" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "EventReminder_of_organization" ON "EventReminder" USING ("orgId" = current_setting('guildhall.org_id', true));

-- Behind row-level security an index by words can't be used: PostgreSQL first asks whose a row is, unless a comparison is
-- known to tell nothing of rows that it drops, and `@@` is not. So these ask both, with the rights of the table's owner. The
-- organization of the statement wins over the one that is named; there is none where the second wall can't be raised. Without
-- the words, as for a plan that is kept, PostgreSQL would read all rows of the organization.

-- hand-written: function find_words_in_message: the newest messages of an organization with these words.
CREATE FUNCTION "find_words_in_message"(org text, words text, most integer) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET plan_cache_mode = force_custom_plan AS $$
    SELECT "id" FROM public."Message"
    WHERE "orgId" = coalesce(nullif(current_setting('guildhall.org_id', true), ''), org)
      AND to_tsvector('simple', left("text", 100000)) @@ websearch_to_tsquery('simple', words)
    ORDER BY "id" DESC LIMIT most $$;
REVOKE ALL ON FUNCTION "find_words_in_message" FROM PUBLIC;

-- hand-written: function find_words_in_chunk: the newest passages of an organization with these words.
CREATE FUNCTION "find_words_in_chunk"(org text, words text, most integer) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET plan_cache_mode = force_custom_plan AS $$
    SELECT "id" FROM public."Chunk"
    WHERE "orgId" = coalesce(nullif(current_setting('guildhall.org_id', true), ''), org)
      AND to_tsvector('simple', "text") @@ websearch_to_tsquery('simple', words)
    ORDER BY "id" DESC LIMIT most $$;
REVOKE ALL ON FUNCTION "find_words_in_chunk" FROM PUBLIC;

-- hand-written: function find_words_in_agent: the newest agents of an organization with these words.
CREATE FUNCTION "find_words_in_agent"(org text, words text, most integer) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET plan_cache_mode = force_custom_plan AS $$
    SELECT "id" FROM public."Agent"
    WHERE "orgId" = coalesce(nullif(current_setting('guildhall.org_id', true), ''), org)
      AND to_tsvector('simple', "name" || ' ' || "description") @@ websearch_to_tsquery('simple', words)
    ORDER BY "id" DESC LIMIT most $$;
REVOKE ALL ON FUNCTION "find_words_in_agent" FROM PUBLIC;

-- hand-written: function find_words_in_task: the newest tasks of an organization with these words.
CREATE FUNCTION "find_words_in_task"(org text, words text, most integer) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET plan_cache_mode = force_custom_plan AS $$
    SELECT "id" FROM public."Task"
    WHERE "orgId" = coalesce(nullif(current_setting('guildhall.org_id', true), ''), org)
      AND to_tsvector('simple', "title" || ' ' || "description") @@ websearch_to_tsquery('simple', words)
    ORDER BY "id" DESC LIMIT most $$;
REVOKE ALL ON FUNCTION "find_words_in_task" FROM PUBLIC;

-- hand-written: function find_words_in_conversation: the newest conversations of an organization with these words.
CREATE FUNCTION "find_words_in_conversation"(org text, words text, most integer) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET plan_cache_mode = force_custom_plan AS $$
    SELECT "id" FROM public."Conversation"
    WHERE "orgId" = coalesce(nullif(current_setting('guildhall.org_id', true), ''), org)
      AND to_tsvector('simple', "title") @@ websearch_to_tsquery('simple', words)
    ORDER BY "id" DESC LIMIT most $$;
REVOKE ALL ON FUNCTION "find_words_in_conversation" FROM PUBLIC;
