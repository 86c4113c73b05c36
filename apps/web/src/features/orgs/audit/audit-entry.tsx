import { type AuditView, describeAudit } from "@guildhall/api/client";
import { ExactTime, RelativeTime } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import ChevronDownIcon from "lucide-react/icons/chevron-down";
import type { ReactNode } from "react";
import { AuditChange } from "./audit-change.tsx";

type Entry = Omit<AuditView, "createdAt"> & { createdAt: string };

/** One record as a sentence; it folds out to all that is known. */
export function AuditEntry({
  entry,
  open,
  onFold,
}: {
  entry: Entry;
  open: boolean;
  onFold: (entry: string | undefined) => void;
}) {
  const { id, actor, createdAt } = entry;
  const { did, thing, name } = describeAudit(entry);
  return (
    <li>
      <button
        type="button"
        data-row
        aria-expanded={open}
        onClick={() => onFold(open ? undefined : id)}
        className="flex w-full items-baseline gap-3 rounded-control px-2 py-2.5 text-left hover:bg-hover"
      >
        <span className="min-w-0 grow">
          <strong className="font-medium">{actor?.name ?? "Guildhall"}</strong> {did} {articleFor(thing, name)}
          {name && <span className="font-medium"> “{name}”</span>}
        </span>
        <span className="shrink-0 text-[13px] text-ink-faint">
          <RelativeTime at={createdAt} />
        </span>
        <ChevronDownIcon
          size={14}
          aria-hidden="true"
          className={`shrink-0 self-center text-ink-faint transition-transform duration-100 ${open ? "rotate-180" : ""}`}
        />
      </button>
      {open && <Details entry={entry} />}
    </li>
  );
}

function articleFor(thing: string, name: string | null): string {
  if (name) return `the ${thing}`;
  return `${/^[aeio]|^API|^MCP/.test(thing) ? "an" : "a"} ${thing}`;
}

function Details({ entry }: { entry: Entry }) {
  const { actor, action, objectType, objectId, data, ipAddress, createdAt } = entry;
  const { org } = useParams({ from: "/o/$org" });
  return (
    <dl className="mx-2 mb-3 grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1.5 rounded-panel bg-rail px-4 py-3 text-[13px]">
      <Fact label="When">
        <ExactTime at={createdAt} />
      </Fact>
      <Fact label="Who">
        {actor ? `${actor.name}, ${actor.email}` : "Nobody: it was done from the machine, or the account is gone"}
      </Fact>
      {ipAddress && <Fact label="From">{ipAddress}</Fact>}
      <Fact label="Action">
        <code className="font-mono text-xs">{action}</code>
      </Fact>
      <Fact label={objectType}>
        <Link
          to="/o/$org/settings/audit"
          params={{ org }}
          search={{ object: objectId }}
          title="Show all that happened to it"
          className="font-mono text-xs break-all underline underline-offset-2"
        >
          {objectId}
        </Link>
      </Fact>
      {Object.entries(data).map(([name, value]) => (
        <Fact key={name} label={name}>
          <AuditChange value={value} />
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint first-letter:uppercase">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
