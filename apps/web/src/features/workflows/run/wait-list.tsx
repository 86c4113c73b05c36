import { ButtonLink, Notice } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import HourglassIcon from "lucide-react/icons/hourglass";
import type { ExecutionDetails } from "../workflow-item.ts";

/** Why a run waits, and where that can be decided. */
export function WaitList({ waits }: { waits: ExecutionDetails["waits"] }) {
  const { org } = useParams({ from: "/o/$org" });
  return waits.map((wait) => (
    <Notice
      key={`${wait.nodeId}:${wait.iteration}`}
      tone="accent"
      icon={<HourglassIcon size={16} aria-hidden="true" />}
      title={wait.kind === "timer" && wait.dueAt ? `It goes on at ${formatMoment(wait.dueAt)}` : wait.reason}
      action={
        wait.approvalId && (
          <ButtonLink size="sm">
            <Link to="/o/$org/approvals" params={{ org }} search={{ id: wait.approvalId }}>
              Decide
            </Link>
          </ButtonLink>
        )
      }
    />
  ));
}

function formatMoment(at: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" }).format(new Date(at));
}
