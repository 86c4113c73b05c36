-- CreateEnum
CREATE TYPE "AgentKind" AS ENUM ('automation', 'assistive');

-- CreateEnum
CREATE TYPE "AgentCategory" AS ENUM ('generic_chat', 'it_support', 'sales', 'hr', 'research', 'stock_analysis', 'ringi', 'bpp', 'custom');

-- CreateEnum
CREATE TYPE "AgentStatus" AS ENUM ('active', 'inactive', 'maintenance');

-- CreateEnum
CREATE TYPE "SubscriptionStatus" AS ENUM ('trialing', 'active', 'past_due', 'unpaid', 'canceled', 'incomplete');

-- CreateEnum
CREATE TYPE "UsageKind" AS ENUM ('model_call', 'message', 'execution', 'mail', 'file_bytes', 'agent', 'workflow', 'tool_call', 'error');

-- CreateEnum
CREATE TYPE "MeetingPhase" AS ENUM ('questioning', 'expert_input', 'planning', 'execution', 'summary', 'complete');

-- CreateEnum
CREATE TYPE "MeetingEntryKind" AS ENUM ('request', 'pm_question', 'expert_response', 'plan', 'result', 'summary');

-- CreateEnum
CREATE TYPE "Complexity" AS ENUM ('low', 'medium', 'high');

-- CreateEnum
CREATE TYPE "Resolution" AS ENUM ('completed', 'partial', 'open', 'abandoned');

-- CreateEnum
CREATE TYPE "ChatMode" AS ENUM ('simple', 'smart_router', 'socratic', 'expert_group');

-- CreateEnum
CREATE TYPE "ContactMethod" AS ENUM ('email', 'phone', 'work_email', 'work_phone', 'chat');

-- CreateEnum
CREATE TYPE "Theme" AS ENUM ('light', 'dark', 'system');

-- CreateEnum
CREATE TYPE "WebSearch" AS ENUM ('disabled', 'tavily', 'serpapi');

-- CreateEnum
CREATE TYPE "ModelPurpose" AS ENUM ('general', 'chat', 'assessment', 'tool_selection', 'embeddings', 'coding', 'executive_assessment', 'confidence_assessment', 'tool_routing', 'planning', 'wave_analysis', 'wave_refinement', 'plan_validation', 'plan_comparison', 'reflection', 'final_answer', 'fast_chat', 'titles', 'images');

-- CreateEnum
CREATE TYPE "DeviceKind" AS ENUM ('desktop', 'mobile', 'tablet', 'program', 'unknown');

-- CreateEnum
CREATE TYPE "ApiKeyScope" AS ENUM ('all', 'read', 'chat', 'run', 'write');

-- CreateEnum
CREATE TYPE "DistributionMethod" AS ENUM ('email', 'app');

-- CreateEnum
CREATE TYPE "MailField" AS ENUM ('to', 'cc', 'bcc');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('pending', 'sending', 'sent', 'failed', 'bounced', 'suppressed', 'cancelled');

-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('unsubscribed', 'bounced', 'complained');

-- CreateEnum
CREATE TYPE "InsightStatus" AS ENUM ('draft', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('upload', 'generated', 'attachment');

-- CreateEnum
CREATE TYPE "FileStatus" AS ENUM ('processing', 'ready', 'failed');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('file', 'folder', 'url', 'database', 'api');

-- CreateEnum
CREATE TYPE "SourceStatus" AS ENUM ('pending', 'processing', 'ready', 'failed');

-- CreateEnum
CREATE TYPE "MissionCategory" AS ENUM ('skill_sprint', 'applied_build');

-- CreateEnum
CREATE TYPE "MissionDifficulty" AS ENUM ('beginner', 'intermediate', 'advanced');

-- CreateEnum
CREATE TYPE "MissionStatus" AS ENUM ('in_progress', 'completed');

-- CreateEnum
CREATE TYPE "HealthStatus" AS ENUM ('ok', 'warning', 'error', 'unknown');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('private', 'organization', 'hidden');

-- CreateEnum
CREATE TYPE "ShareLevel" AS ENUM ('view', 'use', 'edit');

-- CreateEnum
CREATE TYPE "BudgetPeriod" AS ENUM ('day', 'week', 'month', 'forever');

-- CreateEnum
CREATE TYPE "ProviderKind" AS ENUM ('openai', 'anthropic', 'google', 'openai_compatible', 'ollama', 'offline');

-- CreateEnum
CREATE TYPE "ModelKind" AS ENUM ('language', 'embedding', 'image');

-- CreateEnum
CREATE TYPE "CredentialKind" AS ENUM ('api_key', 'login', 'oauth', 'headers');

-- CreateEnum
CREATE TYPE "ToolKind" AS ENUM ('builtin', 'api', 'database', 'file', 'mcp', 'custom');

-- CreateEnum
CREATE TYPE "McpTransport" AS ENUM ('stdio', 'sse', 'http');

-- CreateEnum
CREATE TYPE "CredentialSlot" AS ENUM ('runner', 'organization');

-- CreateEnum
CREATE TYPE "StepStatus" AS ENUM ('pending', 'running', 'waiting', 'completed', 'failed', 'cancelled', 'skipped');

-- CreateEnum
CREATE TYPE "WaitKind" AS ENUM ('timer', 'approval', 'event', 'execution');

-- CreateEnum
CREATE TYPE "ApprovalStatus" AS ENUM ('open', 'approved', 'rejected', 'expired', 'cancelled');

-- CreateEnum
CREATE TYPE "MissedFires" AS ENUM ('skip', 'once', 'all');

-- CreateEnum
CREATE TYPE "TriggerKind" AS ENUM ('manual', 'schedule', 'webhook', 'chat', 'event', 'workflow', 'replay', 'link');

-- CreateEnum
CREATE TYPE "ExecutionStatus" AS ENUM ('pending', 'running', 'waiting', 'completed', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "EventCategory" AS ENUM ('default', 'work', 'health', 'leisure', 'family', 'fitness', 'learning', 'travel');

-- CreateEnum
CREATE TYPE "AttendeeResponse" AS ENUM ('needs_action', 'accepted', 'declined', 'tentative');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('planned', 'active', 'on_hold', 'completed');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('open', 'in_progress', 'blocked', 'done', 'cancelled');

-- CreateEnum
CREATE TYPE "TaskPriority" AS ENUM ('low', 'medium', 'high', 'urgent');

-- CreateEnum
CREATE TYPE "TaskType" AS ENUM ('general', 'coding', 'research', 'writing', 'meeting', 'review');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "MessageRole" ADD VALUE 'system';
ALTER TYPE "MessageRole" ADD VALUE 'tool';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "RunKind" ADD VALUE 'execution';
ALTER TYPE "RunKind" ADD VALUE 'meeting';
ALTER TYPE "RunKind" ADD VALUE 'ingest';
ALTER TYPE "RunKind" ADD VALUE 'report';
ALTER TYPE "RunKind" ADD VALUE 'mail';

-- AlterEnum
ALTER TYPE "RunStatus" ADD VALUE 'waiting' AFTER 'running';

-- DropIndex
DROP INDEX "AuditEntry_orgId_createdAt_idx";

-- DropIndex
DROP INDEX "AuditEntry_actorId_idx";

-- DropIndex
DROP INDEX "Workflow_orgId_updatedAt_idx";

-- AlterTable
ALTER TABLE "Agent" ADD COLUMN     "avatarId" TEXT,
ADD COLUMN     "capabilities" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "category" "AgentCategory" NOT NULL DEFAULT 'generic_chat',
ADD COLUMN     "kind" "AgentKind" NOT NULL DEFAULT 'assistive',
ADD COLUMN     "maxOutputTokens" INTEGER,
ADD COLUMN     "metadata" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "presetId" TEXT,
ADD COLUMN     "projectId" TEXT,
ADD COLUMN     "status" "AgentStatus" NOT NULL DEFAULT 'active',
ADD COLUMN     "visibility" "Visibility" NOT NULL DEFAULT 'organization',
ADD COLUMN     "workingHours" JSONB;

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "metadata" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "mode" "ChatMode" NOT NULL DEFAULT 'simple',
ADD COLUMN     "projectId" TEXT,
ADD COLUMN     "visibility" "Visibility" NOT NULL DEFAULT 'private',
ADD COLUMN     "workflowId" TEXT;

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "agentId" TEXT,
ADD COLUMN     "authorId" TEXT,
ADD COLUMN     "confidence" DOUBLE PRECISION,
ADD COLUMN     "domain" TEXT,
ADD COLUMN     "editedAt" TIMESTAMPTZ(3),
ADD COLUMN     "metadata" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "parentId" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "clerkUserId" TEXT,
ADD COLUMN     "isOperator" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "metadata" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "username" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "deviceId" TEXT;

-- AlterTable
ALTER TABLE "ApiKey" ADD COLUMN     "scopes" "ApiKeyScope"[] DEFAULT ARRAY['all']::"ApiKeyScope"[];

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "clerkOrgId" TEXT,
ADD COLUMN     "concurrency" INTEGER,
ADD COLUMN     "metadata" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "metadata" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "ipAddress" TEXT;

-- AlterTable
ALTER TABLE "Run" ADD COLUMN     "agentId" TEXT,
ADD COLUMN     "costMicros" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "projectId" TEXT,
ADD COLUMN     "reportId" TEXT,
ADD COLUMN     "segment" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "sourceId" TEXT,
ADD COLUMN     "traceId" TEXT,
ADD COLUMN     "workflowId" TEXT;

-- AlterTable
ALTER TABLE "Workflow" ADD COLUMN     "concurrency" INTEGER,
ADD COLUMN     "description" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "isEnabled" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "projectId" TEXT,
ADD COLUMN     "timeoutMs" INTEGER,
ADD COLUMN     "visibility" "Visibility" NOT NULL DEFAULT 'organization';

-- AlterTable
ALTER TABLE "WorkflowVersion" ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "isLive" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "AgentPreset" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "icon" TEXT NOT NULL DEFAULT 'bot',
    "gradient" TEXT,
    "kind" "AgentKind" NOT NULL DEFAULT 'assistive',
    "category" "AgentCategory" NOT NULL DEFAULT 'generic_chat',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "who" TEXT NOT NULL,
    "rules" TEXT NOT NULL DEFAULT '',
    "tricks" TEXT NOT NULL DEFAULT '',
    "tools" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "systemPrompt" TEXT,
    "modelName" TEXT,
    "temperature" DOUBLE PRECISION,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isFeatured" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 100,
    "editedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgentPreset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SystemPrompt" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SystemPrompt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SystemPromptVersion" (
    "id" TEXT NOT NULL,
    "promptId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "variables" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SystemPromptVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromptOverride" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "promptId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PromptOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromptOverrideVersion" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "overrideId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "variables" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PromptOverrideVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromptUse" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "promptId" TEXT NOT NULL,
    "overrideVersionId" TEXT,
    "runId" TEXT,
    "userId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PromptUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentTestCase" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "messageId" TEXT,
    "input" TEXT NOT NULL,
    "expectation" TEXT NOT NULL,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgentTestCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentTestResult" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "testCaseId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "runId" TEXT,
    "hasPassed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgentTestResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentState" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgentState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentStateVersion" (
    "orgId" TEXT NOT NULL,
    "stateId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "runId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgentStateVersion_pkey" PRIMARY KEY ("stateId","version")
);

-- CreateTable
CREATE TABLE "AgentKnowledge" (
    "orgId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgentKnowledge_pkey" PRIMARY KEY ("agentId","sourceId")
);

-- CreateTable
CREATE TABLE "AgentQuickTask" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "category" TEXT,
    "icon" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgentQuickTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentVersion" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "isLive" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentAccess" (
    "agentId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "visibility" "Visibility",
    "config" JSONB NOT NULL DEFAULT '{}',
    "changedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgentAccess_pkey" PRIMARY KEY ("agentId")
);

-- CreateTable
CREATE TABLE "DailyFigures" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "userId" TEXT,
    "day" DATE NOT NULL,
    "conversations" INTEGER NOT NULL DEFAULT 0,
    "messages" INTEGER NOT NULL DEFAULT 0,
    "tokens" BIGINT NOT NULL DEFAULT 0,
    "costMicros" BIGINT NOT NULL DEFAULT 0,
    "agentsCreated" INTEGER NOT NULL DEFAULT 0,
    "agentsActive" INTEGER NOT NULL DEFAULT 0,
    "workflowsCreated" INTEGER NOT NULL DEFAULT 0,
    "workflowsExecuted" INTEGER NOT NULL DEFAULT 0,
    "averageResponseMs" INTEGER,
    "errors" INTEGER NOT NULL DEFAULT 0,
    "breakdown" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DailyFigures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "priceMicros" BIGINT NOT NULL DEFAULT 0,
    "limits" JSONB NOT NULL,
    "stripePriceId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "orgId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "status" "SubscriptionStatus" NOT NULL DEFAULT 'active',
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "stripeCustomerId" TEXT,
    "stripeSubscriptionId" TEXT,
    "cancelAtPeriodEnd" BOOLEAN NOT NULL DEFAULT false,
    "periodStartAt" TIMESTAMPTZ(3),
    "periodEndAt" TIMESTAMPTZ(3),
    "stripeEventAt" TIMESTAMPTZ(3),
    "setById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("orgId")
);

