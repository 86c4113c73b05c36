import { Button, Dialog, ErrorNotice, Field, TextArea } from "@guildhall/ui";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { MemberPicker } from "../../orgs/members/member-picker.tsx";
import type { ApprovalItem } from "./approval-item.ts";
import { useDelegateApproval } from "./use-delegate-approval.ts";

/** Hands a question to another member, with a word. */
export function DelegateDialog({ approval, onClose }: { approval: ApprovalItem; onClose: () => void }) {
  const delegate = useDelegateApproval(onClose);
  const [userId, setUserId] = useState("");
  const [note, setNote] = useState("");
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Hand on"
      description="From then on they alone are asked, by mail too. Links that were mailed before open nothing any more."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          delegate.mutate({ id: approval.id, userId, note });
        }}
      >
        {delegate.error && <ErrorNotice title="It was not handed on">{failureOf(delegate.error).message}</ErrorNotice>}
        <MemberPicker
          label="To whom"
          nobody="There is nobody else who may decide it."
          value={userId}
          onChange={setUserId}
          mayChoose={({ user, role }) => user.id !== approval.assigneeId && role !== "viewer"}
        />
        <Field label="A word with it" optional>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={delegate.isPending} disabled={!userId}>
            Hand on
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
