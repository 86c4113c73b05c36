import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** A page of tasks, a task in a list, and a task with all that is known of it, as the wire brings them. */
export type TaskPage = inferOutput<Api["tasks"]["list"]>;
export type TaskItem = TaskPage["items"][number];
export type TaskDetail = inferOutput<Api["tasks"]["get"]>;