-- CreateTable
CREATE TABLE "WebhookEvent" (
    "id" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "organizationId" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "WebhookEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsageEntry" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "kind" "UsageKind" NOT NULL,
    "quantity" BIGINT NOT NULL DEFAULT 1,
    "userId" TEXT,
    "agentId" TEXT,
    "workflowId" TEXT,
    "projectId" TEXT,
    "runId" TEXT,
    "modelName" TEXT,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "costMicros" BIGINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UsageEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsageCounter" (
    "orgId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "periodStartAt" TIMESTAMPTZ(3) NOT NULL,
    "used" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "UsageCounter_pkey" PRIMARY KEY ("orgId","key","periodStartAt")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "runId" TEXT,
    "moderatorId" TEXT,
    "createdById" TEXT,
    "request" TEXT NOT NULL,
    "phase" "MeetingPhase" NOT NULL DEFAULT 'questioning',
    "summary" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingExpert" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "agentId" TEXT,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "MeetingExpert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingEntry" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "expertId" TEXT,
    "messageId" TEXT,
    "kind" "MeetingEntryKind" NOT NULL,
    "phase" "MeetingPhase" NOT NULL,
    "text" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingTodo" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "priority" "TaskPriority" NOT NULL DEFAULT 'medium',
    "status" "ExecutionStatus" NOT NULL DEFAULT 'pending',
    "expertId" TEXT,
    "assigneeId" TEXT,
    "entryId" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "result" TEXT NOT NULL DEFAULT '',
    "taskId" TEXT,
    "eventId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingTodo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConversationState" (
    "conversationId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConversationState_pkey" PRIMARY KEY ("conversationId")
);

-- CreateTable
CREATE TABLE "ConversationSummary" (
    "conversationId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL,
    "messageCount" INTEGER NOT NULL,
    "totalTokens" INTEGER,
    "domain" TEXT,
    "text" TEXT NOT NULL,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "decisions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "toolsUsed" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "plansCreated" INTEGER NOT NULL DEFAULT 0,
    "expertQuestions" INTEGER NOT NULL DEFAULT 0,
    "rating" DOUBLE PRECISION,
    "complexity" "Complexity" NOT NULL DEFAULT 'medium',
    "resolution" "Resolution" NOT NULL DEFAULT 'completed',
    "suggestsFollowUp" BOOLEAN NOT NULL DEFAULT false,
    "followUps" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConversationSummary_pkey" PRIMARY KEY ("conversationId")
);

-- CreateTable
CREATE TABLE "MessageFeedback" (
    "orgId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "isGood" BOOLEAN NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MessageFeedback_pkey" PRIMARY KEY ("messageId","userId")
);

-- CreateTable
CREATE TABLE "MessageFile" (
    "orgId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MessageFile_pkey" PRIMARY KEY ("messageId","fileId")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "chunkId" TEXT,
    "position" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Profile" (
    "userId" TEXT NOT NULL,
    "firstName" TEXT,
    "lastName" TEXT,
    "displayName" TEXT,
    "dateOfBirth" DATE,
    "phone" TEXT,
    "alternatePhone" TEXT,
    "address" JSONB,
    "jobTitle" TEXT,
    "company" TEXT,
    "department" TEXT,
    "workPhone" TEXT,
    "workEmail" TEXT,
    "workAddress" JSONB,
    "preferredContact" "ContactMethod",
    "emergencyContact" JSONB,
    "bio" TEXT NOT NULL DEFAULT '',
    "website" TEXT,
    "linkedin" TEXT,
    "twitter" TEXT,
    "github" TEXT,
    "goals" JSONB NOT NULL DEFAULT '[]',
    "workStyle" JSONB NOT NULL DEFAULT '{}',
    "productivity" JSONB NOT NULL DEFAULT '{}',
    "interviewInsights" JSONB NOT NULL DEFAULT '{}',
    "projectPreferences" JSONB NOT NULL DEFAULT '{}',
    "codeStyle" JSONB NOT NULL DEFAULT '{}',
    "gitIntegrations" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "UserSettings" (
    "userId" TEXT NOT NULL,
    "theme" "Theme" NOT NULL DEFAULT 'system',
    "sidebarCollapsed" BOOLEAN NOT NULL DEFAULT false,
    "notificationsEnabled" BOOLEAN NOT NULL DEFAULT true,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "language" TEXT NOT NULL DEFAULT 'en',
    "onboardedAt" TIMESTAMPTZ(3),
    "toursDone" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "defaultProvider" "ProviderKind",
    "webSearch" "WebSearch" NOT NULL DEFAULT 'disabled',
    "eventWeights" JSONB NOT NULL DEFAULT '{}',
    "agentPreferences" JSONB NOT NULL DEFAULT '{}',
    "extra" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UserSettings_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "ModelChoice" (
    "userId" TEXT NOT NULL,
    "purpose" "ModelPurpose" NOT NULL,
    "modelName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModelChoice_pkey" PRIMARY KEY ("userId","purpose")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "DeviceKind" NOT NULL DEFAULT 'unknown',
    "userAgent" TEXT,
    "ipAddress" TEXT,
    "tokenHash" TEXT,
    "trustedUntil" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "userId" TEXT NOT NULL,
    "secretId" TEXT NOT NULL,
    "enabledAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "BackupCode" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BackupCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT,
    "credentialID" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "counter" INTEGER NOT NULL DEFAULT 0,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL DEFAULT false,
    "transports" TEXT,
    "aaguid" TEXT,
    "lastUsedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonalSecret" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "iv" BYTEA NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PersonalSecret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountMail" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL DEFAULT '',
    "status" "MailStatus" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastAttemptAt" TIMESTAMPTZ(3),
    "nextAttemptAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccountMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recipient" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "userId" TEXT,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DistributionRule" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "insightType" TEXT,
    "minScore" INTEGER NOT NULL DEFAULT 70,
    "needsApproval" BOOLEAN NOT NULL DEFAULT true,
    "method" "DistributionMethod" NOT NULL DEFAULT 'email',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DistributionRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InsightDistribution" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "insightId" TEXT NOT NULL,
    "recipientId" TEXT NOT NULL,
    "method" "DistributionMethod" NOT NULL,
    "status" "MailStatus" NOT NULL DEFAULT 'pending',
    "emailId" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InsightDistribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Email" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "createdById" TEXT,
    "runId" TEXT,
    "idempotencyKey" TEXT,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL DEFAULT '',
    "priority" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Email_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailRecipient" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "emailId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "name" TEXT,
    "field" "MailField" NOT NULL DEFAULT 'to',
    "status" "MailStatus" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastAttemptAt" TIMESTAMPTZ(3),
    "nextAttemptAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "messageId" TEXT NOT NULL,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EmailRecipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailAttachment" (
    "orgId" TEXT NOT NULL,
    "emailId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,

    CONSTRAINT "EmailAttachment_pkey" PRIMARY KEY ("emailId","fileId")
);

-- CreateTable
CREATE TABLE "MailSuppression" (
    "orgId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "reason" "SuppressionReason" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailSuppression_pkey" PRIMARY KEY ("orgId","address")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "projectId" TEXT,
    "createdById" TEXT,
    "vendor" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "fileId" TEXT,
    "status" "SourceStatus" NOT NULL DEFAULT 'pending',
    "error" JSONB,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportTable" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "columns" JSONB NOT NULL,

    CONSTRAINT "ReportTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportRow" (
    "tableId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "ReportRow_pkey" PRIMARY KEY ("tableId","position")
);

-- CreateTable
CREATE TABLE "Insight" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "runId" TEXT,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "score" INTEGER NOT NULL,
    "status" "InsightStatus" NOT NULL DEFAULT 'draft',
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Insight_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InsightProof" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "insightId" TEXT NOT NULL,
    "tableId" TEXT NOT NULL,
    "rowPosition" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "InsightProof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "fileId" TEXT,
    "title" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "contentHash" TEXT,
    "status" "FileStatus" NOT NULL DEFAULT 'processing',
    "error" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SourceDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chunk" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "startOffset" INTEGER NOT NULL DEFAULT 0,
    "endOffset" INTEGER NOT NULL DEFAULT 0,
    "page" INTEGER,
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "category" TEXT,
    "summary" TEXT,
    "entities" JSONB NOT NULL DEFAULT '[]',
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Chunk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChunkVector" (
    "orgId" TEXT NOT NULL,
    "chunkId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "embeddingModel" TEXT NOT NULL,
    "code" bit varying NOT NULL,
    "vector" REAL[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChunkVector_pkey" PRIMARY KEY ("chunkId","embeddingModel")
);

-- CreateTable
CREATE TABLE "RecordVector" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "messageId" TEXT,
    "taskId" TEXT,
    "eventId" TEXT,
    "embeddingModel" TEXT NOT NULL,
    "code" bit varying NOT NULL,
    "vector" REAL[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RecordVector_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "File" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "kind" "FileKind" NOT NULL,
    "name" TEXT NOT NULL,
    "originalName" TEXT,
    "storageKey" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "sizeBytes" BIGINT NOT NULL,
    "sha256" TEXT,
    "status" "FileStatus" NOT NULL DEFAULT 'processing',
    "error" JSONB,
    "description" TEXT NOT NULL DEFAULT '',
    "visibility" "Visibility" NOT NULL DEFAULT 'private',
    "projectId" TEXT,
    "conversationId" TEXT,
    "createdById" TEXT,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnowledgeSource" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "name" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "query" TEXT,
    "fileId" TEXT,
    "credentialId" TEXT,
    "projectId" TEXT,
    "createdById" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'private',
    "status" "SourceStatus" NOT NULL DEFAULT 'pending',
    "error" JSONB,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "resyncCron" TEXT,
    "lastSyncedAt" TIMESTAMPTZ(3),
    "embeddingModel" TEXT,
    "chunkCount" INTEGER NOT NULL DEFAULT 0,
    "preview" TEXT NOT NULL DEFAULT '',
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "KnowledgeSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mission" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "category" "MissionCategory" NOT NULL,
    "difficulty" "MissionDifficulty" NOT NULL DEFAULT 'beginner',
    "estimateMs" INTEGER NOT NULL DEFAULT 1800000,
    "icon" TEXT NOT NULL DEFAULT 'compass',
    "position" INTEGER NOT NULL DEFAULT 0,
    "steps" JSONB NOT NULL,
    "outcomes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "templateId" TEXT,
    "nodeTypes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "usesCanvas" BOOLEAN NOT NULL DEFAULT false,
    "ui" JSONB NOT NULL DEFAULT '{}',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "editedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Mission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MissionPrerequisite" (
    "missionId" TEXT NOT NULL,
    "requiredId" TEXT NOT NULL,

    CONSTRAINT "MissionPrerequisite_pkey" PRIMARY KEY ("missionId","requiredId")
);

-- CreateTable
CREATE TABLE "MissionProgress" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,
    "status" "MissionStatus" NOT NULL DEFAULT 'in_progress',
    "currentStep" INTEGER NOT NULL DEFAULT 0,
    "completedSteps" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MissionProgress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MissionArtifact" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "progressId" TEXT NOT NULL,
    "stepId" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MissionArtifact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SystemSetting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "changedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SystemSetting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "HealthCheck" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" "HealthStatus" NOT NULL DEFAULT 'unknown',
    "responseMs" INTEGER,
    "lastCheckedAt" TIMESTAMPTZ(3),
    "message" TEXT NOT NULL DEFAULT '',
    "details" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HealthCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HealthResult" (
    "id" TEXT NOT NULL,
    "checkId" TEXT NOT NULL,
    "status" "HealthStatus" NOT NULL,
    "responseMs" INTEGER,
    "message" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HealthResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimitWindow" (
    "key" TEXT NOT NULL,
    "startAt" TIMESTAMPTZ(3) NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RateLimitWindow_pkey" PRIMARY KEY ("key","startAt")
);

-- CreateTable
CREATE TABLE "ImportedRow" (
    "orgId" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceTable" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedRow_pkey" PRIMARY KEY ("orgId","origin","sourceTable","sourceId")
);

-- CreateTable
CREATE TABLE "Share" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "level" "ShareLevel" NOT NULL DEFAULT 'use',
    "agentId" TEXT,
    "conversationId" TEXT,
    "workflowId" TEXT,
    "sourceId" TEXT,
    "fileId" TEXT,
    "projectId" TEXT,
    "calendarId" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicLink" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "agentId" TEXT,
    "workflowId" TEXT,
    "conversationId" TEXT,
    "allowedOrigins" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdById" TEXT,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PublicLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'member',
    "tokenHash" TEXT NOT NULL,
    "invitedById" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Budget" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "projectId" TEXT,
    "agentId" TEXT,
    "userId" TEXT,
    "isPerRun" BOOLEAN NOT NULL DEFAULT false,
    "period" "BudgetPeriod" NOT NULL DEFAULT 'month',
    "limitMicros" BIGINT NOT NULL,
    "isHard" BOOLEAN NOT NULL DEFAULT true,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Budget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BudgetSpend" (
    "orgId" TEXT NOT NULL,
    "budgetId" TEXT NOT NULL,
    "periodStartAt" TIMESTAMPTZ(3) NOT NULL,
    "reservedMicros" BIGINT NOT NULL DEFAULT 0,
    "spentMicros" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "BudgetSpend_pkey" PRIMARY KEY ("budgetId","periodStartAt")
);

-- CreateTable
CREATE TABLE "BudgetReservation" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "budgetId" TEXT NOT NULL,
    "runId" TEXT,
    "periodStartAt" TIMESTAMPTZ(3) NOT NULL,
    "amountMicros" BIGINT NOT NULL,
    "settledMicros" BIGINT,
    "settledAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BudgetReservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Provider" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "kind" "ProviderKind" NOT NULL,
    "name" TEXT NOT NULL,
    "baseUrl" TEXT,
    "credentialId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "lastTestedAt" TIMESTAMPTZ(3),
    "testError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProviderModel" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ModelKind" NOT NULL DEFAULT 'language',
    "contextTokens" INTEGER,
    "dimensions" INTEGER,
    "inputPriceMicros" INTEGER NOT NULL DEFAULT 0,
    "cachedInputPriceMicros" INTEGER NOT NULL DEFAULT 0,
    "outputPriceMicros" INTEGER NOT NULL DEFAULT 0,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProviderModel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganizationModelChoice" (
    "orgId" TEXT NOT NULL,
    "purpose" "ModelPurpose" NOT NULL,
    "modelName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OrganizationModelChoice_pkey" PRIMARY KEY ("orgId","purpose")
);

-- CreateTable
CREATE TABLE "Secret" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "iv" BYTEA NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Secret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "ownerId" TEXT,
    "service" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "kind" "CredentialKind" NOT NULL,
    "secretId" TEXT NOT NULL,
    "refreshSecretId" TEXT,
    "hint" TEXT NOT NULL DEFAULT '',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "accessExpiresAt" TIMESTAMPTZ(3),
    "refreshExpiresAt" TIMESTAMPTZ(3),
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "externalUserId" TEXT,
    "externalEmail" TEXT,
    "lastUsedAt" TIMESTAMPTZ(3),
    "lastTestedAt" TIMESTAMPTZ(3),
    "testError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tool" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "kind" "ToolKind" NOT NULL,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "configuration" JSONB NOT NULL DEFAULT '{}',
    "needsApproval" BOOLEAN NOT NULL DEFAULT false,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "mcpServerId" TEXT,
    "credentialId" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Tool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "McpServer" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "projectId" TEXT,
    "createdById" TEXT,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "preset" TEXT NOT NULL DEFAULT 'custom',
    "transport" "McpTransport" NOT NULL,
    "command" TEXT,
    "args" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "url" TEXT,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "env" JSONB NOT NULL DEFAULT '{}',
    "credentialId" TEXT,
    "verifiesTls" BOOLEAN NOT NULL DEFAULT true,
    "usesCache" BOOLEAN NOT NULL DEFAULT false,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "toolsReadAt" TIMESTAMPTZ(3),
    "health" "HealthStatus" NOT NULL DEFAULT 'unknown',
    "healthMessage" TEXT,
    "lastCheckedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "McpServer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentTool" (
    "orgId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "toolId" TEXT NOT NULL,
    "needsApproval" BOOLEAN,
    "slot" "CredentialSlot" NOT NULL DEFAULT 'organization',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgentTool_pkey" PRIMARY KEY ("agentId","toolId")
);

-- CreateTable
CREATE TABLE "ExecutionStep" (
    "runId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "nodeId" TEXT NOT NULL,
    "iteration" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" "StepStatus" NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "input" JSONB,
    "output" JSONB,
    "error" JSONB,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "costMicros" BIGINT NOT NULL DEFAULT 0,
    "spanId" TEXT,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExecutionStep_pkey" PRIMARY KEY ("runId","nodeId","iteration")
);

-- CreateTable
CREATE TABLE "Wait" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "nodeId" TEXT NOT NULL,
    "iteration" TEXT NOT NULL DEFAULT '',
    "kind" "WaitKind" NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "eventKey" TEXT,
    "resolvedAt" TIMESTAMPTZ(3),
    "payload" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Wait_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "waitId" TEXT,
    "toolCallId" TEXT,
    "title" TEXT NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "data" JSONB,
    "assigneeId" TEXT,
    "role" "Role" NOT NULL DEFAULT 'member',
    "tokenHash" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "status" "ApprovalStatus" NOT NULL DEFAULT 'open',
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "workflowId" TEXT NOT NULL,
    "cron" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "missed" "MissedFires" NOT NULL DEFAULT 'once',
    "input" JSONB NOT NULL DEFAULT 'null',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "lastFiredAt" TIMESTAMPTZ(3),
    "nextFireAt" TIMESTAMPTZ(3),
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScheduleFire" (
    "scheduleId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "runId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ScheduleFire_pkey" PRIMARY KEY ("scheduleId","dueAt")
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "workflowId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "secretId" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "lastUsedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkflowVersionAgent" (
    "orgId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,

    CONSTRAINT "WorkflowVersionAgent_pkey" PRIMARY KEY ("versionId","agentId")
);

-- CreateTable
CREATE TABLE "Execution" (
    "runId" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "trigger" "TriggerKind" NOT NULL,
    "idempotencyKey" TEXT,
    "input" JSONB NOT NULL DEFAULT 'null',
    "output" JSONB,
    "vars" JSONB NOT NULL DEFAULT '{}',
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "parentId" TEXT,
    "parentNodeId" TEXT,
    "replayOfId" TEXT,
    "replayFromNodeId" TEXT,
    "scheduleId" TEXT,
    "webhookId" TEXT,

    CONSTRAINT "Execution_pkey" PRIMARY KEY ("runId")
);

-- CreateTable
CREATE TABLE "Calendar" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "ownerId" TEXT,
    "name" TEXT NOT NULL DEFAULT 'Calendar',
    "description" TEXT NOT NULL DEFAULT '',
    "color" TEXT NOT NULL DEFAULT '#2563eb',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "visibility" "Visibility" NOT NULL DEFAULT 'private',
    "feedTokenHash" TEXT,
    "credentialId" TEXT,
    "googleCalendarId" TEXT,
    "syncToken" TEXT,
    "syncedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Calendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "calendarId" TEXT NOT NULL,
    "uid" TEXT NOT NULL,
    "googleEventId" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "startAt" TIMESTAMPTZ(3) NOT NULL,
    "endAt" TIMESTAMPTZ(3) NOT NULL,
    "isAllDay" BOOLEAN NOT NULL DEFAULT false,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "category" "EventCategory" NOT NULL DEFAULT 'default',
    "type" TEXT NOT NULL DEFAULT 'meeting',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "semanticCategory" TEXT,
    "isMovable" BOOLEAN NOT NULL DEFAULT true,
    "movability" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "importance" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "location" TEXT,
    "recurrenceRule" TEXT,
    "recurrenceEndAt" TIMESTAMPTZ(3),
    "excludedAt" TIMESTAMPTZ(3)[],
    "seriesId" TEXT,
    "originalStartAt" TIMESTAMPTZ(3),
    "remindBeforeMs" INTEGER DEFAULT 900000,
    "taskId" TEXT,
    "runId" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventAttendee" (
    "orgId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "userId" TEXT,
    "response" "AttendeeResponse" NOT NULL DEFAULT 'needs_action',

    CONSTRAINT "EventAttendee_pkey" PRIMARY KEY ("eventId","email")
);

