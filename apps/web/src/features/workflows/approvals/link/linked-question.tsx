import type { ApprovalLook } from "@guildhall/api/client";
import { Button, ErrorNotice, Field, Status, TextArea } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useParams, useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { failureOf } from "../../../../api/failure-of.ts";
import { Doorway } from "../../../identity/doorway.tsx";
import { readData, writeData } from "../approval-data.ts";

const outcomes = {
  open: { kind: "waiting", label: "Open" },
  approved: { kind: "done", label: "Approved" },
  rejected: { kind: "failed", label: "Rejected" },
  expired: { kind: "stopped", label: "Its time is over" },
  cancelled: { kind: "stopped", label: "The run was stopped" },
} as const;

/** What a workflow asks one person, and their answer. */
export function LinkedQuestion({
  approval,
}: {
  approval: Pick<ApprovalLook, "title" | "message" | "data" | "status" | "workflowName" | "organization">;
}) {
  const { publicApi } = useRouteContext({ from: "/approval/$token" });
  const { token } = useParams({ from: "/approval/$token" });
  const decide = useMutation(publicApi.approvals.decideByLink.mutationOptions());
  const [comment, setComment] = useState("");
  const [text, setText] = useState(() => writeData(approval.data));
  const data = readData(text, approval.data);
  const status = decide.data?.status ?? approval.status;
  const answer = (decision: "approved" | "rejected") =>
    data.ok && decide.mutate({ token, decision, comment, data: data.value });
  return (
    <Doorway
      title={approval.title}
      below={`${approval.workflowName ?? "A workflow"} of ${approval.organization} asks you.`}
    >
      <div className="flex flex-col gap-4">
        {approval.message && <p className="text-pretty whitespace-pre-wrap">{approval.message}</p>}
        {decide.error && <ErrorNotice title="It is not decided yet">{failureOf(decide.error).message}</ErrorNotice>}
        {approval.data !== null && (
          <Field label="What is approved" error={data.ok ? undefined : "must be JSON"}>
            {(control) => (
              <TextArea
                {...control}
                rows={3}
                value={text}
                readOnly={status !== "open"}
                className="font-mono text-[13px]"
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
        )}
        {status === "open" ? (
          <>
            <Field label="Comment" optional>
              {(control) => (
                <TextArea {...control} rows={1} value={comment} onChange={(event) => setComment(event.target.value)} />
              )}
            </Field>
            <div className="flex gap-2">
              <Button look="primary" busy={decide.isPending} onClick={() => answer("approved")}>
                Approve
              </Button>
              <Button busy={decide.isPending} onClick={() => answer("rejected")}>
                Reject
              </Button>
            </div>
          </>
        ) : (
          <p role="status">
            <Status {...outcomes[status]} />
          </p>
        )}
      </div>
    </Doorway>
  );
}
