import { Badge, Button, RelativeTime, Select } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import { KeptAtClerk } from "./kept-at-clerk.tsx";
import type { MemberItem } from "./member-item.ts";
import { choicesFor, roleLabel } from "./role-choices.ts";
import { useSetRole } from "./use-set-role.ts";

/** A person of the organization; who may, gives another role or takes them out. */
export function MemberRow({ member, onRemove }: { member: MemberItem; onRemove: () => void }) {
  const { me, organization } = useRouteContext({ from: "/o/$org" });
  const setRole = useSetRole();
  const { id, role, user, createdAt } = member;
  const isYou = user.id === me.user.id;
  const choices = isYou ? [] : choicesFor(organization.role, role);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="min-w-0 grow basis-48">
        <p className="flex items-center gap-2 font-medium">
          <span className="truncate">{user.name}</span>
          {isYou && <Badge tone="accent">You</Badge>}
        </p>
        <p className="flex flex-wrap gap-x-3 text-[13px] text-ink-faint">
          <span className="min-w-0 truncate">{user.email}</span>
          <span>
            Here since <RelativeTime at={createdAt} />
          </span>
        </p>
      </div>
      {choices.length === 0 && <span className="text-ink-soft">{roleLabel(role)}</span>}
      {choices.length > 0 && (
        <KeptAtClerk legend={`Place of ${user.name}`}>
          <div className="flex gap-2">
            <Select
              size="sm"
              aria-label={`Role of ${user.name}`}
              aria-busy={setRole.isPending}
              choices={choices}
              value={setRole.isPending ? setRole.variables.role : role}
              onChange={(chosen) => setRole.mutate({ id, role: chosen })}
            />
            <Button size="sm" aria-label={`Remove ${user.name}`} onClick={onRemove}>
              Remove
            </Button>
          </div>
        </KeptAtClerk>
      )}
    </li>
  );
}