-- CreateTable
CREATE TABLE "EventReminder" (
    "orgId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "startAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventReminder_pkey" PRIMARY KEY ("eventId","startAt")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "ownerId" TEXT,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "icon" TEXT NOT NULL DEFAULT 'folder',
    "color" TEXT NOT NULL DEFAULT '#f97316',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "visibility" "Visibility" NOT NULL DEFAULT 'private',
    "status" "ProjectStatus" NOT NULL DEFAULT 'active',
    "type" TEXT,
    "programmingLanguage" TEXT,
    "framework" TEXT,
    "repositoryUrl" TEXT,
    "localPath" TEXT,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL,
    "orgId" TEXT NOT NULL,
    "ownerId" TEXT,
    "assigneeId" TEXT,
    "projectId" TEXT,
    "parentId" TEXT,
    "runId" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "status" "TaskStatus" NOT NULL DEFAULT 'open',
    "priority" "TaskPriority" NOT NULL DEFAULT 'medium',
    "type" "TaskType" NOT NULL DEFAULT 'general',
    "category" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "summary" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "estimateMs" BIGINT,
    "spentMs" BIGINT,
    "percentDone" INTEGER NOT NULL DEFAULT 0,
    "importance" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "urgency" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "complexity" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "personWeight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "score" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 0,
    "programmingLanguage" TEXT,
    "difficulty" "Complexity",
    "codeContext" JSONB NOT NULL DEFAULT '{}',
    "repositoryBranch" TEXT,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AgentPreset_key_key" ON "AgentPreset"("key");

-- CreateIndex
CREATE INDEX "AgentPreset_isActive_position_id_idx" ON "AgentPreset"("isActive", "position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SystemPrompt_key_key" ON "SystemPrompt"("key");

-- CreateIndex
CREATE INDEX "SystemPrompt_category_key_idx" ON "SystemPrompt"("category", "key");

-- CreateIndex
CREATE UNIQUE INDEX "SystemPromptVersion_promptId_version_key" ON "SystemPromptVersion"("promptId", "version");

-- CreateIndex
CREATE INDEX "PromptOverride_promptId_idx" ON "PromptOverride"("promptId");

-- CreateIndex
CREATE INDEX "PromptOverride_userId_idx" ON "PromptOverride"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PromptOverride_id_orgId_key" ON "PromptOverride"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "PromptOverride_orgId_userId_promptId_key" ON "PromptOverride"("orgId", "userId", "promptId");

-- CreateIndex
CREATE UNIQUE INDEX "PromptOverrideVersion_id_orgId_key" ON "PromptOverrideVersion"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "PromptOverrideVersion_overrideId_version_key" ON "PromptOverrideVersion"("overrideId", "version");

-- CreateIndex
CREATE INDEX "PromptUse_promptId_orgId_createdAt_idx" ON "PromptUse"("promptId", "orgId", "createdAt");

-- CreateIndex
CREATE INDEX "PromptUse_overrideVersionId_orgId_idx" ON "PromptUse"("overrideVersionId", "orgId");

-- CreateIndex
CREATE INDEX "PromptUse_runId_orgId_idx" ON "PromptUse"("runId", "orgId");

-- CreateIndex
CREATE INDEX "PromptUse_userId_idx" ON "PromptUse"("userId");

-- CreateIndex
CREATE INDEX "PromptUse_orgId_idx" ON "PromptUse"("orgId");

-- CreateIndex
CREATE INDEX "AgentTestCase_agentId_orgId_id_idx" ON "AgentTestCase"("agentId", "orgId", "id");

-- CreateIndex
CREATE INDEX "AgentTestCase_messageId_orgId_idx" ON "AgentTestCase"("messageId", "orgId");

-- CreateIndex
CREATE INDEX "AgentTestCase_createdById_idx" ON "AgentTestCase"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "AgentTestCase_id_orgId_key" ON "AgentTestCase"("id", "orgId");

-- CreateIndex
CREATE INDEX "AgentTestResult_versionId_orgId_idx" ON "AgentTestResult"("versionId", "orgId");

-- CreateIndex
CREATE INDEX "AgentTestResult_runId_orgId_idx" ON "AgentTestResult"("runId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "AgentTestResult_testCaseId_orgId_versionId_key" ON "AgentTestResult"("testCaseId", "orgId", "versionId");

-- CreateIndex
CREATE INDEX "AgentState_userId_idx" ON "AgentState"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "AgentState_id_orgId_key" ON "AgentState"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "AgentState_agentId_orgId_userId_key" ON "AgentState"("agentId", "orgId", "userId");

-- CreateIndex
CREATE INDEX "AgentStateVersion_runId_orgId_idx" ON "AgentStateVersion"("runId", "orgId");

-- CreateIndex
CREATE INDEX "AgentKnowledge_sourceId_orgId_idx" ON "AgentKnowledge"("sourceId", "orgId");

-- CreateIndex
CREATE INDEX "AgentQuickTask_agentId_orgId_position_id_idx" ON "AgentQuickTask"("agentId", "orgId", "position", "id");

-- CreateIndex
CREATE INDEX "AgentVersion_createdById_idx" ON "AgentVersion"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "AgentVersion_id_orgId_key" ON "AgentVersion"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "AgentVersion_agentId_version_key" ON "AgentVersion"("agentId", "version");

-- CreateIndex
CREATE INDEX "AgentAccess_changedById_idx" ON "AgentAccess"("changedById");

-- CreateIndex
CREATE UNIQUE INDEX "AgentAccess_agentId_orgId_key" ON "AgentAccess"("agentId", "orgId");

-- CreateIndex
CREATE INDEX "DailyFigures_orgId_day_idx" ON "DailyFigures"("orgId", "day");

-- CreateIndex
CREATE INDEX "DailyFigures_userId_idx" ON "DailyFigures"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "DailyFigures_orgId_userId_day_key" ON "DailyFigures"("orgId", "userId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_stripePriceId_key" ON "Plan"("stripePriceId");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_stripeCustomerId_key" ON "Subscription"("stripeCustomerId");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_stripeSubscriptionId_key" ON "Subscription"("stripeSubscriptionId");

-- CreateIndex
CREATE INDEX "Subscription_planId_idx" ON "Subscription"("planId");

-- CreateIndex
CREATE INDEX "Subscription_setById_idx" ON "Subscription"("setById");

-- CreateIndex
CREATE INDEX "WebhookEvent_createdAt_id_idx" ON "WebhookEvent"("createdAt", "id");

-- CreateIndex
CREATE INDEX "WebhookEvent_organizationId_idx" ON "WebhookEvent"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookEvent_sender_externalId_key" ON "WebhookEvent"("sender", "externalId");

-- CreateIndex
CREATE INDEX "UsageEntry_orgId_createdAt_id_idx" ON "UsageEntry"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "UsageEntry_userId_idx" ON "UsageEntry"("userId");

-- CreateIndex
CREATE INDEX "UsageEntry_agentId_orgId_idx" ON "UsageEntry"("agentId", "orgId");

-- CreateIndex
CREATE INDEX "UsageEntry_workflowId_orgId_idx" ON "UsageEntry"("workflowId", "orgId");

-- CreateIndex
CREATE INDEX "UsageEntry_projectId_orgId_idx" ON "UsageEntry"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "UsageEntry_runId_orgId_idx" ON "UsageEntry"("runId", "orgId");

-- CreateIndex
CREATE INDEX "Meeting_orgId_createdAt_id_idx" ON "Meeting"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Meeting_conversationId_orgId_idx" ON "Meeting"("conversationId", "orgId");

-- CreateIndex
CREATE INDEX "Meeting_moderatorId_orgId_idx" ON "Meeting"("moderatorId", "orgId");

-- CreateIndex
CREATE INDEX "Meeting_createdById_idx" ON "Meeting"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_id_orgId_key" ON "Meeting"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_runId_orgId_key" ON "Meeting"("runId", "orgId");

-- CreateIndex
CREATE INDEX "MeetingExpert_agentId_orgId_idx" ON "MeetingExpert"("agentId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingExpert_id_orgId_key" ON "MeetingExpert"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingExpert_meetingId_orgId_name_key" ON "MeetingExpert"("meetingId", "orgId", "name");

-- CreateIndex
CREATE INDEX "MeetingEntry_meetingId_orgId_id_idx" ON "MeetingEntry"("meetingId", "orgId", "id");

-- CreateIndex
CREATE INDEX "MeetingEntry_expertId_orgId_idx" ON "MeetingEntry"("expertId", "orgId");

-- CreateIndex
CREATE INDEX "MeetingEntry_messageId_orgId_idx" ON "MeetingEntry"("messageId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingEntry_id_orgId_key" ON "MeetingEntry"("id", "orgId");

-- CreateIndex
CREATE INDEX "MeetingTodo_expertId_orgId_idx" ON "MeetingTodo"("expertId", "orgId");

-- CreateIndex
CREATE INDEX "MeetingTodo_assigneeId_idx" ON "MeetingTodo"("assigneeId");

-- CreateIndex
CREATE INDEX "MeetingTodo_entryId_orgId_idx" ON "MeetingTodo"("entryId", "orgId");

-- CreateIndex
CREATE INDEX "MeetingTodo_taskId_orgId_idx" ON "MeetingTodo"("taskId", "orgId");

-- CreateIndex
CREATE INDEX "MeetingTodo_eventId_orgId_idx" ON "MeetingTodo"("eventId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingTodo_meetingId_position_key" ON "MeetingTodo"("meetingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ConversationState_conversationId_orgId_key" ON "ConversationState"("conversationId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "ConversationSummary_conversationId_orgId_key" ON "ConversationSummary"("conversationId", "orgId");

-- CreateIndex
CREATE INDEX "MessageFeedback_userId_idx" ON "MessageFeedback"("userId");

-- CreateIndex
CREATE INDEX "MessageFile_fileId_orgId_idx" ON "MessageFile"("fileId", "orgId");

-- CreateIndex
CREATE INDEX "Citation_chunkId_orgId_idx" ON "Citation"("chunkId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Citation_messageId_position_key" ON "Citation"("messageId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Device_tokenHash_key" ON "Device"("tokenHash");

-- CreateIndex
CREATE INDEX "Device_userId_lastUsedAt_idx" ON "Device"("userId", "lastUsedAt");

-- CreateIndex
CREATE UNIQUE INDEX "TwoFactor_secretId_key" ON "TwoFactor"("secretId");

-- CreateIndex
CREATE INDEX "BackupCode_userId_idx" ON "BackupCode"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialID_key" ON "Passkey"("credentialID");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE INDEX "PersonalSecret_keyId_idx" ON "PersonalSecret"("keyId");

-- CreateIndex
CREATE INDEX "PersonalSecret_userId_idx" ON "PersonalSecret"("userId");

-- CreateIndex
CREATE INDEX "AccountMail_status_nextAttemptAt_idx" ON "AccountMail"("status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "AccountMail_createdAt_id_idx" ON "AccountMail"("createdAt", "id");

-- CreateIndex
CREATE INDEX "AccountMail_userId_idx" ON "AccountMail"("userId");

-- CreateIndex
CREATE INDEX "Recipient_userId_idx" ON "Recipient"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Recipient_id_orgId_key" ON "Recipient"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Recipient_orgId_role_email_key" ON "Recipient"("orgId", "role", "email");

-- CreateIndex
CREATE INDEX "DistributionRule_orgId_idx" ON "DistributionRule"("orgId");

-- CreateIndex
CREATE INDEX "InsightDistribution_recipientId_orgId_idx" ON "InsightDistribution"("recipientId", "orgId");

-- CreateIndex
CREATE INDEX "InsightDistribution_emailId_orgId_idx" ON "InsightDistribution"("emailId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "InsightDistribution_insightId_orgId_recipientId_method_key" ON "InsightDistribution"("insightId", "orgId", "recipientId", "method");

-- CreateIndex
CREATE UNIQUE INDEX "Email_idempotencyKey_key" ON "Email"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Email_orgId_createdAt_id_idx" ON "Email"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Email_createdById_idx" ON "Email"("createdById");

-- CreateIndex
CREATE INDEX "Email_runId_orgId_idx" ON "Email"("runId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Email_id_orgId_key" ON "Email"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "EmailRecipient_messageId_key" ON "EmailRecipient"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "EmailRecipient_emailId_orgId_address_key" ON "EmailRecipient"("emailId", "orgId", "address");

-- CreateIndex
CREATE INDEX "EmailAttachment_fileId_orgId_idx" ON "EmailAttachment"("fileId", "orgId");

-- CreateIndex
CREATE INDEX "Report_orgId_reportedAt_id_idx" ON "Report"("orgId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Report_orgId_vendor_reportedAt_id_idx" ON "Report"("orgId", "vendor", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Report_projectId_orgId_idx" ON "Report"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "Report_createdById_idx" ON "Report"("createdById");

-- CreateIndex
CREATE INDEX "Report_fileId_orgId_idx" ON "Report"("fileId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_id_orgId_key" ON "Report"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportTable_id_orgId_key" ON "ReportTable"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportTable_reportId_position_key" ON "ReportTable"("reportId", "position");

-- CreateIndex
CREATE INDEX "Insight_orgId_createdAt_id_idx" ON "Insight"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Insight_orgId_status_score_id_idx" ON "Insight"("orgId", "status", "score", "id");

-- CreateIndex
CREATE INDEX "Insight_reportId_orgId_idx" ON "Insight"("reportId", "orgId");

-- CreateIndex
CREATE INDEX "Insight_runId_orgId_idx" ON "Insight"("runId", "orgId");

-- CreateIndex
CREATE INDEX "Insight_decidedById_idx" ON "Insight"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "Insight_id_orgId_key" ON "Insight"("id", "orgId");

-- CreateIndex
CREATE INDEX "InsightProof_insightId_orgId_idx" ON "InsightProof"("insightId", "orgId");

-- CreateIndex
CREATE INDEX "InsightProof_tableId_orgId_idx" ON "InsightProof"("tableId", "orgId");

-- CreateIndex
CREATE INDEX "SourceDocument_fileId_orgId_idx" ON "SourceDocument"("fileId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceDocument_id_orgId_key" ON "SourceDocument"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceDocument_sourceId_orgId_location_key" ON "SourceDocument"("sourceId", "orgId", "location");

-- CreateIndex
CREATE INDEX "Chunk_sourceId_orgId_idx" ON "Chunk"("sourceId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Chunk_id_orgId_key" ON "Chunk"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Chunk_documentId_position_key" ON "Chunk"("documentId", "position");

-- CreateIndex
CREATE INDEX "ChunkVector_sourceId_embeddingModel_idx" ON "ChunkVector"("sourceId", "embeddingModel");

-- CreateIndex
CREATE INDEX "RecordVector_orgId_idx" ON "RecordVector"("orgId");

-- CreateIndex
CREATE UNIQUE INDEX "RecordVector_messageId_orgId_embeddingModel_key" ON "RecordVector"("messageId", "orgId", "embeddingModel");

-- CreateIndex
CREATE UNIQUE INDEX "RecordVector_taskId_orgId_embeddingModel_key" ON "RecordVector"("taskId", "orgId", "embeddingModel");

-- CreateIndex
CREATE UNIQUE INDEX "RecordVector_eventId_orgId_embeddingModel_key" ON "RecordVector"("eventId", "orgId", "embeddingModel");

-- CreateIndex
CREATE UNIQUE INDEX "File_storageKey_key" ON "File"("storageKey");

-- CreateIndex
CREATE INDEX "File_orgId_archivedAt_createdAt_id_idx" ON "File"("orgId", "archivedAt", "createdAt", "id");

-- CreateIndex
CREATE INDEX "File_createdById_idx" ON "File"("createdById");

-- CreateIndex
CREATE INDEX "File_projectId_orgId_idx" ON "File"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "File_conversationId_orgId_idx" ON "File"("conversationId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "File_id_orgId_key" ON "File"("id", "orgId");

-- CreateIndex
CREATE INDEX "KnowledgeSource_orgId_archivedAt_createdAt_id_idx" ON "KnowledgeSource"("orgId", "archivedAt", "createdAt", "id");

-- CreateIndex
CREATE INDEX "KnowledgeSource_createdById_idx" ON "KnowledgeSource"("createdById");

-- CreateIndex
CREATE INDEX "KnowledgeSource_fileId_orgId_idx" ON "KnowledgeSource"("fileId", "orgId");

-- CreateIndex
CREATE INDEX "KnowledgeSource_credentialId_orgId_idx" ON "KnowledgeSource"("credentialId", "orgId");

-- CreateIndex
CREATE INDEX "KnowledgeSource_projectId_orgId_idx" ON "KnowledgeSource"("projectId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeSource_id_orgId_key" ON "KnowledgeSource"("id", "orgId");

-- CreateIndex
CREATE INDEX "Mission_isActive_position_id_idx" ON "Mission"("isActive", "position", "id");

-- CreateIndex
CREATE INDEX "MissionPrerequisite_requiredId_idx" ON "MissionPrerequisite"("requiredId");

-- CreateIndex
CREATE INDEX "MissionProgress_userId_idx" ON "MissionProgress"("userId");

-- CreateIndex
CREATE INDEX "MissionProgress_missionId_idx" ON "MissionProgress"("missionId");

-- CreateIndex
CREATE UNIQUE INDEX "MissionProgress_id_orgId_key" ON "MissionProgress"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "MissionProgress_orgId_userId_missionId_key" ON "MissionProgress"("orgId", "userId", "missionId");

-- CreateIndex
CREATE UNIQUE INDEX "MissionArtifact_progressId_stepId_objectId_key" ON "MissionArtifact"("progressId", "stepId", "objectId");

-- CreateIndex
CREATE INDEX "SystemSetting_changedById_idx" ON "SystemSetting"("changedById");

-- CreateIndex
CREATE INDEX "HealthResult_checkId_createdAt_idx" ON "HealthResult"("checkId", "createdAt");

-- CreateIndex
CREATE INDEX "RateLimitWindow_startAt_idx" ON "RateLimitWindow"("startAt");

-- CreateIndex
CREATE INDEX "Share_userId_orgId_idx" ON "Share"("userId", "orgId");

-- CreateIndex
CREATE INDEX "Share_createdById_idx" ON "Share"("createdById");

-- CreateIndex
CREATE INDEX "Share_orgId_idx" ON "Share"("orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_agentId_orgId_userId_key" ON "Share"("agentId", "orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_conversationId_orgId_userId_key" ON "Share"("conversationId", "orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_workflowId_orgId_userId_key" ON "Share"("workflowId", "orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_sourceId_orgId_userId_key" ON "Share"("sourceId", "orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_fileId_orgId_userId_key" ON "Share"("fileId", "orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_projectId_orgId_userId_key" ON "Share"("projectId", "orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_calendarId_orgId_userId_key" ON "Share"("calendarId", "orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "PublicLink_tokenHash_key" ON "PublicLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PublicLink_orgId_createdAt_id_idx" ON "PublicLink"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "PublicLink_agentId_orgId_idx" ON "PublicLink"("agentId", "orgId");

-- CreateIndex
CREATE INDEX "PublicLink_workflowId_orgId_idx" ON "PublicLink"("workflowId", "orgId");

-- CreateIndex
CREATE INDEX "PublicLink_conversationId_orgId_idx" ON "PublicLink"("conversationId", "orgId");

-- CreateIndex
CREATE INDEX "PublicLink_createdById_idx" ON "PublicLink"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_orgId_createdAt_id_idx" ON "Invitation"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "Invitation_invitedById_idx" ON "Invitation"("invitedById");

-- CreateIndex
CREATE INDEX "Budget_projectId_orgId_idx" ON "Budget"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "Budget_agentId_orgId_idx" ON "Budget"("agentId", "orgId");

-- CreateIndex
CREATE INDEX "Budget_userId_idx" ON "Budget"("userId");

-- CreateIndex
CREATE INDEX "Budget_orgId_idx" ON "Budget"("orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Budget_id_orgId_key" ON "Budget"("id", "orgId");

-- CreateIndex
CREATE INDEX "BudgetReservation_budgetId_orgId_idx" ON "BudgetReservation"("budgetId", "orgId");

-- CreateIndex
CREATE INDEX "BudgetReservation_runId_orgId_idx" ON "BudgetReservation"("runId", "orgId");

-- CreateIndex
CREATE INDEX "Provider_orgId_position_idx" ON "Provider"("orgId", "position");

-- CreateIndex
CREATE INDEX "Provider_credentialId_orgId_idx" ON "Provider"("credentialId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Provider_id_orgId_key" ON "Provider"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Provider_orgId_name_key" ON "Provider"("orgId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ProviderModel_providerId_name_key" ON "ProviderModel"("providerId", "name");

-- CreateIndex
CREATE INDEX "Secret_keyId_idx" ON "Secret"("keyId");

-- CreateIndex
CREATE INDEX "Secret_orgId_idx" ON "Secret"("orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Secret_id_orgId_key" ON "Secret"("id", "orgId");

-- CreateIndex
CREATE INDEX "Credential_orgId_service_ownerId_idx" ON "Credential"("orgId", "service", "ownerId");

-- CreateIndex
CREATE INDEX "Credential_ownerId_idx" ON "Credential"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_id_orgId_key" ON "Credential"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_secretId_orgId_key" ON "Credential"("secretId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_refreshSecretId_orgId_key" ON "Credential"("refreshSecretId", "orgId");

-- CreateIndex
CREATE INDEX "Tool_mcpServerId_orgId_idx" ON "Tool"("mcpServerId", "orgId");

-- CreateIndex
CREATE INDEX "Tool_credentialId_orgId_idx" ON "Tool"("credentialId", "orgId");

-- CreateIndex
CREATE INDEX "Tool_createdById_idx" ON "Tool"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Tool_id_orgId_key" ON "Tool"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Tool_orgId_name_key" ON "Tool"("orgId", "name");

-- CreateIndex
CREATE INDEX "McpServer_orgId_name_id_idx" ON "McpServer"("orgId", "name", "id");

-- CreateIndex
CREATE INDEX "McpServer_projectId_orgId_idx" ON "McpServer"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "McpServer_createdById_idx" ON "McpServer"("createdById");

-- CreateIndex
CREATE INDEX "McpServer_credentialId_orgId_idx" ON "McpServer"("credentialId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "McpServer_id_orgId_key" ON "McpServer"("id", "orgId");

-- CreateIndex
CREATE INDEX "AgentTool_toolId_orgId_idx" ON "AgentTool"("toolId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Wait_id_orgId_key" ON "Wait"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Wait_runId_nodeId_iteration_key" ON "Wait"("runId", "nodeId", "iteration");

-- CreateIndex
CREATE UNIQUE INDEX "Approval_tokenHash_key" ON "Approval"("tokenHash");

-- CreateIndex
CREATE INDEX "Approval_orgId_status_createdAt_id_idx" ON "Approval"("orgId", "status", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Approval_runId_orgId_idx" ON "Approval"("runId", "orgId");

-- CreateIndex
CREATE INDEX "Approval_assigneeId_idx" ON "Approval"("assigneeId");

-- CreateIndex
CREATE INDEX "Approval_decidedById_idx" ON "Approval"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "Approval_waitId_orgId_key" ON "Approval"("waitId", "orgId");

-- CreateIndex
CREATE INDEX "Schedule_orgId_createdAt_id_idx" ON "Schedule"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Schedule_workflowId_orgId_idx" ON "Schedule"("workflowId", "orgId");

-- CreateIndex
CREATE INDEX "Schedule_createdById_idx" ON "Schedule"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Schedule_id_orgId_key" ON "Schedule"("id", "orgId");

-- CreateIndex
CREATE INDEX "ScheduleFire_runId_orgId_idx" ON "ScheduleFire"("runId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Webhook_tokenHash_key" ON "Webhook"("tokenHash");

-- CreateIndex
CREATE INDEX "Webhook_workflowId_orgId_idx" ON "Webhook"("workflowId", "orgId");

-- CreateIndex
CREATE INDEX "Webhook_secretId_orgId_idx" ON "Webhook"("secretId", "orgId");

-- CreateIndex
CREATE INDEX "Webhook_orgId_idx" ON "Webhook"("orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Webhook_id_orgId_key" ON "Webhook"("id", "orgId");

-- CreateIndex
CREATE INDEX "WorkflowVersionAgent_agentId_orgId_idx" ON "WorkflowVersionAgent"("agentId", "orgId");

-- CreateIndex
CREATE INDEX "Execution_versionId_orgId_idx" ON "Execution"("versionId", "orgId");

-- CreateIndex
CREATE INDEX "Execution_parentId_orgId_idx" ON "Execution"("parentId", "orgId");

-- CreateIndex
CREATE INDEX "Execution_replayOfId_orgId_idx" ON "Execution"("replayOfId", "orgId");

-- CreateIndex
CREATE INDEX "Execution_scheduleId_orgId_idx" ON "Execution"("scheduleId", "orgId");

-- CreateIndex
CREATE INDEX "Execution_webhookId_orgId_idx" ON "Execution"("webhookId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Execution_runId_orgId_key" ON "Execution"("runId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Execution_orgId_idempotencyKey_key" ON "Execution"("orgId", "idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Calendar_feedTokenHash_key" ON "Calendar"("feedTokenHash");

-- CreateIndex
CREATE INDEX "Calendar_orgId_ownerId_id_idx" ON "Calendar"("orgId", "ownerId", "id");

-- CreateIndex
CREATE INDEX "Calendar_ownerId_idx" ON "Calendar"("ownerId");

-- CreateIndex
CREATE INDEX "Calendar_credentialId_orgId_idx" ON "Calendar"("credentialId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Calendar_id_orgId_key" ON "Calendar"("id", "orgId");

-- CreateIndex
CREATE INDEX "Event_calendarId_orgId_startAt_id_idx" ON "Event"("calendarId", "orgId", "startAt", "id");

-- CreateIndex
CREATE INDEX "Event_orgId_startAt_id_idx" ON "Event"("orgId", "startAt", "id");

-- CreateIndex
CREATE INDEX "Event_taskId_orgId_idx" ON "Event"("taskId", "orgId");

-- CreateIndex
CREATE INDEX "Event_runId_orgId_idx" ON "Event"("runId", "orgId");

-- CreateIndex
CREATE INDEX "Event_createdById_idx" ON "Event"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Event_id_orgId_key" ON "Event"("id", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_calendarId_orgId_googleEventId_key" ON "Event"("calendarId", "orgId", "googleEventId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_seriesId_orgId_originalStartAt_key" ON "Event"("seriesId", "orgId", "originalStartAt");

-- CreateIndex
CREATE INDEX "EventAttendee_userId_idx" ON "EventAttendee"("userId");

-- CreateIndex
CREATE INDEX "Project_orgId_ownerId_archivedAt_position_id_idx" ON "Project"("orgId", "ownerId", "archivedAt", "position", "id");

-- CreateIndex
CREATE INDEX "Project_ownerId_idx" ON "Project"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Project_id_orgId_key" ON "Project"("id", "orgId");

-- CreateIndex
CREATE INDEX "Task_orgId_status_archivedAt_position_id_idx" ON "Task"("orgId", "status", "archivedAt", "position", "id");

-- CreateIndex
CREATE INDEX "Task_orgId_archivedAt_score_id_idx" ON "Task"("orgId", "archivedAt", "score", "id");

-- CreateIndex
CREATE INDEX "Task_orgId_archivedAt_dueAt_id_idx" ON "Task"("orgId", "archivedAt", "dueAt", "id");

-- CreateIndex
CREATE INDEX "Task_projectId_orgId_status_position_id_idx" ON "Task"("projectId", "orgId", "status", "position", "id");

-- CreateIndex
CREATE INDEX "Task_assigneeId_orgId_status_idx" ON "Task"("assigneeId", "orgId", "status");

-- CreateIndex
CREATE INDEX "Task_ownerId_orgId_idx" ON "Task"("ownerId", "orgId");

-- CreateIndex
CREATE INDEX "Task_parentId_orgId_idx" ON "Task"("parentId", "orgId");

-- CreateIndex
CREATE INDEX "Task_runId_orgId_idx" ON "Task"("runId", "orgId");

-- CreateIndex
CREATE UNIQUE INDEX "Task_id_orgId_key" ON "Task"("id", "orgId");

-- CreateIndex
CREATE INDEX "Agent_avatarId_orgId_idx" ON "Agent"("avatarId", "orgId");

-- CreateIndex
CREATE INDEX "Agent_projectId_orgId_idx" ON "Agent"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "Agent_presetId_idx" ON "Agent"("presetId");

-- CreateIndex
CREATE INDEX "Conversation_agentId_orgId_idx" ON "Conversation"("agentId", "orgId");

-- CreateIndex
CREATE INDEX "Conversation_projectId_orgId_idx" ON "Conversation"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "Conversation_workflowId_orgId_idx" ON "Conversation"("workflowId", "orgId");

-- CreateIndex
CREATE INDEX "Message_parentId_orgId_idx" ON "Message"("parentId", "orgId");

-- CreateIndex
CREATE INDEX "Message_agentId_orgId_idx" ON "Message"("agentId", "orgId");

-- CreateIndex
CREATE INDEX "Message_authorId_idx" ON "Message"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE UNIQUE INDEX "User_clerkUserId_key" ON "User"("clerkUserId");

-- CreateIndex
CREATE INDEX "Session_deviceId_idx" ON "Session"("deviceId");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_clerkOrgId_key" ON "Organization"("clerkOrgId");

-- CreateIndex
CREATE INDEX "AuditEntry_orgId_createdAt_id_idx" ON "AuditEntry"("orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_orgId_objectType_objectId_createdAt_idx" ON "AuditEntry"("orgId", "objectType", "objectId", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_createdAt_idx" ON "AuditEntry"("actorId", "createdAt");

-- CreateIndex
CREATE INDEX "Run_orgId_kind_createdAt_id_idx" ON "Run"("orgId", "kind", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Run_workflowId_orgId_createdAt_id_idx" ON "Run"("workflowId", "orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Run_agentId_orgId_createdAt_id_idx" ON "Run"("agentId", "orgId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Run_sourceId_orgId_idx" ON "Run"("sourceId", "orgId");

-- CreateIndex
CREATE INDEX "Run_reportId_orgId_idx" ON "Run"("reportId", "orgId");

-- CreateIndex
CREATE INDEX "Run_projectId_orgId_idx" ON "Run"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "Workflow_orgId_archivedAt_updatedAt_id_idx" ON "Workflow"("orgId", "archivedAt", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Workflow_projectId_orgId_idx" ON "Workflow"("projectId", "orgId");

-- CreateIndex
CREATE INDEX "WorkflowVersion_createdById_idx" ON "WorkflowVersion"("createdById");

-- AddForeignKey
ALTER TABLE "SystemPromptVersion" ADD CONSTRAINT "SystemPromptVersion_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "SystemPrompt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptOverride" ADD CONSTRAINT "PromptOverride_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptOverride" ADD CONSTRAINT "PromptOverride_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "SystemPrompt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptOverride" ADD CONSTRAINT "PromptOverride_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptOverrideVersion" ADD CONSTRAINT "PromptOverrideVersion_overrideId_orgId_fkey" FOREIGN KEY ("overrideId", "orgId") REFERENCES "PromptOverride"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptUse" ADD CONSTRAINT "PromptUse_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptUse" ADD CONSTRAINT "PromptUse_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "SystemPrompt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptUse" ADD CONSTRAINT "PromptUse_overrideVersionId_orgId_fkey" FOREIGN KEY ("overrideVersionId", "orgId") REFERENCES "PromptOverrideVersion"("id", "orgId") ON DELETE SET NULL ("overrideVersionId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptUse" ADD CONSTRAINT "PromptUse_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptUse" ADD CONSTRAINT "PromptUse_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentTestCase" ADD CONSTRAINT "AgentTestCase_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentTestCase" ADD CONSTRAINT "AgentTestCase_messageId_orgId_fkey" FOREIGN KEY ("messageId", "orgId") REFERENCES "Message"("id", "orgId") ON DELETE SET NULL ("messageId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentTestCase" ADD CONSTRAINT "AgentTestCase_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentTestResult" ADD CONSTRAINT "AgentTestResult_testCaseId_orgId_fkey" FOREIGN KEY ("testCaseId", "orgId") REFERENCES "AgentTestCase"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentTestResult" ADD CONSTRAINT "AgentTestResult_versionId_orgId_fkey" FOREIGN KEY ("versionId", "orgId") REFERENCES "AgentVersion"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentTestResult" ADD CONSTRAINT "AgentTestResult_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("runId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentState" ADD CONSTRAINT "AgentState_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentState" ADD CONSTRAINT "AgentState_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentStateVersion" ADD CONSTRAINT "AgentStateVersion_stateId_orgId_fkey" FOREIGN KEY ("stateId", "orgId") REFERENCES "AgentState"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentStateVersion" ADD CONSTRAINT "AgentStateVersion_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("runId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentKnowledge" ADD CONSTRAINT "AgentKnowledge_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentKnowledge" ADD CONSTRAINT "AgentKnowledge_sourceId_orgId_fkey" FOREIGN KEY ("sourceId", "orgId") REFERENCES "KnowledgeSource"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentQuickTask" ADD CONSTRAINT "AgentQuickTask_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_avatarId_orgId_fkey" FOREIGN KEY ("avatarId", "orgId") REFERENCES "File"("id", "orgId") ON DELETE SET NULL ("avatarId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_presetId_fkey" FOREIGN KEY ("presetId") REFERENCES "AgentPreset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentVersion" ADD CONSTRAINT "AgentVersion_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentVersion" ADD CONSTRAINT "AgentVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentAccess" ADD CONSTRAINT "AgentAccess_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentAccess" ADD CONSTRAINT "AgentAccess_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DailyFigures" ADD CONSTRAINT "DailyFigures_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DailyFigures" ADD CONSTRAINT "DailyFigures_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookEvent" ADD CONSTRAINT "WebhookEvent_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageEntry" ADD CONSTRAINT "UsageEntry_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageEntry" ADD CONSTRAINT "UsageEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageEntry" ADD CONSTRAINT "UsageEntry_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE SET NULL ("agentId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageEntry" ADD CONSTRAINT "UsageEntry_workflowId_orgId_fkey" FOREIGN KEY ("workflowId", "orgId") REFERENCES "Workflow"("id", "orgId") ON DELETE SET NULL ("workflowId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageEntry" ADD CONSTRAINT "UsageEntry_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageEntry" ADD CONSTRAINT "UsageEntry_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("runId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageCounter" ADD CONSTRAINT "UsageCounter_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_conversationId_orgId_fkey" FOREIGN KEY ("conversationId", "orgId") REFERENCES "Conversation"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_moderatorId_orgId_fkey" FOREIGN KEY ("moderatorId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE SET NULL ("moderatorId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingExpert" ADD CONSTRAINT "MeetingExpert_meetingId_orgId_fkey" FOREIGN KEY ("meetingId", "orgId") REFERENCES "Meeting"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingExpert" ADD CONSTRAINT "MeetingExpert_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE SET NULL ("agentId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingEntry" ADD CONSTRAINT "MeetingEntry_meetingId_orgId_fkey" FOREIGN KEY ("meetingId", "orgId") REFERENCES "Meeting"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingEntry" ADD CONSTRAINT "MeetingEntry_expertId_orgId_fkey" FOREIGN KEY ("expertId", "orgId") REFERENCES "MeetingExpert"("id", "orgId") ON DELETE SET NULL ("expertId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingEntry" ADD CONSTRAINT "MeetingEntry_messageId_orgId_fkey" FOREIGN KEY ("messageId", "orgId") REFERENCES "Message"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTodo" ADD CONSTRAINT "MeetingTodo_meetingId_orgId_fkey" FOREIGN KEY ("meetingId", "orgId") REFERENCES "Meeting"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTodo" ADD CONSTRAINT "MeetingTodo_expertId_orgId_fkey" FOREIGN KEY ("expertId", "orgId") REFERENCES "MeetingExpert"("id", "orgId") ON DELETE SET NULL ("expertId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTodo" ADD CONSTRAINT "MeetingTodo_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTodo" ADD CONSTRAINT "MeetingTodo_entryId_orgId_fkey" FOREIGN KEY ("entryId", "orgId") REFERENCES "MeetingEntry"("id", "orgId") ON DELETE SET NULL ("entryId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTodo" ADD CONSTRAINT "MeetingTodo_taskId_orgId_fkey" FOREIGN KEY ("taskId", "orgId") REFERENCES "Task"("id", "orgId") ON DELETE SET NULL ("taskId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTodo" ADD CONSTRAINT "MeetingTodo_eventId_orgId_fkey" FOREIGN KEY ("eventId", "orgId") REFERENCES "Event"("id", "orgId") ON DELETE SET NULL ("eventId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationState" ADD CONSTRAINT "ConversationState_conversationId_orgId_fkey" FOREIGN KEY ("conversationId", "orgId") REFERENCES "Conversation"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationSummary" ADD CONSTRAINT "ConversationSummary_conversationId_orgId_fkey" FOREIGN KEY ("conversationId", "orgId") REFERENCES "Conversation"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_workflowId_orgId_fkey" FOREIGN KEY ("workflowId", "orgId") REFERENCES "Workflow"("id", "orgId") ON DELETE SET NULL ("workflowId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_parentId_orgId_fkey" FOREIGN KEY ("parentId", "orgId") REFERENCES "Message"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE SET NULL ("agentId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageFeedback" ADD CONSTRAINT "MessageFeedback_messageId_orgId_fkey" FOREIGN KEY ("messageId", "orgId") REFERENCES "Message"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageFeedback" ADD CONSTRAINT "MessageFeedback_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageFile" ADD CONSTRAINT "MessageFile_messageId_orgId_fkey" FOREIGN KEY ("messageId", "orgId") REFERENCES "Message"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageFile" ADD CONSTRAINT "MessageFile_fileId_orgId_fkey" FOREIGN KEY ("fileId", "orgId") REFERENCES "File"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_messageId_orgId_fkey" FOREIGN KEY ("messageId", "orgId") REFERENCES "Message"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_chunkId_orgId_fkey" FOREIGN KEY ("chunkId", "orgId") REFERENCES "Chunk"("id", "orgId") ON DELETE SET NULL ("chunkId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserSettings" ADD CONSTRAINT "UserSettings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModelChoice" ADD CONSTRAINT "ModelChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_secretId_fkey" FOREIGN KEY ("secretId") REFERENCES "PersonalSecret"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BackupCode" ADD CONSTRAINT "BackupCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalSecret" ADD CONSTRAINT "PersonalSecret_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountMail" ADD CONSTRAINT "AccountMail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_deviceId_fkey" FOREIGN KEY ("deviceId") REFERENCES "Device"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DistributionRule" ADD CONSTRAINT "DistributionRule_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InsightDistribution" ADD CONSTRAINT "InsightDistribution_insightId_orgId_fkey" FOREIGN KEY ("insightId", "orgId") REFERENCES "Insight"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InsightDistribution" ADD CONSTRAINT "InsightDistribution_recipientId_orgId_fkey" FOREIGN KEY ("recipientId", "orgId") REFERENCES "Recipient"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InsightDistribution" ADD CONSTRAINT "InsightDistribution_emailId_orgId_fkey" FOREIGN KEY ("emailId", "orgId") REFERENCES "Email"("id", "orgId") ON DELETE SET NULL ("emailId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Email" ADD CONSTRAINT "Email_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Email" ADD CONSTRAINT "Email_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Email" ADD CONSTRAINT "Email_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("runId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailRecipient" ADD CONSTRAINT "EmailRecipient_emailId_orgId_fkey" FOREIGN KEY ("emailId", "orgId") REFERENCES "Email"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailAttachment" ADD CONSTRAINT "EmailAttachment_emailId_orgId_fkey" FOREIGN KEY ("emailId", "orgId") REFERENCES "Email"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailAttachment" ADD CONSTRAINT "EmailAttachment_fileId_orgId_fkey" FOREIGN KEY ("fileId", "orgId") REFERENCES "File"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailSuppression" ADD CONSTRAINT "MailSuppression_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_fileId_orgId_fkey" FOREIGN KEY ("fileId", "orgId") REFERENCES "File"("id", "orgId") ON DELETE SET NULL ("fileId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportTable" ADD CONSTRAINT "ReportTable_reportId_orgId_fkey" FOREIGN KEY ("reportId", "orgId") REFERENCES "Report"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportRow" ADD CONSTRAINT "ReportRow_tableId_orgId_fkey" FOREIGN KEY ("tableId", "orgId") REFERENCES "ReportTable"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Insight" ADD CONSTRAINT "Insight_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Insight" ADD CONSTRAINT "Insight_reportId_orgId_fkey" FOREIGN KEY ("reportId", "orgId") REFERENCES "Report"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Insight" ADD CONSTRAINT "Insight_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("runId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Insight" ADD CONSTRAINT "Insight_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InsightProof" ADD CONSTRAINT "InsightProof_insightId_orgId_fkey" FOREIGN KEY ("insightId", "orgId") REFERENCES "Insight"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InsightProof" ADD CONSTRAINT "InsightProof_tableId_orgId_fkey" FOREIGN KEY ("tableId", "orgId") REFERENCES "ReportTable"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDocument" ADD CONSTRAINT "SourceDocument_sourceId_orgId_fkey" FOREIGN KEY ("sourceId", "orgId") REFERENCES "KnowledgeSource"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDocument" ADD CONSTRAINT "SourceDocument_fileId_orgId_fkey" FOREIGN KEY ("fileId", "orgId") REFERENCES "File"("id", "orgId") ON DELETE SET NULL ("fileId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chunk" ADD CONSTRAINT "Chunk_documentId_orgId_fkey" FOREIGN KEY ("documentId", "orgId") REFERENCES "SourceDocument"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chunk" ADD CONSTRAINT "Chunk_sourceId_orgId_fkey" FOREIGN KEY ("sourceId", "orgId") REFERENCES "KnowledgeSource"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChunkVector" ADD CONSTRAINT "ChunkVector_chunkId_orgId_fkey" FOREIGN KEY ("chunkId", "orgId") REFERENCES "Chunk"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChunkVector" ADD CONSTRAINT "ChunkVector_sourceId_orgId_fkey" FOREIGN KEY ("sourceId", "orgId") REFERENCES "KnowledgeSource"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordVector" ADD CONSTRAINT "RecordVector_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordVector" ADD CONSTRAINT "RecordVector_messageId_orgId_fkey" FOREIGN KEY ("messageId", "orgId") REFERENCES "Message"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordVector" ADD CONSTRAINT "RecordVector_taskId_orgId_fkey" FOREIGN KEY ("taskId", "orgId") REFERENCES "Task"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordVector" ADD CONSTRAINT "RecordVector_eventId_orgId_fkey" FOREIGN KEY ("eventId", "orgId") REFERENCES "Event"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_conversationId_orgId_fkey" FOREIGN KEY ("conversationId", "orgId") REFERENCES "Conversation"("id", "orgId") ON DELETE SET NULL ("conversationId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeSource" ADD CONSTRAINT "KnowledgeSource_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeSource" ADD CONSTRAINT "KnowledgeSource_fileId_orgId_fkey" FOREIGN KEY ("fileId", "orgId") REFERENCES "File"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeSource" ADD CONSTRAINT "KnowledgeSource_credentialId_orgId_fkey" FOREIGN KEY ("credentialId", "orgId") REFERENCES "Credential"("id", "orgId") ON DELETE SET NULL ("credentialId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeSource" ADD CONSTRAINT "KnowledgeSource_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeSource" ADD CONSTRAINT "KnowledgeSource_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionPrerequisite" ADD CONSTRAINT "MissionPrerequisite_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionPrerequisite" ADD CONSTRAINT "MissionPrerequisite_requiredId_fkey" FOREIGN KEY ("requiredId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionProgress" ADD CONSTRAINT "MissionProgress_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionProgress" ADD CONSTRAINT "MissionProgress_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionProgress" ADD CONSTRAINT "MissionProgress_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissionArtifact" ADD CONSTRAINT "MissionArtifact_progressId_orgId_fkey" FOREIGN KEY ("progressId", "orgId") REFERENCES "MissionProgress"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SystemSetting" ADD CONSTRAINT "SystemSetting_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HealthResult" ADD CONSTRAINT "HealthResult_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "HealthCheck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedRow" ADD CONSTRAINT "ImportedRow_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_conversationId_orgId_fkey" FOREIGN KEY ("conversationId", "orgId") REFERENCES "Conversation"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_workflowId_orgId_fkey" FOREIGN KEY ("workflowId", "orgId") REFERENCES "Workflow"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_sourceId_orgId_fkey" FOREIGN KEY ("sourceId", "orgId") REFERENCES "KnowledgeSource"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_fileId_orgId_fkey" FOREIGN KEY ("fileId", "orgId") REFERENCES "File"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_calendarId_orgId_fkey" FOREIGN KEY ("calendarId", "orgId") REFERENCES "Calendar"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_workflowId_orgId_fkey" FOREIGN KEY ("workflowId", "orgId") REFERENCES "Workflow"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_conversationId_orgId_fkey" FOREIGN KEY ("conversationId", "orgId") REFERENCES "Conversation"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BudgetSpend" ADD CONSTRAINT "BudgetSpend_budgetId_orgId_fkey" FOREIGN KEY ("budgetId", "orgId") REFERENCES "Budget"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BudgetReservation" ADD CONSTRAINT "BudgetReservation_budgetId_orgId_fkey" FOREIGN KEY ("budgetId", "orgId") REFERENCES "Budget"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BudgetReservation" ADD CONSTRAINT "BudgetReservation_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Provider" ADD CONSTRAINT "Provider_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Provider" ADD CONSTRAINT "Provider_credentialId_orgId_fkey" FOREIGN KEY ("credentialId", "orgId") REFERENCES "Credential"("id", "orgId") ON DELETE SET NULL ("credentialId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderModel" ADD CONSTRAINT "ProviderModel_providerId_orgId_fkey" FOREIGN KEY ("providerId", "orgId") REFERENCES "Provider"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationModelChoice" ADD CONSTRAINT "OrganizationModelChoice_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Secret" ADD CONSTRAINT "Secret_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_secretId_orgId_fkey" FOREIGN KEY ("secretId", "orgId") REFERENCES "Secret"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_refreshSecretId_orgId_fkey" FOREIGN KEY ("refreshSecretId", "orgId") REFERENCES "Secret"("id", "orgId") ON DELETE SET NULL ("refreshSecretId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Run" ADD CONSTRAINT "Run_workflowId_orgId_fkey" FOREIGN KEY ("workflowId", "orgId") REFERENCES "Workflow"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Run" ADD CONSTRAINT "Run_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE SET NULL ("agentId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Run" ADD CONSTRAINT "Run_sourceId_orgId_fkey" FOREIGN KEY ("sourceId", "orgId") REFERENCES "KnowledgeSource"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Run" ADD CONSTRAINT "Run_reportId_orgId_fkey" FOREIGN KEY ("reportId", "orgId") REFERENCES "Report"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Run" ADD CONSTRAINT "Run_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tool" ADD CONSTRAINT "Tool_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tool" ADD CONSTRAINT "Tool_mcpServerId_orgId_fkey" FOREIGN KEY ("mcpServerId", "orgId") REFERENCES "McpServer"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tool" ADD CONSTRAINT "Tool_credentialId_orgId_fkey" FOREIGN KEY ("credentialId", "orgId") REFERENCES "Credential"("id", "orgId") ON DELETE SET NULL ("credentialId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tool" ADD CONSTRAINT "Tool_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "McpServer" ADD CONSTRAINT "McpServer_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "McpServer" ADD CONSTRAINT "McpServer_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "McpServer" ADD CONSTRAINT "McpServer_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "McpServer" ADD CONSTRAINT "McpServer_credentialId_orgId_fkey" FOREIGN KEY ("credentialId", "orgId") REFERENCES "Credential"("id", "orgId") ON DELETE SET NULL ("credentialId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentTool" ADD CONSTRAINT "AgentTool_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentTool" ADD CONSTRAINT "AgentTool_toolId_orgId_fkey" FOREIGN KEY ("toolId", "orgId") REFERENCES "Tool"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExecutionStep" ADD CONSTRAINT "ExecutionStep_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_waitId_orgId_fkey" FOREIGN KEY ("waitId", "orgId") REFERENCES "Wait"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_workflowId_orgId_fkey" FOREIGN KEY ("workflowId", "orgId") REFERENCES "Workflow"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduleFire" ADD CONSTRAINT "ScheduleFire_scheduleId_orgId_fkey" FOREIGN KEY ("scheduleId", "orgId") REFERENCES "Schedule"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduleFire" ADD CONSTRAINT "ScheduleFire_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("runId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_workflowId_orgId_fkey" FOREIGN KEY ("workflowId", "orgId") REFERENCES "Workflow"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_secretId_orgId_fkey" FOREIGN KEY ("secretId", "orgId") REFERENCES "Secret"("id", "orgId") ON DELETE SET NULL ("secretId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workflow" ADD CONSTRAINT "Workflow_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkflowVersion" ADD CONSTRAINT "WorkflowVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkflowVersionAgent" ADD CONSTRAINT "WorkflowVersionAgent_versionId_orgId_fkey" FOREIGN KEY ("versionId", "orgId") REFERENCES "WorkflowVersion"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkflowVersionAgent" ADD CONSTRAINT "WorkflowVersionAgent_agentId_orgId_fkey" FOREIGN KEY ("agentId", "orgId") REFERENCES "Agent"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Execution" ADD CONSTRAINT "Execution_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Execution" ADD CONSTRAINT "Execution_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Execution" ADD CONSTRAINT "Execution_versionId_orgId_fkey" FOREIGN KEY ("versionId", "orgId") REFERENCES "WorkflowVersion"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Execution" ADD CONSTRAINT "Execution_parentId_orgId_fkey" FOREIGN KEY ("parentId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Execution" ADD CONSTRAINT "Execution_replayOfId_orgId_fkey" FOREIGN KEY ("replayOfId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("replayOfId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Execution" ADD CONSTRAINT "Execution_scheduleId_orgId_fkey" FOREIGN KEY ("scheduleId", "orgId") REFERENCES "Schedule"("id", "orgId") ON DELETE SET NULL ("scheduleId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Execution" ADD CONSTRAINT "Execution_webhookId_orgId_fkey" FOREIGN KEY ("webhookId", "orgId") REFERENCES "Webhook"("id", "orgId") ON DELETE SET NULL ("webhookId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calendar" ADD CONSTRAINT "Calendar_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calendar" ADD CONSTRAINT "Calendar_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calendar" ADD CONSTRAINT "Calendar_credentialId_orgId_fkey" FOREIGN KEY ("credentialId", "orgId") REFERENCES "Credential"("id", "orgId") ON DELETE SET NULL ("credentialId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_calendarId_orgId_fkey" FOREIGN KEY ("calendarId", "orgId") REFERENCES "Calendar"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_seriesId_orgId_fkey" FOREIGN KEY ("seriesId", "orgId") REFERENCES "Event"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_taskId_orgId_fkey" FOREIGN KEY ("taskId", "orgId") REFERENCES "Task"("id", "orgId") ON DELETE SET NULL ("taskId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("runId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventAttendee" ADD CONSTRAINT "EventAttendee_eventId_orgId_fkey" FOREIGN KEY ("eventId", "orgId") REFERENCES "Event"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventAttendee" ADD CONSTRAINT "EventAttendee_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventReminder" ADD CONSTRAINT "EventReminder_eventId_orgId_fkey" FOREIGN KEY ("eventId", "orgId") REFERENCES "Event"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_projectId_orgId_fkey" FOREIGN KEY ("projectId", "orgId") REFERENCES "Project"("id", "orgId") ON DELETE SET NULL ("projectId") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_parentId_orgId_fkey" FOREIGN KEY ("parentId", "orgId") REFERENCES "Task"("id", "orgId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_runId_orgId_fkey" FOREIGN KEY ("runId", "orgId") REFERENCES "Run"("id", "orgId") ON DELETE SET NULL ("runId") ON UPDATE CASCADE;

-- hand-written: index Run_one_under_way_per_conversation: an agent answers one message of a conversation at a time, and
-- a run that waits for a person is under way too.
DROP INDEX "Run_one_under_way_per_conversation";
CREATE UNIQUE INDEX "Run_one_under_way_per_conversation" ON "Run" ("conversationId")
  WHERE status NOT IN ('completed', 'failed', 'cancelled');

-- hand-written: index Run_under_way: who looks for work that has not ended never reads what has.
CREATE INDEX "Run_under_way" ON "Run" ("orgId", "kind", "createdAt", "id")
  WHERE status NOT IN ('completed', 'failed', 'cancelled');

-- hand-written: index AgentVersion_one_live: people get one version of an agent.
CREATE UNIQUE INDEX "AgentVersion_one_live" ON "AgentVersion" ("agentId") WHERE "isLive";

-- hand-written: index WorkflowVersion_one_live: triggers start one version of a workflow.
CREATE UNIQUE INDEX "WorkflowVersion_one_live" ON "WorkflowVersion" ("workflowId") WHERE "isLive";

-- hand-written: index Project_one_default: new things of a person go to one project.
CREATE UNIQUE INDEX "Project_one_default" ON "Project" ("orgId", "ownerId") WHERE "isDefault";

-- hand-written: index Calendar_one_default: new events of a person go to one calendar.
CREATE UNIQUE INDEX "Calendar_one_default" ON "Calendar" ("orgId", "ownerId") WHERE "isDefault";

-- hand-written: index Invitation_one_open: an address is asked once at a time.
CREATE UNIQUE INDEX "Invitation_one_open" ON "Invitation" ("orgId", "email")
  WHERE "acceptedAt" IS NULL AND "revokedAt" IS NULL;

-- hand-written: index DailyFigures_one_total: the organization's own figures, which name no person, are there once a day.
CREATE UNIQUE INDEX "DailyFigures_one_total" ON "DailyFigures" ("orgId", "day") WHERE "userId" IS NULL;

-- hand-written: index Schedule_due: the next fires are found without reading the schedules that rest.
CREATE INDEX "Schedule_due" ON "Schedule" ("nextFireAt") WHERE "isActive";

-- hand-written: index Wait_due: timers that are due are found without reading those that have ended.
CREATE INDEX "Wait_due" ON "Wait" ("dueAt") WHERE "resolvedAt" IS NULL;

-- hand-written: index Wait_event: who waits for an event is found by its name.
CREATE INDEX "Wait_event" ON "Wait" ("orgId", "eventKey") WHERE "resolvedAt" IS NULL AND "eventKey" IS NOT NULL;

-- hand-written: index EmailRecipient_due: the queue of mail, without what was sent.
CREATE INDEX "EmailRecipient_due" ON "EmailRecipient" ("nextAttemptAt", "id") WHERE status = 'pending';

-- hand-written: index BudgetReservation_open: money put aside that nobody settled is given back.
CREATE INDEX "BudgetReservation_open" ON "BudgetReservation" ("expiresAt") WHERE "settledAt" IS NULL;

-- hand-written: index Event_reminding: what is coming up and wants a reminder.
CREATE INDEX "Event_reminding" ON "Event" ("startAt") WHERE "remindBeforeMs" IS NOT NULL;

-- hand-written: index Message_words: messages are searched by their words.
CREATE INDEX "Message_words" ON "Message" USING gin (to_tsvector('simple', left("text", 100000)));

-- hand-written: index Chunk_words: the half of retrieval that goes by words.
CREATE INDEX "Chunk_words" ON "Chunk" USING gin (to_tsvector('simple', "text"));

-- hand-written: index Agent_words: agents are searched by name and what they are for.
CREATE INDEX "Agent_words" ON "Agent" USING gin (to_tsvector('simple', "name" || ' ' || "description"));

-- hand-written: index Task_words: tasks are searched by title and description.
CREATE INDEX "Task_words" ON "Task" USING gin (to_tsvector('simple', "title" || ' ' || "description"));

-- hand-written: constraint Share_one_object: a share opens exactly one object.
ALTER TABLE "Share" ADD CONSTRAINT "Share_one_object" CHECK
  (num_nonnulls("agentId", "conversationId", "workflowId", "sourceId", "fileId", "projectId", "calendarId") = 1);

-- hand-written: constraint PublicLink_one_object: an address leads to exactly one object.
ALTER TABLE "PublicLink" ADD CONSTRAINT "PublicLink_one_object" CHECK
  (num_nonnulls("agentId", "workflowId", "conversationId") = 1);

-- hand-written: constraint RecordVector_one_object: a vector belongs to exactly one object.
ALTER TABLE "RecordVector" ADD CONSTRAINT "RecordVector_one_object" CHECK
  (num_nonnulls("messageId", "taskId", "eventId") = 1);

-- hand-written: constraint RecordVector_lengths: the code has a bit for each dimension.
ALTER TABLE "RecordVector" ADD CONSTRAINT "RecordVector_lengths" CHECK (bit_length("code") = cardinality("vector"));

-- hand-written: constraint ChunkVector_lengths: the code has a bit for each dimension.
ALTER TABLE "ChunkVector" ADD CONSTRAINT "ChunkVector_lengths" CHECK (bit_length("code") = cardinality("vector"));

-- hand-written: constraint Insight_score: a score is a percentage.
ALTER TABLE "Insight" ADD CONSTRAINT "Insight_score" CHECK ("score" BETWEEN 0 AND 100);

-- hand-written: constraint Task_percentDone: what is done of a task is a percentage.
ALTER TABLE "Task" ADD CONSTRAINT "Task_percentDone" CHECK ("percentDone" BETWEEN 0 AND 100);

-- hand-written: constraint Event_ends_after_start: no event ends before it begins.
ALTER TABLE "Event" ADD CONSTRAINT "Event_ends_after_start" CHECK ("endAt" >= "startAt");

-- hand-written: constraint UsageCounter_used: a quota is never given back beyond nothing.
ALTER TABLE "UsageCounter" ADD CONSTRAINT "UsageCounter_used" CHECK ("used" >= 0);
