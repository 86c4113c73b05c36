import { Button, Field, RelativeTime, TextArea } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { ApprovalItem } from "./approval-item.ts";
import { readData, writeData } from "./approval-data.ts";
import { Delegation } from "./delegation.tsx";
import { useDecideApproval } from "./use-decide-approval.ts";

/** A question to a person: what it is about, what may be changed, and the answer. */
export function ApprovalCard({ approval }: { approval: ApprovalItem }) {
  const { org } = useParams({ from: "/o/$org" });
  const decide = useDecideApproval();
  const [comment, setComment] = useState("");
  const [text, setText] = useState(() => writeData(approval.data));
  const data = readData(text, approval.data);
  const answer = (decision: "approved" | "rejected") =>
    data.ok && decide.mutate({ id: approval.id, decision, comment, data: data.value });
  return (
    <li className="flex flex-col gap-3 rounded-panel border border-line bg-surface p-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="grow font-semibold">{approval.title}</h2>
        <ApprovalOrigin org={org} approval={approval} />
        <span className="text-xs text-ink-faint">
          <RelativeTime at={approval.createdAt} />
        </span>
      </div>
      {approval.message && <p className="text-pretty whitespace-pre-wrap text-ink-soft">{approval.message}</p>}
      {approval.data !== null && (
        <Field
          label="What is approved"
          error={data.ok ? undefined : "must be JSON"}
          help="You may change it before you approve."
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={text}
              className="font-mono text-[13px]"
              readOnly={!approval.isMine}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      )}
      {approval.isMine && (
        <div className="flex flex-wrap items-end gap-2">
          <div className="grow basis-60">
            <Field label="Comment" optional>
              {(control) => (
                <TextArea {...control} rows={1} value={comment} onChange={(event) => setComment(event.target.value)} />
              )}
            </Field>
          </div>
          <Button busy={decide.isPending} onClick={() => answer("rejected")}>
            Reject
          </Button>
          <Button look="primary" busy={decide.isPending} onClick={() => answer("approved")}>
            Approve
          </Button>
        </div>
      )}
      <Delegation approval={approval} />
    </li>
  );
}

/** Where the question comes from. */
function ApprovalOrigin({ org, approval }: { org: string; approval: ApprovalItem }) {
  const { conversationId, runId, workflowName } = approval;
  const look = "text-[13px] text-ink-soft underline underline-offset-2";
  if (conversationId) {
    return (
      <Link to="/o/$org/chat/$conversationId" params={{ org, conversationId }} className={look}>
        The conversation
      </Link>
    );
  }
  return (
    <Link to="/o/$org/runs/$runId" params={{ org, runId }} className={look}>
      {workflowName ?? "The run"}
    </Link>
  );
}
