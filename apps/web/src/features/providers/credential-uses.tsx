import type { CredentialUser } from "@guildhall/api/client";
import { Badge, ErrorNotice, Skeleton } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

const kinds: Record<CredentialUser["kind"], string> = {
  provider: "Model provider",
  tool: "Tool",
  "mcp-server": "MCP server",
  agent: "Agent",
  workflow: "Workflow",
};

/** What goes on with a credential, by name. */
export function CredentialUses({ id }: { id: string }) {
  const uses = useQuery(useApi().providers.credentials.uses.queryOptions({ id }));
  if (uses.isPending) return <Skeleton late className="h-10" />;
  if (uses.isError)
    return <ErrorNotice title="It is not known what uses it">{failureOf(uses.error).message}</ErrorNotice>;
  const { items, others } = uses.data;
  if (items.length === 0 && others === 0) return <p className="text-ink-soft">Nothing uses it.</p>;
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label="What uses it" className="flex max-h-60 flex-col gap-1.5 overflow-y-auto">
        {items.map(({ kind, id: itemId, name }) => (
          <li key={itemId} className="flex items-center gap-2">
            <Badge>{kinds[kind]}</Badge>
            <span className="min-w-0 truncate">{name}</span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="text-ink-soft">{`and ${others} more that you don’t see`}</p>}
    </div>
  );
}
