import type { ToolPart } from "@guildhall/kernel";
import { Button, Field, TextArea } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { readData, writeData } from "../../workflows/approvals/approval-data.ts";
import { useDecideApproval } from "../../workflows/approvals/use-decide-approval.ts";

/** Asks the person whether a call may be made, and lets them change what goes in. */
export function ToolApproval({ call, runId }: { call: ToolPart; runId: string }) {
  const api = useApi();
  const { data } = useQuery({
    ...api.approvals.list.queryOptions({ runId, limit: 100 }),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ toolCallId }) => toolCallId === call.toolCallId) ? false : 1000,
  });
  const approval = data?.items.find(({ toolCallId }) => toolCallId === call.toolCallId);
  const decide = useDecideApproval();
  const [text, setText] = useState(() => writeData(call.input));
  const [comment, setComment] = useState("");
  const input = readData(text, call.input);
  const answer = (decision: "approved" | "rejected") =>
    approval && input.ok && decide.mutate({ id: approval.id, decision, comment, data: input.value });
  const waits = !approval || decide.isPending || decide.isSuccess;
  return (
    <div role="group" aria-label={`Allow ${call.toolName}?`} className="flex flex-col gap-3 border-t border-line p-3">
      <Field
        label={`May ${call.toolName} be called with this?`}
        help="You may change it before you allow it."
        error={input.ok ? undefined : "must be JSON"}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={text}
            className="font-mono text-[13px]"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-end gap-2">
        <div className="grow basis-48">
          <Field label="Why" optional>
            {(control) => (
              <TextArea {...control} rows={1} value={comment} onChange={(event) => setComment(event.target.value)} />
            )}
          </Field>
        </div>
        <Button busy={waits} onClick={() => answer("rejected")}>
          Refuse
        </Button>
        <Button look="primary" busy={waits} onClick={() => answer("approved")}>
          Allow
        </Button>
      </div>
    </div>
  );
}
