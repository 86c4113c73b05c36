import { RelativeTime } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import type { TaskDetail } from "../task-item.ts";

/** Who made the task, or which run. */
export function TaskSource({ task: { owner, createdAt, run } }: { task: TaskDetail }) {
  const { org } = useParams({ from: "/o/$org" });
  const maker = run ? (run.agent?.name ?? "a run") : (owner?.name ?? "somebody who has left");
  return (
    <p className="text-xs text-ink-faint">
      Made by {maker} <RelativeTime at={createdAt} />
      {run?.conversationId && (
        <>
          {" in "}
          <Link
            to="/o/$org/chat/$conversationId"
            params={{ org, conversationId: run.conversationId }}
            className="text-accent-ink underline underline-offset-2"
          >
            this conversation
          </Link>
        </>
      )}
    </p>
  );
}
