import { Badge, Button, RelativeTime } from "@guildhall/ui";
import { Link } from "@tanstack/react-router";
import { useRestoreVersion } from "./use-restore-version.ts";
import type { VersionItem } from "./version-item.ts";

/** One version: what is new in it, and the ways to compare it and to go back to it. */
export function VersionRow({
  workflowId,
  version,
  before,
  isDraft,
  isShown,
}: {
  workflowId: string;
  version: VersionItem;
  /** The version that it is compared with; the first has none. */
  before: number | undefined;
  isDraft: boolean;
  isShown: boolean;
}) {
  const restore = useRestoreVersion();
  const name = `Version ${version.version}`;
  return (
    <li
      className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 aria-current:bg-accent-soft"
      aria-current={isShown || undefined}
    >
      <div className="min-w-0 grow">
        <h2 className="flex items-center gap-2 font-semibold">
          {name}
          {version.isLive && <Badge tone="accent">Live</Badge>}
          {isDraft && <Badge>Draft</Badge>}
        </h2>
        <p className="truncate text-[13px] text-ink-soft">
          {version.note && <>{version.note} · </>}
          <RelativeTime at={version.publishedAt ?? version.createdAt} />
        </p>
      </div>
      {!isDraft && (
        <Button
          size="sm"
          look="ghost"
          busy={restore.isPending}
          aria-label={`Make it the draft: ${name}`}
          onClick={() => restore.mutate({ id: workflowId, version: version.version })}
        >
          Make it the draft
        </Button>
      )}
      {before !== undefined && (
        <Link
          from="/o/$org/workflows/$id/versions"
          to="."
          search={{ from: before, to: version.version }}
          data-row
          aria-label={`What is new in ${name}`}
          className="flex h-8 items-center rounded-control px-2.5 text-[13px] text-accent-ink hover:bg-hover"
        >
          What is new
        </Link>
      )}
    </li>
  );
}
