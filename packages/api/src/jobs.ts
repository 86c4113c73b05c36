import { agentJobs } from "./agents/index.ts";
import { conversationJobs } from "./conversations/index.ts";
import { orgJobs } from "./orgs/worker.ts";
import { executionJobs } from "./workflows/index.ts";

/** Every job of Guildhall; the worker has a handler for each, or does not compile. */
export const jobCatalog = { ...agentJobs, ...conversationJobs, ...executionJobs, ...orgJobs };
