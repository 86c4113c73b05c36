import { ButtonLink } from "@guildhall/ui";
import { useParams } from "@tanstack/react-router";
import DownloadIcon from "lucide-react/icons/download";
import type { filtersOf } from "./filters-of.ts";

const formats = ["csv", "json"] as const;

/** The records that are shown, all of them, as a file. */
export function AuditExport({ filters }: { filters: ReturnType<typeof filtersOf> }) {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <div className="flex gap-2">
      {formats.map((format) => (
        <ButtonLink key={format} size="sm">
          <a href={`/api/v1/audit/export?${new URLSearchParams({ org, format, ...filters }).toString()}`} download>
            <DownloadIcon size={14} aria-hidden="true" />
            Export {format.toUpperCase()}
          </a>
        </ButtonLink>
      ))}
    </div>
  );
}
