import { Badge, RelativeTime, Status } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import { PersonActions } from "./person-actions.tsx";
import type { PersonItem } from "./person-item.ts";

/** Somebody who has an account or waits for one, and what can be done about it. */
export function PersonRow({ person }: { person: PersonItem }) {
  const { me } = useRouteContext({ from: "/o/$org" });
  const { id, name, email, username, isOperator, createdAt, organizations, status, emailVerified } = person;
  const isYou = id === me.user.id;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="min-w-0 grow basis-48">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <span className="truncate">{name}</span>
          {isYou && <Badge tone="accent">You</Badge>}
          {isOperator && <Badge>Looks after Guildhall</Badge>}
        </p>
        <p className="flex flex-wrap gap-x-3 text-[13px] text-ink-faint">
          <span className="min-w-0 truncate">{email}</span>
          {username && <span>{username}</span>}
          {organizations.length > 0 && <span>{organizations.map((org) => org.name).join(", ")}</span>}
          <span>
            Account made <RelativeTime at={createdAt} />
          </span>
        </p>
        {status === "pending" && (
          <Status
            kind={emailVerified ? "done" : "waiting"}
            label={emailVerified ? "Address confirmed" : "Address not confirmed yet"}
          />
        )}
      </div>
      {!isYou && <PersonActions person={person} />}
    </li>
  );
}
