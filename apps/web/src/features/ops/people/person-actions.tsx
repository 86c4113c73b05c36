import { Button } from "@guildhall/ui";
import type { PersonItem } from "./person-item.ts";
import { useChangePerson } from "./use-change-person.ts";

/** What who looks after the installation can do about an account, in the state that it is in. */
export function PersonActions({ person: { id, name, status } }: { person: PersonItem }) {
  const { approve, decline, suspend, restore } = useChangePerson(name);
  if (status === "pending") {
    return (
      <div className="flex gap-2">
        <Button
          size="sm"
          look="primary"
          aria-label={`Approve ${name}`}
          busy={approve.isPending}
          onClick={() => approve.mutate({ id })}
        >
          Approve
        </Button>
        <Button
          size="sm"
          aria-label={`Decline ${name}`}
          busy={decline.isPending}
          onClick={() => decline.mutate({ id })}
        >
          Decline
        </Button>
      </div>
    );
  }
  return status === "active" ? (
    <Button size="sm" aria-label={`Suspend ${name}`} busy={suspend.isPending} onClick={() => suspend.mutate({ id })}>
      Suspend
    </Button>
  ) : (
    <Button size="sm" aria-label={`Restore ${name}`} busy={restore.isPending} onClick={() => restore.mutate({ id })}>
      Restore
    </Button>
  );
}
