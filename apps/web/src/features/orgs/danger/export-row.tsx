import type { ExportView } from "@guildhall/api/client";
import { ButtonLink, RelativeTime, Status } from "@guildhall/ui";
import { useParams } from "@tanstack/react-router";
import DownloadIcon from "lucide-react/icons/download";

type Times = "createdAt" | "finishedAt" | "expiresAt";
/** A copy as the wire brings it. */
type ExportItem = Omit<ExportView, Times> & { createdAt: string; finishedAt: string | null; expiresAt: string | null };

const words = {
  pending: { kind: "busy", label: "Is being made" },
  running: { kind: "busy", label: "Is being made" },
  ready: { kind: "done", label: "Ready" },
  failed: { kind: "failed", label: "Could not be made. Try again." },
} as const;
const count = new Intl.NumberFormat();
const size = new Intl.NumberFormat(undefined, { style: "unit", unit: "kilobyte" });

/** One copy: how far it is, how much it holds, and the way to fetch it. */
export function ExportRow({
  copy: { id, status, createdAt, expiresAt, rowCount, sizeKb, askedBy },
}: {
  copy: ExportItem;
}) {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="min-w-0 grow basis-48">
        <Status kind={words[status].kind} label={words[status].label} />
        <p className="flex flex-wrap gap-x-3 text-[13px] text-ink-faint">
          <span>
            Asked for <RelativeTime at={createdAt} />
            {askedBy && ` by ${askedBy.name}`}
          </span>
          {status === "ready" && <span>{`${count.format(rowCount)} rows, ${size.format(sizeKb)}`}</span>}
          {status === "ready" && expiresAt && (
            <span>
              goes away <RelativeTime at={expiresAt} />
            </span>
          )}
        </p>
      </div>
      {status === "ready" && (
        <ButtonLink size="sm">
          <a href={`/api/v1/organizations/export?${new URLSearchParams({ org, id }).toString()}`} download>
            <DownloadIcon size={14} aria-hidden="true" />
            Download
          </a>
        </ButtonLink>
      )}
    </li>
  );
}
