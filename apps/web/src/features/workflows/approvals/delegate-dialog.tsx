import { Button, Combobox, Dialog, ErrorNotice, Field, TextArea } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { ApprovalItem } from "./approval-item.ts";
import { useDelegateApproval } from "./use-delegate-approval.ts";

/** Hands a question to another member, with a word. */
export function DelegateDialog({ approval, onClose }: { approval: ApprovalItem; onClose: () => void }) {
  const delegate = useDelegateApproval(onClose);
  const members = useQuery(useApi().orgs.members.list.queryOptions({ limit: 100 }));
  const [userId, setUserId] = useState("");
  const [note, setNote] = useState("");
  const choices = (members.data?.items ?? [])
    .filter(({ user, role }) => user.id !== approval.assigneeId && role !== "viewer")
    .map(({ user }) => ({ value: user.id, label: user.name, hint: user.email }));
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
        {members.isSuccess && choices.length === 0 ? (
          <p className="text-[13px] text-ink-soft">There is nobody else who may decide it.</p>
        ) : (
          <Field label="To whom">
            {(control) => (
              <Combobox
                control={control}
                choices={choices}
                value={userId}
                onChange={setUserId}
                placeholder="Name of a member"
              />
            )}
          </Field>
        )}
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
