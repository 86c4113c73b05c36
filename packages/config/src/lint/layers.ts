/** Which packages of ours the source of each package and app may import. What is not listed here may import nothing. */
export const layers: Record<string, readonly string[]> = {
  "packages/config": [],
  "packages/kernel": [],
  "packages/ui": [],
  "packages/env": ["kernel"],
  "packages/db": ["kernel", "env"],
  "packages/jobs": ["kernel", "env", "db"],
  "packages/net": ["kernel"],
  "packages/llm": ["kernel"],
  "packages/mail": ["kernel"],
  "packages/tracing": ["kernel"],
  "packages/agent-runtime": ["kernel", "llm"],
  "packages/workflow-engine": ["kernel"],
  "packages/api": ["kernel", "env", "db", "jobs", "net", "llm", "mail", "agent-runtime", "workflow-engine"],
  "packages/testing": ["kernel", "env", "db"],
  "packages/cli": ["kernel", "env", "db", "api"],
  "apps/server": ["kernel", "workflow-engine", "env", "db", "jobs", "net", "llm", "agent-runtime", "api"],
  "apps/worker": ["kernel", "env", "db", "jobs", "net", "llm", "mail", "tracing", "agent-runtime", "api"],
  "apps/web": ["kernel", "ui", "api/client"],
  bench: ["kernel", "env", "db", "api", "testing"],
};

/** The modules of `packages/api/src`, from left to right: each may import only those to its left, through their index. */
export const apiModules = [
  "identity",
  "orgs",
  "providers",
  "runs",
  "knowledge",
  "tools",
  "workflows",
  "agents",
  "conversations",
  "insights",
  "workspace",
  "billing",
  "analytics",
  "learning",
  "ops",
] as const;

/** The ground under all modules, the doors above them, and what their tests share; they are no modules. */
export const apiGround = ["ground", "trpc", "openai", "rest", "capabilities", "testing"] as const;

/** All that server and worker may take from the database package: ways to connect, none to query. */
export const connecting = [
  "connectDatabase",
  "openNotifications",
  "Database",
  "DatabaseOptions",
  "Notifications",
] as const;

/** The files in which tests live; they may also import what is made for tests. */
export const testFiles = ["**/*.test.{ts,tsx}", "**/src/testing/**", "**/src/tests/**", "**/e2e/**"] as const;
