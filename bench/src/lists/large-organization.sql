-- An organization of some years: 1,000,000 messages in 20,000 conversations, each answer with its run; 100,000 executions
-- of 10 steps; 50,000 tasks in 200 projects; 300 agents. A second one, half as large in tasks and agents, is its neighbour.
-- Run by the superuser of the benchmark's own database: what is inserted fits together, so that no key is looked up.
SET session_replication_role = replica;
SET synchronous_commit = off;

INSERT INTO "Organization" (id, name, slug, "updatedAt") VALUES
  ('org_00000000000000000000000001', 'Large', 'large', now()),
  ('org_00000000000000000000000002', 'Neighbour', 'neighbour', now());
INSERT INTO "User" (id, email, name, "updatedAt")
  SELECT 'usr_' || lpad(n::text, 26, '0'), 'person-' || n || '@example.org', 'Person ' || n, now()
  FROM generate_series(1, 50) n;
INSERT INTO "Member" (id, "orgId", "userId", role)
  SELECT 'mbr_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'usr_' || lpad(n::text, 26, '0'),
    CASE WHEN n = 1 THEN 'owner' ELSE 'member' END::"Role"
  FROM generate_series(1, 50) n;

INSERT INTO "Agent" (id, "orgId", slug, name, description, who, "systemPrompt", "createdById", "createdAt", "updatedAt")
  SELECT 'agt_' || o || lpad(n::text, 25, '0'), 'org_0000000000000000000000000' || o, 'agent-' || n, 'Agent ' || n,
    'Knows much of matter ' || n, 'You know much of matter ' || n, 'You are agent ' || n,
    'usr_' || lpad((n % 50 + 1)::text, 26, '0'), now() - n * interval '1 hour', now() - n * interval '1 minute'
  FROM generate_series(1, 300) n, generate_series(1, 2) o;
INSERT INTO "Project" (id, "orgId", "ownerId", name, position, visibility, "updatedAt")
  SELECT 'prj_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'usr_' || lpad((n % 50 + 1)::text, 26, '0'),
    'Project ' || n, n, CASE WHEN n % 2 = 0 THEN 'organization' ELSE 'private' END::"Visibility", now()
  FROM generate_series(1, 200) n;

INSERT INTO "Conversation" (id, "orgId", "agentId", "createdById", "projectId", title, "createdAt", "lastMessageAt")
  SELECT 'cnv_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'agt_1' || lpad((n % 300 + 1)::text, 25, '0'),
    'usr_' || lpad((n % 50 + 1)::text, 26, '0'), 'prj_' || lpad((n % 200 + 1)::text, 26, '0'), 'Conversation ' || n,
    now() - n * interval '10 minutes', now() - n * interval '9 minutes'
  FROM generate_series(1, 20000) n;
INSERT INTO "Run" (id, "orgId", kind, status, "conversationId", "createdById", "modelId", "inputTokens", "outputTokens",
    "createdAt", "startedAt", "firstTokenAt", "finishedAt")
  SELECT 'run_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'turn', 'completed',
    'cnv_' || lpad((n % 20000 + 1)::text, 26, '0'), 'usr_' || lpad((n % 50 + 1)::text, 26, '0'), 'a-model', 400, 60,
    t, t, t + interval '300 ms', t + interval '2 s'
  FROM generate_series(1, 500000) n, LATERAL (SELECT now() - (1000000 - n) * interval '20 s' AS t) at;
INSERT INTO "Message" (id, "orgId", "conversationId", role, text, "runId", "createdAt")
  SELECT 'msg_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001',
    'cnv_' || lpad(((n + 1) / 2 % 20000 + 1)::text, 26, '0'), CASE WHEN n % 2 = 0 THEN 'assistant' ELSE 'user' END::"MessageRole",
    'Message ' || n || ' tells of the guild, of its masters and of matter ' || n % 977 || ', as it was asked to do.',
    CASE WHEN n % 2 = 0 THEN 'run_' || lpad((n / 2)::text, 26, '0') END, now() - (1000000 - n) * interval '10 s'
  FROM generate_series(1, 1000000) n;

INSERT INTO "Workflow" (id, "orgId", name, "createdById", "updatedAt")
  SELECT 'wfl_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'Workflow ' || n, 'usr_' || lpad((n % 50 + 1)::text, 26, '0'), now()
  FROM generate_series(1, 100) n;
INSERT INTO "WorkflowVersion" (id, "orgId", "workflowId", version, graph, "isLive")
  SELECT 'wfv_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'wfl_' || lpad(n::text, 26, '0'), 1,
    '{"version": 1, "nodes": [], "edges": []}', true
  FROM generate_series(1, 100) n;
INSERT INTO "Run" (id, "orgId", kind, status, "workflowId", "createdById", "createdAt", "startedAt", "finishedAt")
  SELECT 'exe_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'execution',
    CASE WHEN n % 20 = 0 THEN 'failed' ELSE 'completed' END::"RunStatus", 'wfl_' || lpad((n % 100 + 1)::text, 26, '0'),
    'usr_' || lpad((n % 50 + 1)::text, 26, '0'), t, t, t + interval '1 s'
  FROM generate_series(1, 100000) n, LATERAL (SELECT now() - (100000 - n) * interval '1 minute' AS t) at;
INSERT INTO "Execution" ("runId", "orgId", "versionId", trigger, input, output)
  SELECT 'exe_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'wfv_' || lpad((n % 100 + 1)::text, 26, '0'), 'manual',
    '{"question": "how many"}', '{"answer": 42}'
  FROM generate_series(1, 100000) n;
INSERT INTO "ExecutionStep" ("runId", "orgId", "nodeId", seq, type, name, status, input, output, "startedAt", "finishedAt")
  SELECT 'exe_' || lpad(n::text, 26, '0'), 'org_00000000000000000000000001', 'node-' || step, step, 'transform', 'Step ' || step, 'completed',
    '{"value": 1}', '{"value": 2}', now(), now()
  FROM generate_series(1, 100000) n, generate_series(1, 10) step;

INSERT INTO "Task" (id, "orgId", "ownerId", "assigneeId", "projectId", title, description, status, priority, score, position, "dueAt", "updatedAt")
  SELECT 'tsk_' || o || lpad(n::text, 25, '0'), 'org_0000000000000000000000000' || o, 'usr_' || lpad((n % 50 + 1)::text, 26, '0'),
    'usr_' || lpad((n % 7 + 1)::text, 26, '0'), CASE WHEN o = 1 THEN 'prj_' || lpad((n % 200 + 1)::text, 26, '0') END, 'Task ' || n,
    'To be done about matter ' || n % 977, (enum_range(NULL::"TaskStatus"))[n % 5 + 1], (enum_range(NULL::"TaskPriority"))[n % 4 + 1],
    n % 100, n, now() + (n % 90) * interval '1 day', now()
  FROM generate_series(1, 2) o, generate_series(1, 75000 - o * 25000) n;

RESET session_replication_role;
ANALYZE;
