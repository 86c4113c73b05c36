import { Button, Select, useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { MemberItem } from "./member-item.ts";
import { useMembersChanged } from "./use-members-changed.ts";

/** Makes somebody else an owner in one's own place. */
export function TransferForm({ candidates }: { candidates: readonly MemberItem[] }) {
  const transfer = useTransfer();
  const [chosen, setChosen] = useState("");
  const choices = candidates.map(({ id, user }) => ({ value: id, label: user.name }));
  return (
    <form
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) transfer.mutate({ id: chosen });
      }}
    >
      <Select
        aria-label="New owner"
        choices={[{ value: "", label: "Choose a member" }, ...choices]}
        value={chosen}
        onChange={setChosen}
      />
      <Button type="submit" busy={transfer.isPending} disabled={!chosen}>
        Make owner in my place
      </Button>
    </form>
  );
}

function useTransfer() {
  const changed = useMembersChanged();
  const toast = useToast();
  return useMutation(
    useApi().orgs.members.transferOwnership.mutationOptions({
      onSuccess: () => changed("The organization has another owner, and you are an admin"),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
